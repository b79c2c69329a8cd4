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
        return vocabulary.isPerhapsWord(name) || otherNames.contains(name);
    }

    /** The ordinary words among the names of people and things, save those that things bear without being mistaken for words. */
    SortedSet<String> among(List<Thing> things) {
        Set<String> plain = things.stream().flatMap(thing -> thing.names().filter(name -> !thing.needsContext(name)))
                .collect(Collectors.toSet());
        return Stream.concat(things.stream().flatMap(Thing::names), people.all()).filter(name -> !name.contains(" "))
                .filter(vocabulary::isWord).filter(name -> !plain.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }
}
