// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.knowledge.Thing;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a name whether it alone does not show that a company or a place is meant. */
final class OrdinaryWords {

    private final Vocabulary vocabulary;
    private final PersonNames people;
    private final Set<String> otherNames;

    OrdinaryWords(Vocabulary vocabulary, PersonNames people) {
        this(vocabulary, people, people.wellKnown());
    }

    private OrdinaryWords(Vocabulary vocabulary, PersonNames people, Set<String> otherNames) {
        this.vocabulary = vocabulary;
        this.people = people;
        this.otherNames = otherNames;
    }

    /** The same with the names of places. */
    OrdinaryWords and(List<Thing> places) {
        Stream<String> names = places.stream().flatMap(Thing::names);
        return new OrdinaryWords(vocabulary, people, Stream.concat(names, otherNames.stream()).collect(Collectors.toSet()));
    }

    /** Whether a name is also an ordinary word, somebody's name or a place. */
    boolean isAmbiguous(String name) {
        return vocabulary.isWord(name) || otherNames.contains(name);
    }

    /** Whether a name is also an ordinary German word. */
    boolean isWord(String name) {
        return vocabulary.isWord(name);
    }

    /** The ordinary words among the names of things and people. */
    SortedSet<String> among(Stream<Thing> things) {
        return Stream.concat(things.flatMap(Thing::names), people.all()).filter(name -> !name.contains(" ")).filter(this::isWord)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
