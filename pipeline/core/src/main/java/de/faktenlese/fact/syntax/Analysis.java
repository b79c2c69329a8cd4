// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import java.util.List;

/**
 * A sentence as the rules see it.
 *
 * @param sentence the sentence
 * @param units its units in text order
 * @param clauses its clauses
 */
public record Analysis(Sentence sentence, List<Unit> units, List<Clause> clauses) {

    public Analysis {
        units = List.copyOf(units);
        clauses = List.copyOf(clauses);
    }

    /** The index of the clause that a place belongs to, the innermost if several do; 0 if none does. */
    public int clauseAt(Span place) {
        int best = 0;
        int size = Integer.MAX_VALUE;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean holds = clause.units().stream().anyMatch(unit -> unit.span().overlaps(place));
            if (holds && clause.units().size() < size) {
                best = i;
                size = clause.units().size();
            }
        }
        return best;
    }
}
