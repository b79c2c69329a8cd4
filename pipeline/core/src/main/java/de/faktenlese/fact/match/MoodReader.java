// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.VerbForm.Shape;
import de.faktenlese.fact.syntax.VerbGroup;
import de.faktenlese.fact.syntax.WordSet;
import java.util.Optional;

/** Says what tense, mood and modal verb of a clause tell of whether it is so. Thread-safe. */
final class MoodReader {

    private final Grammar grammar;

    MoodReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What the verb of a clause says; empty where it only states. */
    Optional<Factuality> of(Clause clause, Analysis analysis) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return Optional.empty();
        }
        boolean unreal = verb.shape() == Shape.SUBJUNCTIVE2;
        if (verb.modal() != null && !grammar.is(WordSet.COHERENT, verb.modal())) {
            return modal(clause, verb.modal(), unreal);
        }
        if (unreal && !isReported(clause, analysis)) {
            return Optional.of(Factuality.POSSIBLE);
        }
        return verb.isFuture() || isFuturePassive(clause, verb) ? Optional.of(Factuality.PLANNED) : Optional.empty();
    }

    /** "Wird gekauft werden". */
    private static boolean isFuturePassive(Clause clause, VerbGroup verb) {
        return verb.voice() == VerbGroup.Voice.PASSIVE && verb.auxiliary() != null && verb.shape() == Shape.PRESENT
                && clause.units().stream().skip(Math.max(0, clause.finite() + 1)).anyMatch(unit -> unit.verbs().stream()
                        .anyMatch(form -> form.verb().equals(verb.auxiliary()) && form.shape() == Shape.INFINITIVE));
    }

    private Optional<Factuality> modal(Clause clause, String modal, boolean unreal) {
        return switch (modal) {
            case "wollen", "mögen" -> Optional.of(Factuality.PLANNED);
            case "sollen" -> Optional.of(isFinished(clause) && !isState(clause) || isCondition(clause) ? Factuality.POSSIBLE
                    : Factuality.PLANNED);
            case "können", "dürfen", "müssen" -> unreal ? Optional.of(Factuality.POSSIBLE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether an infinitive says that something is done: "gekauft zu haben", "soll gekauft haben". */
    boolean isFinished(Clause clause) {
        return clause.units().stream().anyMatch(unit -> grammar.is(WordSet.FINISHED, unit));
    }

    /** Whether "sein" only says how it is to be: "soll beteiligt sein". */
    private static boolean isState(Clause clause) {
        return clause.verb() != null && clause.verb().voice() == VerbGroup.Voice.STATE;
    }

    /** "Sollte X kaufen, …": a sentence that its modal verb opens. */
    private static boolean isCondition(Clause clause) {
        return clause.finite() == 0 && Character.isUpperCase(clause.units().get(0).text().codePointAt(0));
    }

    /**
     * Whether a second subjunctive only reports, because the first would look like the indicative: in the plural, beside a first
     * subjunctive ("die Lage sei gut, die Gewinne lägen bei 3 Mrd. Euro").
     */
    private static boolean isReported(Clause clause, Analysis analysis) {
        return clause.finite() >= 0 && clause.units().get(clause.finite()).lower().endsWith("en")
                && analysis.clauses().stream().anyMatch(other -> other.verb() != null
                        && other.verb().shape() == Shape.SUBJUNCTIVE1);
    }
}
