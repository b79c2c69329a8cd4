// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of one sort, found in each of their forms. Immutable, thread-safe.
 *
 * @param <E> what is known about a word
 */
public final class Lexicon<E> {

    /** No head of a compound is shorter: "-ei", "-er" end words of all sorts. */
    private static final int SHORTEST_HEAD = 3;

    private final PhraseIndex<E> forms;
    /** The same forms for questions about one word, of which there are many: the index, made to search texts, answers slower. */
    private final Map<String, E> entries;
    private final int longest;
    private final Endings endings;

    /**
     * An entry found in a text.
     *
     * @param span where it stands
     * @param entry the entry
     */
    public record Found<E>(Span span, E entry) {
    }

    private Lexicon(PhraseIndex<E> forms, Map<String, E> entries) {
        this.forms = forms;
        this.entries = entries;
        this.longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.endings = new Endings(entries.keySet());
    }

    /** A lexicon of entries by their forms; where two entries share a form, the first in the map's order counts. */
    static <E> Lexicon<E> of(Map<E, List<String>> formsOf) {
        PhraseIndex.Builder<E> forms = new PhraseIndex.Builder<>();
        Map<String, E> entries = new HashMap<>();
        formsOf.forEach((entry, written) -> written.forEach(form -> {
            forms.add(form, entry);
            entries.putIfAbsent(form, entry);
        }));
        return new Lexicon<>(forms.build(), entries);
    }

    /** The entry that has this form, as it is or with the genitive's s. */
    public Optional<E> find(String form) {
        return Optional.ofNullable(entry(form));
    }

    private @Nullable E entry(String form) {
        int length = form.length();
        if (length > longest + 1) {
            return null;
        }
        E entry = entries.get(form);
        return entry == null && length > 0 && form.charAt(length - 1) == 's' ? entries.get(form.substring(0, length - 1)) : entry;
    }

    /** Whether some entry has this form. */
    public boolean contains(String form) {
        return entry(form) != null;
    }

    /**
     * The entry that a word is a form of or a compound of: "Hersteller" for "Halbleiterhersteller", "Chef" for "Meta-Chef".
     * The longest head counts.
     */
    public Optional<E> findHead(String word) {
        E entry = entry(word);
        int last = word.length() - SHORTEST_HEAD;
        if (entry != null || last < 1 || !endings.mayEnd(word)) {
            return Optional.ofNullable(entry);
        }
        for (int start = Math.max(1, word.length() - longest - 1); entry == null && start <= last; start++) {
            entry = entry(head(word, start));
        }
        return Optional.ofNullable(entry);
    }

    /** The longest phrase that begins at a position, the start of a word, and ends where a word ends. */
    public Optional<Found<E>> findAt(String text, int position) {
        PhraseIndex.@Nullable Hit<E> hit = forms.longestAt(text, position);
        return Optional.ofNullable(hit)
                .map(found -> new Found<>(new Span(position, found.end()), found.phrase().entries().get(0)));
    }

    /** What is left of a compound from a position on, with a capital as it is written alone. */
    private static String head(String word, int start) {
        return word.substring(start, start + 1).toUpperCase(Locale.GERMAN) + word.substring(start + 1);
    }
}
