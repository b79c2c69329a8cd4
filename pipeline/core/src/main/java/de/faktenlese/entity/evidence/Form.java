// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;

/**
 * What a document says of one form of its names: how much speaks for each type, and how strongly the form speaks for a name where
 * it is seen. Mutable while votes are counted; not thread-safe.
 */
final class Form {

    private final double[] votes = new double[EntityType.values().length];
    private final double[] strengths = new double[EntityType.values().length];

    private int places;

    /** Counts a vote for a type and how strongly the form speaks for it by that. */
    void vote(EntityType type, double vote, double strength) {
        places++;
        votes[type.ordinal()] += vote;
        strengths[type.ordinal()] = Math.max(strengths[type.ordinal()], strength);
    }

    /** Whether more than one place has voted. */
    boolean isRepeated() {
        return places > 1;
    }

    /** How strongly the form speaks for a name of a type. */
    double strength(EntityType type) {
        return strengths[type.ordinal()];
    }

    /** The type that most speaks for. */
    EntityType type() {
        int first = 0;
        for (int i = 1; i < votes.length; i++) {
            first = votes[i] > votes[first] ? i : first;
        }
        return EntityType.values()[first];
    }

    /** How much of all that was voted a type has, from 0 to 1. */
    double share(EntityType type) {
        double sum = 0;
        for (double vote : votes) {
            sum += vote;
        }
        return sum == 0 ? 0 : votes[type.ordinal()] / sum;
    }
}
