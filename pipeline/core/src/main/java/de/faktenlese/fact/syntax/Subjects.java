// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.Filler;
import org.jspecify.annotations.Nullable;

/** Which phrase of a clause is most likely its subject, before any rule says what it expects. */
public final class Subjects {

    private Subjects() {
    }

    /** The subject, or null if the clause has none of its own and shares none. */
    public static @Nullable Phrase of(Clause clause) {
        Phrase best = null;
        int bestScore = 0;
        for (Phrase phrase : clause.phrases()) {
            int score = score(clause, phrase);
            if (score > bestScore) {
                best = phrase;
                bestScore = score;
            }
        }
        return best == null ? clause.inherited() : best;
    }

    private static int score(Clause clause, Phrase phrase) {
        boolean possible = phrase.isBare() && phrase.canBe(Case.NOMINATIVE) && !phrase.isGenitive() && !phrase.afterComma();
        boolean refers = phrase.fillers().stream().anyMatch(filler -> filler instanceof Filler.OfEntity);
        if (!possible || !refers && phrase.nouns().isEmpty()) {
            return 0;
        }
        int score = phrase.isMarked(Case.NOMINATIVE) ? 6 : 2;
        score += phrase.last() < clause.finite() ? 3 : 0;
        score += refers ? 2 : 0;
        return score;
    }
}
