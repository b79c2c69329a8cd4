// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import de.faktenlese.document.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stories of a document, each with its headings and what stands under them, and the companies that each is about: those that
 * both its headings and its lead name, the lead being the first of its sentences that names a company. What is said far down in a
 * story without a name goes to them rather than to a company that was named just before. Immutable.
 *
 * @param abouts for each sentence the companies that its story is about
 * @param <T> what a company is
 */
public record Stories<T>(List<Set<T>> abouts) {

    public Stories {
        abouts = List.copyOf(abouts);
    }

    /** @param companies the companies that each of the document's sentences names */
    public static <T> Stories<T> of(List<Sentence> sentences, List<List<T>> companies) {
        List<Set<T>> abouts = new ArrayList<>(sentences.size());
        int at = 0;
        while (at < sentences.size()) {
            int body = at;
            while (body < sentences.size() && sentences.get(body).isHeading()) {
                body++;
            }
            int end = body;
            while (end < sentences.size() && !sentences.get(end).isHeading()) {
                end++;
            }
            Set<T> headed = companies.subList(at, body).stream().flatMap(List::stream).collect(Collectors.toSet());
            List<T> lead = companies.subList(body, end).stream().filter(named -> !named.isEmpty()).findFirst().orElse(List.of());
            Set<T> about = lead.stream().filter(headed::contains).collect(Collectors.toUnmodifiableSet());
            for (; at < end; at++) {
                abouts.add(about);
            }
        }
        return new Stories<>(abouts);
    }

    /** What the story is about that a sentence is part of. */
    public Set<T> about(int sentence) {
        return abouts.get(sentence);
    }
}
