// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from the words at a line break whether the text goes on across it, however short the line: inside a value ("14" / "Mrd.
 * US-Dollar"), after an article or preposition, before a word in lower case.
 *
 * @param open words, in lower case, after which something must follow
 * @param particles words, in lower case, after which something must follow if it begins with a digit
 * @param units words that a number stands before
 * @param currencies words that a number stands before or after
 * @param suspended words, in lower case, after which a hyphen at a line's end stays
 */
record Continuations(Set<String> open, Set<String> particles, Set<String> units, Set<String> currencies, Set<String> suspended) {

    private static final String FILE = "language/continuations.tsv";
    private static final Pattern NUMBER = Pattern.compile("[(~+−–-]?[€$£¥]?\\d[\\d.,:/–-]*");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}\\.");
    private static final String OPENING = ",([{/&„‚+";
    private static final String CLOSING = ")]},;%‰";
    private static final String FINAL = ".!?:…";
    private static final String QUOTES = "“”\"'«»‘’)]";

    /**
     * Reads the words from {@code models/language/continuations.tsv}.
     *
     * @throws IllegalArgumentException if a row has an unknown role
     */
    static Continuations read(ModelFiles models) {
        Continuations words = new Continuations(
                new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Table.Row row : Table.read(models, FILE).rows()) {
            String word = row.get("word");
            switch (row.get("role")) {
                case "open" -> words.open.add(word.toLowerCase(Locale.ROOT));
                case "particle" -> words.particles.add(word.toLowerCase(Locale.ROOT));
                case "unit" -> words.units.add(word);
                case "currency" -> words.currencies.add(word);
                case "suspended" -> words.suspended.add(word.toLowerCase(Locale.ROOT));
                default -> throw row.error("role " + row.get("role") + ", expected open, particle, unit, currency or suspended");
            }
        }
        return new Continuations(Set.copyOf(words.open), Set.copyOf(words.particles), Set.copyOf(words.units),
                Set.copyOf(words.currencies), Set.copyOf(words.suspended));
    }

    /** Whether the text goes on from one line to the next. */
    boolean joins(Line line, Line next) {
        return isOpen(line) || isBeforeNumber(line, next) || isContinuing(line, next) || isInsideValue(line, next);
    }

    /** Whether a line ends like a sentence, or announces what follows. */
    static boolean isFinished(Line line) {
        String content = line.content();
        int last = content.length() - 1;
        while (last > 0 && QUOTES.indexOf(content.charAt(last)) >= 0) {
            last--;
        }
        return FINAL.indexOf(content.charAt(last)) >= 0;
    }

    /** Whether a hyphen at a line's end stands for a part of a word that is said only later ("Vor-" / "und Nachteile"). */
    boolean isSuspended(Line next) {
        return suspended.contains(next.firstWord().toLowerCase(Locale.ROOT));
    }

    private boolean isOpen(Line line) {
        char last = line.content().charAt(line.content().length() - 1);
        String word = line.lastWord();
        boolean dash = word.equals("–") || word.equals("-") || word.equals("—");
        return dash || OPENING.indexOf(last) >= 0 || ORDINAL.matcher(word).matches() || isDivided(line)
                || open.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a line ends with a hyphen inside a word. */
    static boolean isDivided(Line line) {
        String word = line.lastWord();
        int last = word.length() - 1;
        return last > 0 && (word.charAt(last) == '-' || word.charAt(last) == '\u2010')
                && Character.isLetter(word.charAt(last - 1));
    }

    private boolean isBeforeNumber(Line line, Line next) {
        String first = next.firstWord();
        return Character.isDigit(first.charAt(0)) && !first.endsWith(".") && !first.endsWith(")")
                && particles.contains(line.lastWord().toLowerCase(Locale.ROOT));
    }

    private static boolean isContinuing(Line line, Line next) {
        String content = next.content();
        if (CLOSING.indexOf(content.charAt(0)) >= 0) {
            return true;
        }
        boolean brand = content.length() > 1 && Character.isUpperCase(content.charAt(1));
        return Character.isLowerCase(content.charAt(0)) && !brand && !isFinished(line);
    }

    private boolean isInsideValue(Line line, Line next) {
        String last = line.lastWord();
        String first = next.firstWord();
        boolean number = NUMBER.matcher(last).matches();
        if (number || units.contains(last)) {
            String bare = first.replaceFirst("[.,;:!?)]+$", "");
            return units.contains(first) || units.contains(bare) || currencies.contains(bare);
        }
        return currencies.contains(last) && Character.isDigit(first.charAt(0));
    }
}
