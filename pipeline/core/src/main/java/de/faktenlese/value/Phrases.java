// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a meaning, found before or behind a position; the longest wins. Immutable.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

    private final Map<String, T> meanings = new HashMap<>();
    /** The first lexemes of all phrases, to pass by quickly where none can be. */
    private final Set<String> openings = new HashSet<>();
    private int longest;

    /** A phrase with what it means, words joined by blanks. */
    record Entry<T>(String phrase, T meaning) {
    }

    /** A phrase in a sentence: from its first lexeme to the one after its last. */
    record Match<T>(int from, int to, T meaning) {
    }

    Phrases(List<Entry<T>> entries) {
        for (Entry<T> entry : entries) {
            meanings.put(key(entry.phrase()), entry.meaning());
            List<Lexeme> lexemes = Lexer.lex(entry.phrase());
            openings.add(lexemes.get(0).folded());
            longest = Math.max(longest, lexemes.size());
        }
    }

    private static String key(String phrase) {
        return phrase.toLowerCase(Locale.GERMAN);
    }

    /** The longest phrase that starts at a lexeme. */
    @Nullable Match<T> at(LexedSentence s, int from) {
        if (!openings.contains(s.at(from).folded())) {
            return null;
        }
        for (int to = Math.min(from + longest, s.size()); to > from; to--) {
            T meaning = meanings.get(key(s.text(from, to)));
            if (meaning != null) {
                return new Match<>(from, to, meaning);
            }
        }
        return null;
    }

    /** The longest phrase that ends right before a lexeme. */
    @Nullable Match<T> before(LexedSentence s, int end) {
        for (int from = Math.max(0, end - longest); from < end; from++) {
            T meaning = meanings.get(key(s.text(from, end)));
            if (meaning != null) {
                return new Match<>(from, end, meaning);
            }
        }
        return null;
    }
}
