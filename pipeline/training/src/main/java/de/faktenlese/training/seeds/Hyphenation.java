// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a German word may be broken at a line's end: before the last consonant between two vowels, with {@code ch}, {@code sch},
 * {@code ck}, {@code ph}, {@code th}, {@code str} and a stop before {@code r} kept together. A school rule that knows no
 * compounds: good enough for samples.
 */
final class Hyphenation {

    private static final Pattern SYLLABLE_START = Pattern.compile(
            "(?<=[aeiouyäöü])[^aeiouyäöü]*?(?=(?:str|schr?|ch|ck|ph|th|[bdfgkpt]r|[bcdfghjklmnpqrstvwxzß])[aeiouyäöü])");

    private static final Pattern BREAKABLE = Pattern.compile("[„«(]?\\p{L}{8,}[.,:;!?“»)]*");

    private static final int SHORTEST_PART = 3;

    private Hyphenation() {
    }

    /** The offsets in a word at which it may be broken, ascending; empty for short words and those with digits or hyphens. */
    static List<Integer> breaks(String word) {
        List<Integer> breaks = new ArrayList<>();
        if (BREAKABLE.matcher(word).matches()) {
            Matcher starts = SYLLABLE_START.matcher(word.toLowerCase(Locale.GERMAN));
            while (starts.find()) {
                int offset = starts.end();
                if (offset >= SHORTEST_PART && word.length() - offset > SHORTEST_PART) {
                    breaks.add(offset);
                }
            }
        }
        return breaks;
    }
}
