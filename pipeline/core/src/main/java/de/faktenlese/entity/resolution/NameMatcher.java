// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.NameShortener;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Thing;
import java.util.Optional;

/** Decides whether two different names of one document name the same thing. Thread-safe. */
final class NameMatcher {

    private static final int SHORTEST_IN_CAPITALS = 4;

    private final Knowledge knowledge;
    private final NameShortener shortener;

    NameMatcher(Knowledge knowledge, NameShortener shortener) {
        this.knowledge = knowledge;
        this.shortener = shortener;
    }

    /** The known thing that a name of this type names, if one is known; declined names are known too. */
    Optional<Thing> thing(EntityType type, String name) {
        return lookUp(type, name).or(() -> type == EntityType.ORG ? lookUp(type, shortener.withoutLegalForm(name))
                : Optional.empty());
    }

    private Optional<Thing> lookUp(EntityType type, String name) {
        return knowledge.whole(name).stream().filter(thing -> thing.type() == type).findFirst();
    }

    /**
     * Whether two names are spellings of one, or of one known thing, or one is the other's acronym or differs in a generic part.
     */
    boolean isSame(EntityType type, String one, String other) {
        if (isSpelling(one, other)) {
            return true;
        }
        if (type != EntityType.ORG) {
            return isSameThing(type, one, other);
        }
        String bareOne = shortener.withoutLegalForm(one);
        String bareOther = shortener.withoutLegalForm(other);
        return isSpelling(bareOne, bareOther) || isGenericallyLonger(bareOne, bareOther) || isGenericallyLonger(bareOther,
                bareOne)
                || isSameThing(type, one, other) || NameShortener.isAcronym(one, bareOther) || NameShortener.isAcronym(other,
                bareOne);
    }

    private boolean isSameThing(EntityType type, String one, String other) {
        Optional<Thing> first = thing(type, one);
        return first.isPresent() && first.map(Thing::id).equals(thing(type, other).map(Thing::id));
    }

    private boolean isGenericallyLonger(String brief, String full) {
        return full.startsWith(brief + " ") && shortener.isGeneric(full.substring(brief.length() + 1));
    }

    /**
     * Whether one name of an organisation can be short for another. A known company is not the same as an unknown one whose name
     * begins alike ("Siemens", "Siemens Wasserbau").
     */
    boolean isShort(String brief, String full) {
        return full.startsWith(brief + " ") && thing(EntityType.ORG, brief).isEmpty()
                && shortener.shortForms(full, EntityType.ORG).contains(brief);
    }

    private static boolean isSpelling(String one, String other) {
        boolean capitals = one.length() >= SHORTEST_IN_CAPITALS;
        return one.equals(other) || capitals && one.equalsIgnoreCase(other);
    }
}
