// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;

/**
 * Where a thing was named or referred to.
 *
 * @param thing the thing's index
 * @param span where it stands
 * @param prominence how prominently
 * @param word the noun by which it was referred to; empty for a name or pronoun
 */
record Place(int thing, Span span, Prominence prominence, String word) {

    /** How prominently a sentence names a thing. */
    enum Prominence {
        SUBJECT,
        /** New at the end of a sentence that is there to introduce it: "Käufer ist X." */
        PRESENTED, OTHER,
        /** One of several: "X und Y". */
        COORDINATED, BRACKETS,
        /** The house of somebody who comments: "Analyst A von X". */
        JUDGE
    }

    /** Whether it stands before an expression of the same sentence. */
    boolean isBefore(Anaphor anaphor) {
        return span.end() <= anaphor.span().start();
    }
}
