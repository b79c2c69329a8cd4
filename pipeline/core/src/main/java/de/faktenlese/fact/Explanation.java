// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact;

import java.util.List;

/**
 * How the facts of a document were found.
 *
 * @param facts the facts; what the text says more than once is one of them
 * @param fired the facts as the rules found them sentence by sentence, before those that say the same became one
 * @param nearMisses the rules that nearly found a fact, in text order of their sentences
 */
public record Explanation(List<Fact> facts, List<Fact> fired, List<NearMiss> nearMisses) {

    public Explanation {
        facts = List.copyOf(facts);
        fired = List.copyOf(fired);
        nearMisses = List.copyOf(nearMisses);
    }
}
