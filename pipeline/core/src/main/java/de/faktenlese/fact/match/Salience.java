// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.syntax.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much each company is what a text is about at some sentence: what was just the subject most, what was only mentioned
 * less, and all the less the longer ago. Immutable.
 *
 * @param companies in the order in which they were first named
 */
record Salience(List<Company> companies) {

    static final Salience NONE = new Salience(List.of());

    private static final double SUBJECT = 3;
    private static final double FIRST = 1.5;
    private static final double FADING = 0.8;
    private static final double NEW_BLOCK = 0.5;

    /**
     * A company and how much the text is about it.
     *
     * @param filler its last mention
     * @param block the block in which that was
     * @param distance how many sentences ago
     */
    record Company(Filler.OfEntity filler, double weight, int block, int distance) {

        private Company older() {
            return new Company(filler, weight * FADING, block, distance + 1);
        }

        private Company in(int now) {
            return block == now ? this : new Company(filler, weight * NEW_BLOCK, block, distance);
        }

        private Company again(Filler.OfEntity mention, double more, int now) {
            return new Company(mention, weight + more, now, 1);
        }
    }

    /**
     * The salience after a sentence.
     *
     * @param subject the company that is its subject, or null
     * @param told the company that it is about: its subject, else the first that it names, else null
     */
    Salience after(Analysis analysis, Filler.@Nullable OfEntity subject, Filler.@Nullable OfEntity told) {
        int block = analysis.sentence().block();
        List<Company> now = new ArrayList<>();
        companies.forEach(company -> now.add(company.in(block).older()));
        analysis.units().stream().map(unit -> unit.filler()).filter(Filler.OfEntity.class::isInstance)
                .map(Filler.OfEntity.class::cast).filter(filler -> filler.entity().type() == EntityType.ORG)
                .forEach(filler -> mention(now, filler, filler.equals(subject) ? SUBJECT : filler.equals(told) ? FIRST : 1, block));
        return new Salience(List.copyOf(now));
    }

    private static void mention(List<Company> now, Filler.OfEntity filler, double weight, int block) {
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).filler().entity().equals(filler.entity())) {
                now.set(i, now.get(i).again(filler, weight, block));
                return;
            }
        }
        now.add(new Company(filler, weight, block, 1));
    }

    /** The companies, what the text is most about first. */
    Stream<Company> ranked() {
        return companies.stream().sorted(Comparator.comparing(company -> -company.weight()));
    }
}
