// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How well mentions are joined to things: for each mention the share of those joined with it that belong there (precision) and
 * of those that belong there that are joined with it (recall), averaged over all mentions. B-cubed: Bagga and Baldwin,
 * Algorithms for Scoring Coreference Chains, LREC workshop on linguistic coreference, 1998.
 *
 * @param precision from 0 to 1
 * @param recall from 0 to 1
 * @param mentions how many there were
 */
record BCubed(double precision, double recall, int mentions) {

    /**
     * A mention with the thing that it belongs to and the one that it was given to; two with equal keys are joined.
     *
     * @param wanted the thing in truth
     * @param given the thing that it was given to
     */
    record Link(Object wanted, Object given) {
    }

    static BCubed of(List<Link> links) {
        double precision = 0;
        double recall = 0;
        for (Link link : links) {
            long both = links.stream().filter(link::equals).count();
            precision += both / (double) links.stream().filter(other -> Objects.equals(other.given(), link.given())).count();
            recall += both / (double) links.stream().filter(other -> Objects.equals(other.wanted(), link.wanted())).count();
        }
        int count = Math.max(1, links.size());
        return new BCubed(precision / count, recall / count, links.size());
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %5.1f  R %5.1f  F1 %5.1f  of %d", 100 * precision, 100 * recall, 100 * f1(),
                mentions);
    }
}
