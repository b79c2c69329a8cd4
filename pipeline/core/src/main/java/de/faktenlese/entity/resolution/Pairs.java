// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the two that an expression for two stands for: "die beiden Konzerne", "das Duo". Stateless, thread-safe. */
final class Pairs {

    private static final int REACH = 2;

    private Pairs() {
    }

    /** The two things that were named last, if it is two that the sentences before name; else none. */
    static List<Integer> antecedents(Scene scene, Anaphor anaphor) {
        if (anaphor.kind() == null) {
            List<Integer> persons = ofType(scene, anaphor, EntityType.PER);
            return persons.isEmpty() ? ofType(scene, anaphor, EntityType.ORG) : persons;
        }
        return ofType(scene, anaphor, anaphor.kind() == Kind.PERSON ? EntityType.PER : EntityType.ORG);
    }

    private static List<Integer> ofType(Scene scene, Anaphor anaphor, EntityType type) {
        Set<Integer> things = new LinkedHashSet<>();
        int here = anaphor.passage();
        for (int distance = 0; distance <= REACH && here - distance >= 0 && things.size() < 2; distance++) {
            if (scene.isApart(here, here - distance)) {
                break;
            }
            for (Place place : scene.places(here - distance)) {
                if ((distance > 0 || place.isBefore(anaphor)) && scene.profile(place.thing()).type() == type
                        && scene.fits(anaphor, place.thing())) {
                    things.add(place.thing());
                }
            }
        }
        return things.size() == 2 ? List.copyOf(things) : List.of();
    }
}
