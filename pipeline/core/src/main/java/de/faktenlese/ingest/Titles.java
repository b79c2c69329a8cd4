// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges what a file gives as its title. */
final class Titles {

    /** What follows in a title is the publication's name ("Siemens kauft zu | Börsenbrief"). */
    private static final Pattern PART = Pattern.compile("\\s+[|·•–—-]+\\s+|\\s*::\\s*");
    /** Names that programs give for want of a title: of files, of themselves. */
    private static final Pattern EMPTY_TITLE = Pattern.compile(
            "(?i)(microsoft word|powerpoint).*|untitled.*|.*\\.[a-z]{2,4}\\d?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {
    }

    /** The title in one line, or null if it is none: blank, a file name, a program's name. */
    static @Nullable String meaningful(@Nullable String title) {
        String line = title == null ? "" : title.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        boolean says = line.codePoints().anyMatch(Character::isLetter) && !EMPTY_TITLE.matcher(line).matches();
        return says ? line : null;
    }

    /** The text with its title as first line, unless the text says it anyway or it is a single word ("Newsletter"). */
    static Passage lead(@Nullable String title, Passage body) {
        return title == null || title.indexOf(' ') < 0 || repeats(body, title) ? body : Passage.block(title).then(body);
    }

    /** Whether a text says its title too: the whole of it or its longest part, whatever the punctuation. */
    private static boolean repeats(Passage body, String title) {
        String text = letters(body.text());
        String longest = "";
        for (String part : PART.split(title)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        boolean main = longest.length() * 2 > title.length();
        return text.contains(letters(title)) || main && text.contains(letters(longest));
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.GERMAN)).replaceAll(" ").strip();
    }
}
