// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.Filler;
import de.faktenlese.value.Time;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, with the preposition before it if there is one: "den Softwareanbieter Altair", "für 10 Mrd. Dollar".
 *
 * @param first the index of its first unit in the clause
 * @param last the index of its last unit
 * @param preposition the bare preposition, or null
 * @param cases the cases that it can be in
 * @param nouns the indexes of its nouns in the clause; the last is the head
 * @param fillers what it refers to: the name or value that is its head or stands beside it, several if coordinated
 * @param modifiers names that only describe its head ("Meta" in "der Meta-Chef")
 * @param attachedTo the index in the clause's phrases of the phrase that ends right before it, or -1
 * @param afterComma whether a comma separates it from what stands before
 * @param negated whether its determiner is "kein"
 */
public record Phrase(int first, int last, @Nullable String preposition, Set<Case> cases, List<Integer> nouns,
        List<Filler> fillers,
                     List<Filler> modifiers, int attachedTo, boolean afterComma, boolean negated) {

    public Phrase {
        nouns = List.copyOf(nouns);
        fillers = List.copyOf(fillers);
        modifiers = List.copyOf(modifiers);
    }

    /** Whether it stands without a preposition. */
    public boolean isBare() {
        return preposition == null;
    }

    /** Whether it can be in a case. */
    public boolean canBe(Case wanted) {
        return cases.contains(wanted);
    }

    /** The phrase under a preposition that stands behind it. */
    Phrase behind(String postposition) {
        return new Phrase(first, last, postposition, cases, nouns, fillers, modifiers, attachedTo, afterComma, negated);
    }

    /** Whether it is marked for one case and no other. */
    public boolean isMarked(Case wanted) {
        return cases.size() == 1 && cases.contains(wanted);
    }

    /** Whether it is a genitive that belongs to the phrase before, or can be one. */
    public boolean isGenitive() {
        return isBare() && canBe(Case.GENITIVE) && (attachedTo >= 0 || isMarked(Case.GENITIVE));
    }

    /** Whether it says when. */
    public boolean isTime() {
        return fillers.stream().anyMatch(filler -> filler instanceof Filler.OfValue of && of.value() instanceof Time);
    }

    /** Whether a unit of the clause belongs to it. */
    public boolean covers(int unit) {
        return first <= unit && unit <= last;
    }

    /** The phrase as another clause shares it: what it refers to, without its place. */
    Phrase shared() {
        return new Phrase(0, 0, null, Case.UNMARKED, List.of(), fillers, modifiers, -1, false, negated);
    }

    Phrase withFillers(List<Filler> wanted) {
        return new Phrase(first, last, preposition, cases, nouns, wanted, modifiers, attachedTo, afterComma, negated);
    }
}
