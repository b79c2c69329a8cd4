// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.match.FactCues.GoverningVerb;
import de.faktenlese.fact.match.FactCues.Kind;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.VerbForm.Shape;
import de.faktenlese.fact.syntax.VerbGroup;
import de.faktenlese.fact.syntax.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether the text says that a match is so: from its clause (negation, modal verb, adverbs), from what governs it (the verb
 * over
 * a nominalised trigger, over a "dass" clause, over an infinitive), from what comes after ("was aber nicht gelang").
 */
public final class FactualityReader {

    private static final Set<Shape> UNREAL = EnumSet.of(Shape.SUBJUNCTIVE2);

    private final FactCues cues;
    private final Grammar grammar;

    /** A reader with the given cues. */
    public FactualityReader(FactCues cues, Grammar grammar) {
        this.cues = cues;
        this.grammar = grammar;
    }

    /** The factuality of a match; the strongest of all that speaks: negated, possible, planned, asserted. */
    Factuality read(Match match, Analysis analysis) {
        Factuality said = match.rule().factuality();
        if (said == Factuality.ASSERTED || said == Factuality.NEGATED) {
            return said;
        }
        Set<Factuality> found = EnumSet.of(said == null ? Factuality.ASSERTED : said);
        int index = match.clause();
        Clause clause = analysis.clauses().get(index);
        boolean verbal = clause.verb() != null && clause.verb().word().span().equals(match.trigger());
        if (!verbal && isBackdrop(clause, match.trigger())) {
            overNoun(clause, match.trigger(), found, false);
        } else if (clause.kind() != Clause.Kind.PARTICIPLE) {
            inClause(clause, match.trigger(), found);
            if (!verbal && deniesDenial(clause)) {
                found.remove(Factuality.NEGATED);
            }
            if (!verbal) {
                overNoun(clause, match.trigger(), found, true);
            }
            governed(analysis, index, found);
            revoked(analysis, index, found);
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

    private static Factuality strongest(Set<Factuality> found) {
        for (Factuality each : List.of(Factuality.NEGATED, Factuality.POSSIBLE, Factuality.PLANNED)) {
            if (found.contains(each)) {
                return each;
            }
        }
        return Factuality.ASSERTED;
    }

    private void inClause(Clause clause, Span trigger, Set<Factuality> found) {
        List<Unit> units = clause.units();
        for (int i = 0; i < units.size(); i++) {
            Optional<Factuality> cue = cues.of(Kind.WORD, units.get(i));
            if (cue.isPresent() && !(cue.get() == Factuality.NEGATED && isHarmless(clause, i, trigger))) {
                found.add(cue.get());
            }
            if (isSource(units, i)) {
                cues.of(Kind.SOURCE, units.get(i)).ifPresent(found::add);
            }
        }
        if (clause.phrases().stream().anyMatch(phrase -> phrase.negated() && isCentral(clause, phrase))) {
            found.add(Factuality.NEGATED);
        }
        verb(clause).ifPresent(found::add);
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

    /** Whether a negation does not deny the statement: "nicht nur", "nicht mehr als", or "X kauft Y, nicht aber Z". */
    private boolean isHarmless(Clause clause, int at, Span trigger) {
        List<Unit> units = clause.units();
        boolean idiom = at + 1 < units.size() && grammar.is(WordSet.HARMLESS_NEGATION, units.get(at + 1))
                || at + 2 < units.size() && grammar.is(WordSet.COMPARATIVE, units.get(at + 1))
                && grammar.is(WordSet.COMPARISON, units.get(at + 2));
        boolean contrast = at > 0 && units.get(at - 1).text().equals(",") && units.get(at).span().start() > trigger.end();
        return idiom || contrast;
    }

    private static boolean isCentral(Clause clause, Phrase phrase) {
        return phrase.isBare() || clause.phrases().size() < 4;
    }

    private Optional<Factuality> verb(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return Optional.empty();
        }
        boolean unreal = UNREAL.contains(verb.shape());
        if (verb.modal() != null) {
            return modal(clause, verb, unreal);
        }
        if (verb.auxiliary() != null && unreal || unreal) {
            return Optional.of(Factuality.POSSIBLE);
        }
        return verb.isFuture() ? Optional.of(Factuality.PLANNED) : Optional.empty();
    }

    private Optional<Factuality> modal(Clause clause, VerbGroup verb, boolean unreal) {
        boolean perfect = isPerfect(clause);
        return switch (verb.modal()) {
            case "wollen" -> Optional.of(Factuality.PLANNED);
            case "sollen" -> Optional.of(perfect || isCondition(clause) ? Factuality.POSSIBLE : Factuality.PLANNED);
            case "können" -> unreal ? Optional.of(Factuality.POSSIBLE) : Optional.empty();
            case "dürfen" -> unreal ? Optional.of(Factuality.POSSIBLE) : Optional.empty();
            case "mögen" -> Optional.of(Factuality.PLANNED);
            case "müssen" -> unreal ? Optional.of(Factuality.POSSIBLE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "Sollte X kaufen, …": a sentence that its modal verb opens. */
    private static boolean isCondition(Clause clause) {
        return clause.finite() == 0 && Character.isUpperCase(clause.units().get(0).text().codePointAt(0));
    }

    /** What the verb, the adjectives and the nouns around a nominalised trigger say. */
    private void overNoun(Clause clause, Span trigger, Set<Factuality> found, boolean withVerb) {
        if (withVerb) {
            governing(clause).ifPresent(found::add);
        }
        List<Unit> units = clause.units();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).span().equals(trigger)) {
                beforeTrigger(units, i, found);
            }
        }
    }

    private void beforeTrigger(List<Unit> units, int trigger, Set<Factuality> found) {
        for (int i = Math.max(0, trigger - 4); i < trigger; i++) {
            String lower = units.get(i).lower();
            if (i > trigger - 3 && !units.get(i).isNoun()) {
                for (String ending : List.of("en", "em", "er", "es", "e")) {
                    if (lower.endsWith(ending)) {
                        cues.of(Kind.ADJECTIVE, lower.substring(0, lower.length() - ending.length())).ifPresent(found::add);
                    }
                }
            }
            if (units.get(i).isNoun()) {
                cues.of(Kind.NOUN, units.get(i)).ifPresent(found::add);
            }
        }
        cues.of(Kind.TRIGGER, units.get(trigger)).ifPresent(found::add);
    }

    private Optional<Factuality> governing(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return Optional.empty();
        }
        List<GoverningVerb> senses = cues.verbs().getOrDefault(verb.lemma(), List.of());
        return senses.stream().filter(sense -> sense.with().isEmpty() || clause.has(sense.with())).map(GoverningVerb::factuality)
                .findFirst().map(said -> said == Factuality.NEGATED && denies(clause) ? Factuality.POSSIBLE : said);
    }

    /** Whether a clause takes back a denial of its own: "schließt einen Verkauf nicht aus". */
    private boolean deniesDenial(Clause clause) {
        return denies(clause) && governing(clause).filter(said -> said == Factuality.POSSIBLE).isPresent();
    }

    /** What the clauses say that a clause depends on. */
    private void governed(Analysis analysis, int index, Set<Factuality> found) {
        Clause clause = analysis.clauses().get(index);
        int depth = 0;
        while (clause.parent() >= 0 && depth++ < 4) {
            Clause parent = analysis.clauses().get(clause.parent());
            boolean complement = clause.kind() == Clause.Kind.INFINITIVE || clause.kind() == Clause.Kind.MAIN
                    || grammar.is(WordSet.COMPLEMENTIZER, clause.opener());
            if (!complement) {
                return;
            }
            Optional<Factuality> said = governing(parent);
            said.ifPresent(found::add);
            inGoverning(parent, found);
            boolean deniesInfinitive = clause.kind() == Clause.Kind.INFINITIVE && denies(parent);
            if (deniesInfinitive) {
                found.add(Factuality.NEGATED);
            }
            if (clause.kind() == Clause.Kind.INFINITIVE && said.isEmpty() && !isPerfect(clause)) {
                found.add(Factuality.PLANNED);
            }
            clause = parent;
        }
    }

    /** Whether a clause denies what depends on it: "versuchte vergeblich, …". */
    private boolean denies(Clause parent) {
        List<Unit> units = parent.units();
        for (int i = 0; i < units.size(); i++) {
            boolean negated = cues.of(Kind.WORD, units.get(i)).filter(cue -> cue == Factuality.NEGATED).isPresent();
            if (negated && !isHarmless(parent, i, units.get(i).span())) {
                return true;
            }
        }
        return false;
    }

    private void inGoverning(Clause parent, Set<Factuality> found) {
        parent.units().forEach(unit -> cues.of(Kind.WORD, unit).filter(cue -> cue == Factuality.POSSIBLE).ifPresent(found::add));
        boolean rumour = parent.units().stream().anyMatch(unit -> unit.isNoun()
                && cues.of(Kind.NOUN, unit).filter(cue -> cue == Factuality.POSSIBLE).isPresent());
        if (rumour) {
            found.add(Factuality.POSSIBLE);
        }
    }

    private boolean isPerfect(Clause clause) {
        return has(clause, WordSet.FINISHED);
    }

    private boolean has(Clause clause, WordSet set) {
        return clause.units().stream().anyMatch(unit -> grammar.is(set, unit));
    }

    /** A clause right after that takes it back: "was aber nicht gelang", "doch der Deal platzte". */
    private void revoked(Analysis analysis, int index, Set<Factuality> found) {
        for (int i = index + 1; i < analysis.clauses().size(); i++) {
            Clause next = analysis.clauses().get(i);
            if (next.verb() == null || !cues.fails().containsKey(next.verb().lemma())) {
                continue;
            }
            boolean alone = cues.fails().get(next.verb().lemma());
            boolean denied = has(next, WordSet.NEGATION);
            boolean ours = next.parent() == index || has(next, WordSet.RESUMPTION);
            if ((alone || denied) && ours) {
                found.add(Factuality.NEGATED);
            }
        }
    }
}
