// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.document.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * An entry found in a text.
     *
     * @param span where it stands
     * @param entry the entry
     */
    public record Found<E>(Span span, E entry) {
    }

    private Lexicon(PhraseIndex<E> forms) {
        this.forms = forms;
    }

    /** A lexicon of entries by their forms; where two entries share a form, the first in the map's order counts. */
    static <E> Lexicon<E> of(Map<E, List<String>> formsOf) {
        PhraseIndex.Builder<E> forms = new PhraseIndex.Builder<>();
        formsOf.forEach((entry, written) -> written.forEach(form -> forms.add(form, entry)));
        return new Lexicon<>(forms.build());
    }

    /** The entry that has this form, as it is or with the genitive's s. */
    public Optional<E> find(String form) {
        Optional<E> entry = exactly(form);
        return entry.isEmpty() && form.endsWith("s") ? exactly(form.substring(0, form.length() - 1)) : entry;
    }

    /** Whether some entry has this form. */
    public boolean contains(String form) {
        return find(form).isPresent();
    }

    /**
     * The entry that a word is a form of or a compound of: "Hersteller" for "Halbleiterhersteller", "Chef" for "Meta-Chef".
     * The longest head counts.
     */
    public Optional<E> findHead(String word) {
        return find(word).or(() -> IntStream.rangeClosed(1, word.length() - SHORTEST_HEAD)
                .mapToObj(start -> find(head(word, start))).flatMap(Optional::stream).findFirst());
    }

    /** The longest phrase that begins at a position, the start of a word, and ends where a word ends. */
    public Optional<Found<E>> findAt(String text, int position) {
        PhraseIndex.@Nullable Hit<E> hit = forms.longestAt(text, position);
        return Optional.ofNullable(hit)
                .map(found -> new Found<>(new Span(position, found.end()), found.phrase().entries().get(0)));
    }

    private Optional<E> exactly(String form) {
        return forms.get(form).stream().findFirst();
    }

    /** What is left of a compound from a position on, with a capital as it is written alone. */
    private static String head(String word, int start) {
        return word.substring(start, start + 1).toUpperCase(Locale.GERMAN) + word.substring(start + 1);
    }
}
