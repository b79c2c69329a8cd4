// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.match.FactCues.Kind;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads whether a clause denies what a word in it says, and what becomes of a verb that is denied.
 *
 * @param cues the words that deny
 * @param grammar the small words around them
 */
record Denial(FactCues cues, Grammar grammar) {

    /** How far before a negation the word stands that makes it part of a comparison: "wie seit vielen Jahren nicht". */
    private static final int COMPARED = 5;

    /** Whether a clause denies what a word in it says: "nicht", "nie", "kein Kauf", "zu keinem Zeitpunkt". */
    boolean isDenied(Clause clause, Span trigger) {
        List<Unit> units = clause.units();
        for (int i = 0; i < units.size(); i++) {
            if (isNegation(units.get(i)) && !isHarmless(clause, i, trigger)) {
                return true;
            }
        }
        return clause.phrases().stream().anyMatch(phrase -> phrase.negated() && isCentral(clause, phrase)
                || isDenying(clause, phrase, trigger));
    }

    /** Whether a trigger stands behind a preposition that denies it: "ohne Entlassungen". */
    private boolean isDenying(Clause clause, Phrase phrase, Span trigger) {
        return phrase.preposition() != null && grammar.is(WordSet.DENYING_PREPOSITION, phrase.preposition())
                && clause.units().get(phrase.first()).span().start() <= trigger.start()
                && trigger.end() <= clause.units().get(phrase.last()).span().end();
    }

    private boolean isNegation(Unit unit) {
        return cues.of(Kind.WORD, unit).filter(cue -> cue == Factuality.NEGATED).isPresent();
    }

    /** What it says that the verb of a clause is denied: "schließt nicht aus" is possible; empty for most verbs. */
    Optional<Factuality> reversed(Clause clause) {
        return clause.verb() == null ? Optional.empty() : Optional.ofNullable(cues.denied().get(clause.verb().lemma()));
    }

    /** Whether a negation does not deny the statement: "nicht nur", "nicht mehr als", or "X kauft Y, nicht aber Z". */
    private boolean isHarmless(Clause clause, int at, Span trigger) {
        List<Unit> units = clause.units();
        boolean idiom = at + 1 < units.size() && grammar.is(WordSet.HARMLESS_NEGATION, units.get(at + 1))
                || at + 2 < units.size() && grammar.is(WordSet.COMPARATIVE, units.get(at + 1))
                && grammar.is(WordSet.COMPARISON, units.get(at + 2));
        boolean contrast = units.get(at).span().start() > trigger.end() && isAfterComma(units, at);
        // ", mehr nicht"
        boolean remainder = at > 1 && grammar.is(WordSet.COMPARATIVE, units.get(at - 1)) && units.get(at - 2).isMark();
        return idiom || contrast || remainder || isCompared(units, at);
    }

    /** ", nicht aber Z", ", aber nicht die einzige". */
    private boolean isAfterComma(List<Unit> units, int at) {
        int comma = at > 1 && grammar.is(WordSet.CONTRAST, units.get(at - 1)) ? at - 2 : at - 1;
        return comma >= 0 && units.get(comma).text().equals(",");
    }

    /** "so hoch bewertet wie seit Jahren nicht mehr", "so viel wie nie zuvor". */
    private boolean isCompared(List<Unit> units, int at) {
        return units.subList(Math.max(1, at - COMPARED), Math.max(1, at)).stream()
                .anyMatch(unit -> grammar.is(WordSet.LIKENESS, unit));
    }

    private boolean isCentral(Clause clause, Phrase phrase) {
        return phrase.isBare() || clause.phrases().size() < 4
                || phrase.nouns().stream().map(clause.units()::get).anyMatch(unit -> grammar.is(WordSet.NEVER, unit));
    }
}
