// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.match.FactCues.GoverningVerb;
import de.faktenlese.fact.match.FactCues.Kind;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Case;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.VerbGroup;
import de.faktenlese.fact.syntax.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the text says that a match is so: from its clause (negation, modal verb, adverbs), from what governs it (the verb
 * over a nominalised trigger, over a "dass" clause, over an infinitive), from what comes after ("was aber nicht gelang").
 */
public final class FactualityReader {

    private static final List<String> ENDINGS = List.of("en", "em", "er", "es", "e");

    private final FactCues cues;
    private final Grammar grammar;
    private final MoodReader mood;
    private final Denial denial;

    /** A reader with the given cues. */
    public FactualityReader(FactCues cues, Grammar grammar) {
        this.cues = cues;
        this.grammar = grammar;
        this.mood = new MoodReader(grammar);
        this.denial = new Denial(cues, grammar);
    }

    /** The factuality of a match; the strongest of all that speaks: negated, possible, planned, asserted. */
    Factuality read(Match match, Analysis analysis) {
        Factuality said = match.rule().factuality();
        if (said != null && said != Factuality.PLANNED) {
            return said;
        }
        Set<Factuality> found = EnumSet.of(said == null ? Factuality.ASSERTED : said);
        int index = match.clause();
        Clause clause = analysis.clauses().get(index);
        boolean verbal = clause.verb() != null && clause.verb().word().span().equals(match.trigger());
        if (!verbal && isBackdrop(clause, match.trigger())) {
            overNoun(clause, match.trigger(), found, false);
        } else if (clause.kind() != Clause.Kind.PARTICIPLE) {
            inClause(clause, match.trigger(), verbal, found);
            coherent(clause, found);
            if (opensWithNor(analysis, index)) {
                found.add(Factuality.NEGATED);
            }
            if (verbal || !wants(clause, match.trigger())) {
                mood.of(clause, analysis).ifPresent(found::add);
            }
            if (!verbal) {
                overNoun(clause, match.trigger(), found, true);
            }
            governed(analysis, index, found);
            revoked(analysis, index, found);
            conditioned(analysis, index, found);
            reported(analysis, index, found);
        }
        if (analysis.sentence().text().endsWith("?")) {
            found.add(Factuality.POSSIBLE);
        }
        return strongest(found);
    }

    /** Whether a nominalised trigger is only the backdrop of what its clause says: "Nach der Übernahme von X will Y …". */
    private boolean isBackdrop(Clause clause, Span trigger) {
        return clause.phrases().stream().filter(phrase -> phrase.preposition() != null && phrase.attachedTo() < 0
                        && cues.of(Kind.BACKDROP, phrase.preposition()).isPresent())
                .anyMatch(phrase -> clause.units().get(phrase.last()).span().end() >= trigger.end()
                        && clause.units().get(phrase.first()).span().start() <= trigger.start());
    }

    /** What a verb that stands like a modal verb says: "droht Y zu schließen". */
    private void coherent(Clause clause, Set<Factuality> found) {
        String modal = clause.verb() == null ? null : clause.verb().modal();
        if (modal != null && grammar.is(WordSet.COHERENT, modal)) {
            cues.verbs().getOrDefault(modal, List.of()).stream().filter(sense -> sense.with().isEmpty()).findFirst()
                    .ifPresent(sense -> found.add(sense.factuality()));
        }
    }

    /** Whether a clause is the second of a double denial: "Weder wächst X, <em>noch kauft X</em> Y". */
    private boolean opensWithNor(Analysis analysis, int index) {
        return grammar.is(WordSet.NOR, analysis.clauses().get(index).units().get(0))
                && analysis.clauses().subList(0, index).stream().anyMatch(before -> has(before, WordSet.NEITHER));
    }

    /** Whether a noun wants something: whoever does is there already ("Ein Bündnis aus X und Y will …"). */
    private static boolean wants(Clause clause, Span trigger) {
        Phrase subject = Subjects.of(clause);
        return clause.verb() != null && "wollen".equals(clause.verb().modal()) && subject != null
                && (subject.last() < clause.finite() || subject.isMarked(Case.NOMINATIVE))
                && clause.units().get(subject.first()).span().start() <= trigger.start()
                && trigger.end() <= clause.units().get(subject.last()).span().end();
    }

    private static Factuality strongest(Set<Factuality> found) {
        for (Factuality each : List.of(Factuality.NEGATED, Factuality.POSSIBLE, Factuality.PLANNED)) {
            if (found.contains(each)) {
                return each;
            }
        }
        return Factuality.ASSERTED;
    }

    private void inClause(Clause clause, Span trigger, boolean verbal, Set<Factuality> found) {
        List<Unit> units = clause.units();
        for (int i = 0; i < units.size(); i++) {
            cues.of(Kind.WORD, units.get(i)).filter(cue -> cue != Factuality.NEGATED).ifPresent(found::add);
            if (isSource(units, i)) {
                cues.of(Kind.SOURCE, units.get(i)).ifPresent(found::add);
            }
        }
        if (denial.isDenied(clause, trigger)) {
            found.add(verbal ? Factuality.NEGATED : denial.reversed(clause).orElse(Factuality.NEGATED));
        }
        if (clause.opener() != null) {
            cues.of(Kind.OPENER, clause.opener()).ifPresent(found::add);
        }
    }

    /** "Kreisen zufolge", "laut Insidern", "unter Berufung auf Eingeweihte": a word for a source counts beside such a word. */
    private boolean isSource(List<Unit> units, int at) {
        for (int i = Math.max(0, at - 2); i <= Math.min(units.size() - 1, at + 1); i++) {
            if (i != at && grammar.is(WordSet.SOURCE_MARK, units.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the verb, the adjectives and the nouns around a nominalised trigger say. */
    private void overNoun(Clause clause, Span trigger, Set<Factuality> found, boolean withVerb) {
        if (withVerb) {
            boolean reversed = denial.isDenied(clause, trigger) && denial.reversed(clause).isPresent();
            governing(clause, trigger).filter(said -> !reversed).ifPresent(found::add);
            predicate(clause, found);
        }
        List<Unit> units = clause.units();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).span().equals(trigger)) {
                beforeTrigger(units, i, found);
            }
        }
    }

    /** "Eine Übernahme ist denkbar". */
    private void predicate(Clause clause, Set<Factuality> found) {
        if (clause.verb() == null || grammar.is(WordSet.COPULA, clause.verb().lemma())) {
            clause.units().forEach(unit -> cues.of(Kind.ADJECTIVE, unit.lower()).ifPresent(found::add));
        }
    }

    private void beforeTrigger(List<Unit> units, int trigger, Set<Factuality> found) {
        for (int i = Math.max(0, trigger - 4); i < trigger; i++) {
            String lower = units.get(i).lower();
            if (i > trigger - 3 && !units.get(i).isNoun()) {
                ENDINGS.stream().filter(lower::endsWith).map(ending -> lower.substring(0, lower.length() - ending.length()))
                        .forEach(stem -> cues.of(Kind.ADJECTIVE, stem).ifPresent(found::add));
                if (i > 0 && isGerundive(units.get(i - 1), lower)) {
                    found.add(Factuality.PLANNED);
                }
            }
            if (units.get(i).isNoun()) {
                cues.of(Kind.NOUN, units.get(i)).ifPresent(found::add);
            }
        }
        cues.of(Kind.TRIGGER, units.get(trigger)).ifPresent(found::add);
    }

    /** What is still to be done: "die zu hebenden Synergien". */
    private static boolean isGerundive(Unit before, String lower) {
        return before.lower().equals("zu") && ENDINGS.stream().anyMatch(ending -> lower.endsWith("end" + ending));
    }

    private Optional<Factuality> governing(Clause clause, @Nullable Span trigger) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return Optional.empty();
        }
        List<GoverningVerb> senses = cues.verbs().getOrDefault(verb.lemma(), List.of());
        return senses.stream().filter(sense -> isMeant(sense, clause, trigger)).map(GoverningVerb::factuality).findFirst();
    }

    private static boolean isMeant(GoverningVerb sense, Clause clause, @Nullable Span trigger) {
        if (sense.with().startsWith(FactCues.PREPOSITION)) {
            String preposition = sense.with().substring(FactCues.PREPOSITION.length());
            return trigger != null && clause.phrases().stream().anyMatch(phrase -> preposition.equals(phrase.preposition())
                    && clause.units().get(phrase.first()).span().start() <= trigger.start()
                    && trigger.end() <= clause.units().get(phrase.last()).span().end());
        }
        return sense.with().isEmpty() || clause.has(sense.with());
    }

    /** What the clauses say that a clause depends on. */
    private void governed(Analysis analysis, int index, Set<Factuality> found) {
        Clause clause = analysis.clauses().get(index);
        int depth = 0;
        while (clause.parent() >= 0 && depth++ < 4) {
            Clause parent = analysis.clauses().get(clause.parent());
            boolean complement = clause.kind() == Clause.Kind.INFINITIVE || clause.kind() == Clause.Kind.MAIN
                    || grammar.is(WordSet.COMPLEMENTIZER, clause.opener())
                    || clause.kind() == Clause.Kind.RELATIVE && grammar.is(WordSet.REPORT, clause.units().get(0));
            if (clause.kind() == Clause.Kind.INFINITIVE && clause.opener() != null) {
                found.add(grammar.is(WordSet.DENYING_PREPOSITION, clause.opener()) ? Factuality.NEGATED : Factuality.PLANNED);
                return;
            }
            if (!complement) {
                return;
            }
            boolean denies = denial.isDenied(parent, parent.units().get(parent.units().size() - 1).span());
            Optional<Factuality> reversed = denies ? denial.reversed(parent) : Optional.empty();
            Optional<Factuality> said = reversed.or(() -> governing(parent, null));
            said.ifPresent(found::add);
            inGoverning(parent, denies, found);
            if (clause.kind() == Clause.Kind.INFINITIVE && denies && reversed.isEmpty()) {
                found.add(Factuality.NEGATED);
            }
            if (clause.kind() == Clause.Kind.INFINITIVE && said.isEmpty() && !mood.isFinished(clause)) {
                found.add(Factuality.PLANNED);
            }
            clause = parent;
        }
    }

    private void inGoverning(Clause parent, boolean denied, Set<Factuality> found) {
        parent.units().forEach(unit -> cues.of(Kind.WORD, unit).filter(cue -> cue == Factuality.POSSIBLE).ifPresent(found::add));
        parent.units().forEach(unit -> cues.of(Kind.ADJECTIVE, unit.lower()).filter(cue -> cue != Factuality.PLANNED)
                .map(cue -> denied ? Factuality.POSSIBLE : cue).ifPresent(found::add));
        boolean rumour = parent.units().stream().anyMatch(unit -> unit.isNoun()
                && cues.of(Kind.NOUN, unit).filter(cue -> cue == Factuality.POSSIBLE).isPresent());
        if (rumour) {
            found.add(Factuality.POSSIBLE);
        }
    }

    private boolean has(Clause clause, WordSet set) {
        return clause.units().stream().anyMatch(unit -> grammar.is(set, unit));
    }

    /** A clause right after that takes it back: "was aber nicht gelang", "doch der Deal platzte". */
    private void revoked(Analysis analysis, int index, Set<Factuality> found) {
        for (int i = index + 1; i < analysis.clauses().size(); i++) {
            Clause next = analysis.clauses().get(i);
            if (next.verb() == null || !cues.fails().containsKey(next.verb().lemma()) || isBackground(next)) {
                continue;
            }
            boolean ours = next.parent() == index || has(next, WordSet.RESUMPTION);
            boolean holds = switch (cues.fails().get(next.verb().lemma())) {
                case ALWAYS -> ours;
                case DENIED -> ours && has(next, WordSet.NEGATION);
                case ATTEMPT -> i == index + 1 && found.contains(Factuality.PLANNED);
            };
            if (holds) {
                found.add(Factuality.NEGATED);
            }
        }
    }

    /** Whether a clause only says why or when: "…, weil der Verkauf geplatzt ist"; not "…, bis der Verkauf platzte". */
    private boolean isBackground(Clause clause) {
        return clause.kind() == Clause.Kind.SUBORDINATE && !grammar.is(WordSet.UNTIL, clause.opener());
    }

    /** A clause that says who says so: "Wie aus Kreisen verlautet, …". */
    private void reported(Analysis analysis, int index, Set<Factuality> found) {
        analysis.clauses().stream().filter(next -> next.parent() == index && grammar.is(WordSet.LIKENESS, next.opener()))
                .forEach(next -> next.units().forEach(unit -> cues.of(Kind.SOURCE, unit).ifPresent(found::add)));
    }

    /** A clause that says under which condition: "…, sofern die Behörden zustimmen". */
    private void conditioned(Analysis analysis, int index, Set<Factuality> found) {
        analysis.clauses().stream().filter(next -> next.parent() == index && next.opener() != null)
                .forEach(next -> cues.of(Kind.CONDITION, next.opener()).ifPresent(found::add));
    }
}
