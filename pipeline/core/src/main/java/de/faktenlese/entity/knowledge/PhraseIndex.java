// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known phrase that begins at a position of a text. Immutable once built, thread-safe.
 *
 * <p>Phrases are filed in a hash table under their first run of letters and digits in whatever case; in one place of it there are
 * rarely more than a handful, so trying them longest first needs no automaton, and looking for a word that begins no phrase
 * copies nothing.
 *
 * @param <E> what a phrase stands for
 */
final class PhraseIndex<E> {

    /** Shorter words in capitals are abbreviations, not words written large. */
    private static final int SHORTEST_IN_CAPITALS = 4;

    private static final Comparator<Phrase<?>> LONGEST_FIRST = (a, b) -> Integer.compare(b.text().length(), a.text().length());

    /** The phrases of each place, the longest first; the number of places is a power of two. */
    private final List<List<Phrase<E>>> byFirstWord;

    /** A phrase and all that it stands for, in the order they were added. */
    record Phrase<E>(String text, List<E> entries) {
    }

    /** A phrase found: where it ends with its genitive ending, and whether it has one. */
    record Hit<E>(Phrase<E> phrase, int end, boolean genitive) {
    }

    private PhraseIndex(List<List<Phrase<E>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Collects phrases. */
    static final class Builder<E> {

        private final Map<String, List<E>> entries = new LinkedHashMap<>();

        void add(String phrase, E entry) {
            List<E> known = entries.computeIfAbsent(phrase, key -> new ArrayList<>(1));
            if (!known.contains(entry)) {
                known.add(entry);
            }
        }

        PhraseIndex<E> build() {
            int places = Integer.highestOneBit(Math.max(1, entries.size())) * 2;
            List<List<Phrase<E>>> byFirstWord = new ArrayList<>(Collections.nCopies(places, List.of()));
            entries.forEach((phrase, known) -> {
                int place = place(phrase, 0, Words.end(phrase, 0), places);
                if (byFirstWord.get(place).isEmpty()) {
                    byFirstWord.set(place, new ArrayList<>(1));
                }
                byFirstWord.get(place).add(new Phrase<>(phrase, List.copyOf(known)));
            });
            byFirstWord.stream().filter(phrases -> phrases.size() > 1).forEach(phrases -> phrases.sort(LONGEST_FIRST));
            return new PhraseIndex<>(byFirstWord);
        }
    }

    /** What exactly this phrase stands for. */
    List<E> get(String phrase) {
        if (phrase.isEmpty()) {
            return List.of();
        }
        return candidates(phrase, 0, Words.end(phrase, 0)).stream().filter(known -> known.text().equals(phrase))
                .flatMap(known -> known.entries().stream()).toList();
    }

    /**
     * The longest phrase that begins at a position and ends where a word ends.
     *
     * @param start the start of a word
     */
    @Nullable Hit<E> longestAt(String text, int start) {
        int end = Words.end(text, start);
        Hit<E> longest = longest(candidates(text, start, end), text, start);
        if (end - start > 1 && text.charAt(end - 1) == 's') {
            Hit<E> inGenitive = longest(candidates(text, start, end - 1), text, start);
            if (longest == null || inGenitive != null && inGenitive.end() > longest.end()) {
                return inGenitive;
            }
        }
        return longest;
    }

    private static <E> @Nullable Hit<E> longest(List<Phrase<E>> candidates, String text, int start) {
        for (Phrase<E> phrase : candidates) {
            int end = start + phrase.text().length();
            if (joins(phrase.text(), text, start)) {
                return new Hit<>(phrase, end, false);
            }
            if (writes(phrase.text(), text, start)) {
                if (Words.isEnd(text, end)) {
                    int closed = Words.afterApostrophe(text, end);
                    return new Hit<>(phrase, closed, closed > end);
                }
                if (Words.isGenitiveEnding(text, end)) {
                    return new Hit<>(phrase, end + 1, true);
                }
            }
        }
        return null;
    }

    /** Whether a phrase stands at a position, as it is or all in capitals. */
    private static boolean writes(String phrase, String text, int start) {
        if (text.startsWith(phrase, start)) {
            return true;
        }
        int length = phrase.length();
        return length >= SHORTEST_IN_CAPITALS && text.regionMatches(true, start, phrase, 0, length)
                && Words.isInCapitals(text, start, start + length);
    }

    /** Whether a phrase of several words stands there with hyphens between them, since a compound goes on: "IG-Metall-". */
    private static boolean joins(String phrase, String text, int start) {
        int end = start + phrase.length();
        if (end >= text.length() || !Words.isHyphen(text.charAt(end)) || phrase.indexOf(' ') < 0) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            char written = text.charAt(start + i);
            if (written != phrase.charAt(i) && !(phrase.charAt(i) == ' ' && Words.isHyphen(written))) {
                return false;
            }
        }
        return true;
    }

    private List<Phrase<E>> candidates(String text, int start, int end) {
        return byFirstWord.get(place(text, start, end, byFirstWord.size()));
    }

    private static int place(String text, int start, int end, int places) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Character.toUpperCase(text.charAt(i));
        }
        return (hash ^ hash >>> 16) & places - 1;
    }
}
