// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.resolution.Salience.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stories of a document, each with its headings and what stands under them, and the companies that each is about: those that
 * both its headings and its lead name, the lead being the first of its sentences that names a company. A description far down in
 * a story goes back to them rather than to a company that was named just before. Immutable.
 *
 * @param abouts for each sentence the things that its story is about
 */
record Stories(List<Set<Integer>> abouts) {

    /** @param named what is named in each of the document's sentences */
    static Stories read(List<Passage> passages, List<List<Place>> named, List<Profile> profiles) {
        List<Set<Integer>> abouts = new ArrayList<>(passages.size());
        int at = 0;
        while (at < passages.size()) {
            int body = at;
            while (body < passages.size() && isHeading(passages, body)) {
                body++;
            }
            int end = body;
            while (end < passages.size() && !isHeading(passages, end)) {
                end++;
            }
            Set<Integer> headed = named.subList(at, body).stream().flatMap(List::stream).map(Place::thing)
                    .filter(thing -> profiles.get(thing).isCompany()).collect(Collectors.toUnmodifiableSet());
            Set<Integer> about = named.subList(body, end).stream()
                    .filter(places -> places.stream().anyMatch(place -> profiles.get(place.thing()).isCompany())).findFirst()
                    .orElse(List.of()).stream().map(Place::thing).filter(headed::contains)
                    .collect(Collectors.toUnmodifiableSet());
            for (; at < end; at++) {
                abouts.add(about);
            }
        }
        return new Stories(List.copyOf(abouts));
    }

    private static boolean isHeading(List<Passage> passages, int passage) {
        return passages.get(passage).sentence().isHeading();
    }

    /** What the story is about that a sentence is part of. */
    Set<Integer> about(int passage) {
        return abouts.get(passage);
    }
}
