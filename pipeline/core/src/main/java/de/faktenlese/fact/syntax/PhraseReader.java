// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.Filler;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the phrases of a clause. */
final class PhraseReader {

    private final Grammar grammar;

    PhraseReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The phrases of a clause in text order.
     *
     * @param taken the units that belong to its verb, or to a participle clause inside a phrase
     * @param relative whether it opens with a relative pronoun, which looks like an article
     */
    List<Phrase> read(List<Unit> units, BitSet taken, boolean relative) {
        List<Phrase> phrases = new PhraseWalk(grammar, units, taken, relative ? pronoun(units) : -1).phrases();
        return withoutStarts(phrases.stream().map(phrase -> isReplaced(units, taken, phrase) ? phrase.withFillers(List.of())
                : phrase).toList());
    }

    /** Whether something else takes the place of what a phrase says: "von X statt von Y". */
    private boolean isReplaced(List<Unit> units, BitSet taken, Phrase phrase) {
        return phrase.first() > 0 && !taken.get(phrase.first() - 1)
                && phrase.preposition() != null && grammar.is(WordSet.INSTEAD, units.get(phrase.first() - 1));
    }

    /** The phrases, but that a value from which a change started says nothing: "von 5 auf 9 Prozent". */
    private List<Phrase> withoutStarts(List<Phrase> phrases) {
        List<Phrase> kept = new ArrayList<>(phrases);
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase next = phrases.get(i + 1);
            boolean change = grammar.is(WordSet.CHANGE_FROM, phrases.get(i).preposition())
                    && grammar.is(WordSet.CHANGE_TO, next.preposition()) && next.attachedTo() == i;
            if (change && isMeasure(phrases.get(i)) && isMeasure(next) && isOfOneKind(phrases.get(i), next)) {
                kept.set(i, phrases.get(i).withFillers(List.of()));
            }
        }
        return kept;
    }

    private static boolean isMeasure(Phrase phrase) {
        return !phrase.fillers().isEmpty() && phrase.fillers().get(0) instanceof Filler.OfValue of
                && !(of.value() instanceof Time);
    }

    /** Whether two values can be compared; a percentage before an amount is a change: "ein Plus von 4 Prozent auf 3 Mrd.". */
    private static boolean isOfOneKind(Phrase one, Phrase other) {
        return ((Filler.OfValue) one.fillers().get(0)).value().getClass()
                == ((Filler.OfValue) other.fillers().get(0)).value().getClass();
    }

    private int pronoun(List<Unit> units) {
        return grammar.preposition(units.get(0)) != null ? 1 : 0;
    }
}
