// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the models say of a sentence, and what it means for other witnesses' claims about it: a claim of a part of a name that the
 * models see as a whole counts less the surer they are, and so does a pattern's claim where they are sure that there is no name.
 * Products are left out of that: the models know few.
 *
 * <p>Measured on SmartData, GermEval and the development articles and newsletters: of 298 claims inside a longer name that the
 * models were sure of 20 were right, of 20 patterns' claims of organisations where they were sure of none three.
 *
 * @param claims the names that they see
 * @param outside for each piece how likely it is in no name, from 0 to 1
 * @param ceiling the strength of a claim that they are certain of
 */
public record Testimony(List<Claim> claims, double[] outside, double ceiling) {

    /** More certain than not: below, the models' finding no name says nothing. */
    private static final double UNDECIDED = 0.7;

    /** From here on a pattern's claim stands though the models see none: the text says outright what the name is. */
    static final double TOLD = 0.97;

    /** These claims and those of other witnesses, weakened where the models contradict them. */
    public List<Claim> with(Passage passage, List<Claim> others) {
        List<Claim> all = new ArrayList<>(claims);
        others.forEach(other -> all.add(other.withStrength(other.strength() * (1 - contradiction(passage, other)))));
        return all;
    }

    /**
     * From 0, that the models do not object, to 1, that they are certain of something else. A longer name of theirs that ends
     * with a product may begin with the noun for what it is.
     */
    private double contradiction(Passage passage, Claim other) {
        double most = 0;
        for (Claim own : claims) {
            boolean afterSort = other.type() == EntityType.PRODUCT && other.witness() == WitnessName.PATTERN
                    && own.span().end() == other.span().end();
            if (own.span().contains(other.span()) && !own.span().equals(other.span()) && !afterSort) {
                most = Math.max(most, own.strength() / ceiling);
            }
        }
        boolean pattern = other.witness() == WitnessName.PATTERN && other.type() != EntityType.PRODUCT
                && other.strength() < TOLD;
        return pattern ? Math.max(most, certainlyNone(passage, other)) : most;
    }

    private double certainlyNone(Passage passage, Claim other) {
        double least = 1;
        for (int piece = passage.pieceAt(other.span().start()); piece < passage.pieceAt(other.span().end()); piece++) {
            least = Math.min(least, outside[piece]);
        }
        return Math.max(0, (least - UNDECIDED) / (1 - UNDECIDED));
    }
}
