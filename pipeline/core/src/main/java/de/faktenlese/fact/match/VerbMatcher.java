// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Rule;
import de.faktenlese.fact.syntax.Case;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.VerbGroup;
import de.faktenlese.fact.syntax.WordSet;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a rule whose verb is the verb of a clause, whatever its voice and order. */
final class VerbMatcher {

    private final Transparent transparent;
    private final Grammar grammar;

    VerbMatcher(Transparent transparent, Grammar grammar) {
        this.transparent = transparent;
        this.grammar = grammar;
    }

    Match match(FactType type, Rule rule, Analysis analysis, int index) {
        Clause clause = analysis.clauses().get(index);
        VerbGroup verb = clause.verb();
        Binding binding = new Binding(type, rule, transparent);
        boolean passive = verb.voice() != VerbGroup.Voice.ACTIVE && !rule.rolesAt("object").isEmpty();
        List<String> subject = rule.rolesAt(passive ? "object" : "subject");
        List<String> object = passive ? List.of() : rule.rolesAt("object");
        Pair pair = pair(binding, clause, subject, object, !rule.rolesAt("dative").isEmpty());
        Clause home = pair.subject() == null && clause.inherited() != null ? home(analysis, index) : clause;
        Phrase actual = pair.subject() != null ? pair.subject() : home == clause ? clause.inherited() : Subjects.of(home);
        if (actual != null) {
            boolean filled = binding.offer(subject, home, actual);
            if (!filled && home == clause && !actual.nouns().isEmpty() && actual.fillers().isEmpty()
                    && !isStandIn(clause, actual)) {
                binding.close(subject);
            }
        }
        if (pair.object() != null) {
            boolean filled = binding.offer(object, clause, pair.object());
            if (!filled && !pair.object().nouns().isEmpty() && !isStandIn(clause, pair.object())) {
                binding.close(object);
            }
        }
        if (actual != null) {
            binding.fillAny(rule.rolesAt("compound"), actual.modifiers());
        }
        List<Phrase> rest = clause.phrases().stream()
                .filter(phrase -> phrase != pair.subject() && phrase != pair.object()).toList();
        rest.stream().filter(VerbMatcher::isPlainDative).forEach(phrase -> offerRest(binding, rule, clause, phrase, passive));
        rest.stream().filter(phrase -> !isPlainDative(phrase))
                .sorted(Comparator.comparing(phrase -> !isOfPlace(rule, clause, phrase, pair.object())))
                .forEach(phrase -> offerRest(binding, rule, clause, phrase, passive));
        binding.offerAsides(rule.rolesAt("aside"), analysis, index);
        binding.fillFree(clause, verb.word().span());
        return binding.done(verb.word().span(), index);
    }

    /** The clause before whose subject a clause shares, where that only stands for a name: "Das Papier von X fiel und schloss". */
    private static Clause home(Analysis analysis, int index) {
        Clause clause = analysis.clauses().get(index);
        for (int i = index - 1; i >= 0 && clause.inherited().fillers().isEmpty(); i--) {
            Clause before = analysis.clauses().get(i);
            Phrase subject = Subjects.of(before);
            if (subject != null && before.phrases().contains(subject) && subject.fillers().isEmpty()) {
                return before;
            }
        }
        return clause;
    }

    /** Whether a phrase stands for what the text is about: "das Papier", "die Aktie". */
    private boolean isStandIn(Clause clause, Phrase phrase) {
        Unit first = clause.units().get(phrase.first());
        return phrase.nouns().size() == 1 && grammar.is(WordSet.DEFINITE, first)
                && phrase.first() + 1 == phrase.last() && transparent.has(clause.units().get(phrase.last()));
    }

    private void offerRest(Binding binding, Rule rule, Clause clause, Phrase phrase, boolean passive) {
        if (phrase.preposition() != null) {
            boolean agent = passive && grammar.is(WordSet.AGENT_PREPOSITION, phrase.preposition())
                    && !(phrase.attachedTo() >= 0 && isFollowedByAgent(clause, phrase));
            boolean done = agent && binding.offer(rule.rolesAt("subject"), clause, phrase)
                    || binding.offer(rule.rolesAt(phrase.preposition()), clause, phrase);
            if (!done && phrase.preposition().equals("von") && phrase.attachedTo() >= 0) {
                binding.offer(rule.rolesAt("genitive"), clause, phrase);
            }
        } else if (phrase.isGenitive()) {
            binding.offer(rule.rolesAt("genitive"), clause, phrase);
        } else if (phrase.canBe(Case.DATIVE) && !isApposition(clause, phrase)) {
            binding.offer(rule.rolesAt("dative"), clause, phrase);
        }
    }

    /** Whether the agent comes later, so that what belongs to a noun is none: "die Runde von X wird von Y getragen". */
    private boolean isFollowedByAgent(Clause clause, Phrase phrase) {
        return clause.phrases().stream().anyMatch(next -> next.first() > phrase.last() && next.preposition() != null
                && grammar.is(WordSet.AGENT_PREPOSITION, next.preposition())
                && next.fillers().stream().anyMatch(Filler.OfEntity.class::isInstance));
    }

    /** What only the verb can govern, so that it comes before the genitives that may belong to any noun. */
    private static boolean isPlainDative(Phrase phrase) {
        return phrase.isBare() && !phrase.isGenitive() && phrase.canBe(Case.DATIVE);
    }

    /**
     * Whether a phrase belongs to a noun in a place of the rule: "(von seinem Amt bei X) an die Spitze <em>von Y</em>",
     * "verstärkt, zuletzt bei X, die Leitung <em>von Y</em>".
     */
    private static boolean isOfPlace(Rule rule, Clause clause, Phrase phrase, @Nullable Phrase object) {
        Phrase noun = phrase.attachedTo() < 0 ? null : clause.phrases().get(phrase.attachedTo());
        boolean belongs = phrase.isGenitive() || "von".equals(phrase.preposition());
        return belongs && noun != null && noun.fillers().isEmpty() && (noun.preposition() == null ? noun == object
                : !rule.rolesAt(noun.preposition()).isEmpty());
    }

    private record Pair(@Nullable Phrase subject, @Nullable Phrase object, int score) {
    }

    /** The likeliest subject and object: by case first, then by order, then by what the rule's roles take. */
    private Pair pair(Binding binding, Clause clause, List<String> subjectRoles, List<String> objectRoles, boolean ditransitive) {
        List<@Nullable Phrase> bare = new ArrayList<>();
        bare.add(null);
        clause.phrases().stream().filter(phrase -> isNominal(clause, phrase)).forEach(bare::add);
        if (clause.inherited() == null && bare.stream().noneMatch(phrase -> phrase != null && phrase.canBe(Case.NOMINATIVE))) {
            clause.phrases().stream().filter(phrase -> isLateSubject(clause, phrase)).forEach(bare::add);
        }
        Pair best = new Pair(null, null, 0);
        for (Phrase subject : bare) {
            for (Phrase object : bare) {
                if (subject != null && subject == object) {
                    continue;
                }
                Integer score = score(binding, clause, subject, object, subjectRoles, objectRoles, ditransitive);
                if (score != null && score > best.score()) {
                    best = new Pair(subject, object, score);
                }
            }
        }
        return best;
    }

    private @Nullable Integer score(Binding binding, Clause clause, @Nullable Phrase subject, @Nullable Phrase object,
                                           List<String> subjectRoles, List<String> objectRoles, boolean ditransitive) {
        int score = 0;
        if (subject != null) {
            if (!subject.canBe(Case.NOMINATIVE)) {
                return null;
            }
            score += binding.fits(subjectRoles, clause, subject) ? 4 : isMeasure(subject) ? -1 : 1;
            score += subject.isMarked(Case.NOMINATIVE) ? 3 : 0;
            score += subject.last() < clause.finite() ? 2 : 0;
            score -= clause.inherited() != null && !subject.isMarked(Case.NOMINATIVE) ? 4 : 0;
        }
        if (object != null) {
            boolean predicate = clause.verb() != null && grammar.is(WordSet.COPULA, clause.verb().lemma());
            if (objectRoles.isEmpty() || !object.canBe(Case.ACCUSATIVE) && !(predicate && object.canBe(Case.NOMINATIVE))) {
                return null;
            }
            score += binding.fits(objectRoles, clause, object) ? 4 : isPossessive(clause, object) ? 0 : -1;
            boolean lacksSubject = subject == null && clause.inherited() == null && object.canBe(Case.NOMINATIVE);
            score -= lacksSubject ? object.last() < clause.finite() ? 3 : 1 : 0;
            score += object.isMarked(Case.ACCUSATIVE) ? 3 : 0;
            score += ditransitive && object.fillers().stream().anyMatch(Filler.OfValue.class::isInstance) ? 1 : 0;
        }
        if (subject != null && object != null) {
            score -= isPossessive(clause, subject) && object.first() < subject.first() && !isPossessive(clause, object) ? 4 : 0;
            score += subject.first() < object.first() ? 1 : isInverted(clause, subject, object) && !ditransitive ? -1 : 0;
        }
        return score;
    }

    /** Whether a phrase belongs to what another names, most likely the subject before it: "X bewertet seine Wohnungen". */
    private boolean isPossessive(Clause clause, Phrase phrase) {
        return phrase.first() >= 0 && grammar.is(WordSet.POSSESSIVE, clause.units().get(phrase.first()));
    }

    /** Whether a phrase is an amount and nothing else, which does what only a rule says that amounts do. */
    private static boolean isMeasure(Phrase phrase) {
        return phrase.nouns().isEmpty() && !phrase.fillers().isEmpty()
                && phrase.fillers().stream().allMatch(Filler.OfValue.class::isInstance);
    }

    /** Whether a phrase can be subject or object: no preposition, no genitive, no time, no apposition. */
    private static boolean isNominal(Clause clause, Phrase phrase) {
        boolean time = !phrase.fillers().isEmpty() && phrase.nouns().isEmpty()
                && phrase.fillers().get(0) instanceof Filler.OfValue of && of.value() instanceof Time;
        return phrase.isBare() && !phrase.isGenitive() && !time && !isApposition(clause, phrase);
    }

    /** Whether a phrase stands right behind another and a comma: "X, der frühere Chef von Y, steht …". */
    private static boolean isApposition(Clause clause, Phrase phrase) {
        return phrase.afterComma() && phrase.first() > 1 && !closesInsertion(clause, phrase)
                && !followsClause(clause, phrase) && !followsApposition(clause, phrase)
                && clause.phrases().stream().anyMatch(before -> before.last() == phrase.first() - 2);
    }

    /** Whether nothing but the order would speak against the object being the subject: a predicate may well come first. */
    private boolean isInverted(Clause clause, Phrase subject, Phrase object) {
        boolean predicate = clause.verb() != null && grammar.is(WordSet.COPULA, clause.verb().lemma());
        return !predicate && !subject.isMarked(Case.NOMINATIVE) && !object.isMarked(Case.ACCUSATIVE);
    }

    /** Whether a phrase comes after the second of two dashes: "kauft – wenn auch spät – den Anbieter X". */
    private static boolean closesInsertion(Clause clause, Phrase phrase) {
        String mark = clause.units().get(phrase.first() - 1).text();
        return "–—-".contains(mark) && clause.units().subList(0, phrase.first() - 1).stream()
                .anyMatch(unit -> unit.text().equals(mark));
    }

    /** Whether a name comes right after an apposition without a name: "dass X, der Aufsteiger aus China, Y schluckt". */
    private static boolean followsApposition(Clause clause, Phrase phrase) {
        List<Phrase> phrases = clause.phrases();
        int first = phrases.indexOf(phrase) - 1;
        while (first > 0 && phrases.get(first).attachedTo() == first - 1 && !phrases.get(first).afterComma()) {
            first--;
        }
        boolean named = phrase.nouns().isEmpty() && !phrase.fillers().isEmpty()
                && phrase.fillers().get(0) instanceof Filler.OfEntity;
        return named && first > 0 && phrases.get(first).afterComma() && phrases.get(first).isBare()
                && !phrases.get(first).nouns().isEmpty() && phrases.get(first).fillers().isEmpty();
    }

    /** Whether another clause stood between a phrase and the one before: "in der Runde, die X anführte, 9 Mio. Euro erhalten". */
    private static boolean followsClause(Clause clause, Phrase phrase) {
        List<Unit> units = clause.units();
        int comma = phrase.first() - 1;
        return units.get(phrase.first()).span().start() - units.get(comma).span().end() > 1
                || units.get(comma).span().start() - units.get(comma - 1).span().end() > 1;
    }

    /** Whether what looks like a genitive is the subject of a sentence that has no other: "steigt nach Zögern der Fonds ein". */
    private static boolean isLateSubject(Clause clause, Phrase phrase) {
        return clause.verb() != null && clause.verb().voice() == VerbGroup.Voice.ACTIVE && clause.finite() >= 0
                && phrase.first() > clause.finite() && phrase.isGenitive() && phrase.canBe(Case.NOMINATIVE);
    }
}
