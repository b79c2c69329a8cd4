// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Rule;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Case;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a rule whose trigger is a noun: from its compound, from what belongs to it, then from its clause. */
final class NounMatcher {

    private final Transparent transparent;

    NounMatcher(Transparent transparent) {
        this.transparent = transparent;
    }

    /** The matches of a rule in a clause, one for each noun that triggers it. */
    List<Match> match(FactType type, Rule rule, Analysis analysis, int index) {
        Clause clause = analysis.clauses().get(index);
        List<Integer> triggers = triggers(type, rule, clause);
        List<Match> matches = new ArrayList<>();
        for (int trigger : triggers) {
            String preposition = clause.phraseAt(trigger).map(Phrase::preposition).orElse("");
            if (rule.unless().contains(preposition)) {
                continue;
            }
            matches.add(match(type, rule, analysis, index, trigger, others(clause, triggers, trigger)));
        }
        return matches;
    }

    /** The words that trigger a rule. */
    static Words words(FactType type, Rule rule) {
        return rule.trigger() instanceof Rule.OfRole of ? type.words().get(of.role()) : ((Rule.OfNoun) rule.trigger()).nouns();
    }

    private static List<Integer> triggers(FactType type, Rule rule, Clause clause) {
        Words words = words(type, rule);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < clause.units().size(); i++) {
            Unit unit = clause.units().get(i);
            boolean nominal = unit.isNoun() || unit.joined() || Character.isUpperCase(unit.text().codePointAt(0));
            if (!unit.isFiller() && nominal && isTaken(type, rule, unit) && words.has(unit)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether the role that a trigger word fills takes it, and the rule, which may ask for some of the role's words. */
    private static boolean isTaken(FactType type, Rule rule, Unit unit) {
        return !(rule.trigger() instanceof Rule.OfRole of)
                || type.role(of.role()).orElseThrow().takes(new Filler.OfWord(unit.span(), unit.text()))
                && (rule.with().isEmpty() || rule.with().has(unit));
    }

    /** What belongs to the other nouns that trigger the rule in the same clause. */
    private static Set<Filler> others(Clause clause, List<Integer> triggers, int trigger) {
        Set<Filler> taken = new HashSet<>();
        for (int other : triggers) {
            if (other != trigger) {
                Phrase phrase = clause.phraseAt(other).orElse(null);
                if (phrase != null) {
                    taken.addAll(phrase.fillers());
                    chain(clause, phrase).forEach(attached -> taken.addAll(attached.fillers()));
                }
            }
        }
        taken.removeIf(filler -> filler instanceof Filler.OfEntity);
        return taken;
    }

    private Match match(FactType type, Rule rule, Analysis analysis, int index, int trigger, Set<Filler> others) {
        Clause clause = analysis.clauses().get(index);
        Unit word = clause.units().get(trigger);
        Binding binding = new Binding(type, rule, transparent);
        if (rule.trigger() instanceof Rule.OfRole of) {
            Role role = type.role(of.role()).orElseThrow();
            binding.fill(role, List.of(binding.word(role, word)));
        }
        Phrase own = clause.phraseAt(trigger).orElse(null);
        if (own != null) {
            offerOwn(binding, rule, clause, own, trigger);
            offerAttached(binding, rule, analysis, index, own, others);
            offerClause(binding, rule, clause, own, others);
        }
        binding.offerAsides(rule.rolesAt("aside"), analysis, index);
        describing(analysis, index, own).forEach(inside -> offerInside(binding, rule, inside));
        binding.fillFree(clause, word.span());
        return binding.done(word.span(), index);
    }

    /** The participle clauses inside a phrase: "der [für Mai geplante] Börsengang". */
    private static List<Clause> describing(Analysis analysis, int host, @Nullable Phrase own) {
        Clause around = analysis.clauses().get(host);
        return own == null ? List.of() : analysis.clauses().stream().filter(clause -> clause.kind() == Clause.Kind.PARTICIPLE
                && clause.parent() == host && clause.verb() != null
                && own.covers(around.units().indexOf(clause.verb().word()))).toList();
    }

    /** What a participle says of the trigger: where and when. */
    private static void offerInside(Binding binding, Rule rule, Clause inside) {
        inside.phrases().stream().filter(phrase -> phrase.preposition() != null)
                .forEach(phrase -> binding.offer(rule.rolesAt(phrase.preposition()), inside, phrase));
        binding.fillFree(inside, inside.span());
    }

    /** The compound's first part and what stands in the noun's own phrase. */
    private static void offerOwn(Binding binding, Rule rule, Clause clause, Phrase own, int trigger) {
        Unit word = clause.units().get(trigger);
        if (word.joined()) {
            binding.fillAny(rule.rolesAt("compound"), own.modifiers());
        }
        for (Filler filler : nearestFirst(own.fillers(), word.span())) {
            boolean before = filler.span().end() <= word.span().start();
            List<String> roles = rule.rolesAt(before ? "before" : "after");
            boolean list = !before && filler instanceof Filler.OfEntity && binding.isEach(roles);
            binding.fillAny(roles, list ? listed(clause, own, trigger) : List.of(filler));
        }
        binding.fillAny(rule.rolesAt("after"), sharedName(clause, own));
    }

    /** The names behind a noun and before the next: "die Chefs <em>A und B</em>", "Finanzchef <em>A</em> und Technikchef B". */
    private static List<Filler> listed(Clause clause, Phrase own, int trigger) {
        Set<Filler> behind = clause.units().subList(trigger + 1, clause.units().size()).stream().takeWhile(unit -> !unit.isNoun())
                .flatMap(unit -> unit.fillers().stream()).collect(Collectors.toSet());
        return own.fillers().stream().filter(behind::contains).toList();
    }

    /** With the values before a word turned round: in "8 Mio. Euro Umsatz und 2 Mio. Euro Gewinn" the second is the profit. */
    private static List<Filler> nearestFirst(List<Filler> fillers, Span word) {
        List<Filler> ordered = new ArrayList<>(fillers.stream().filter(filler -> filler instanceof Filler.OfValue
                && filler.span().end() <= word.start()).toList());
        Collections.reverse(ordered);
        fillers.stream().filter(filler -> !ordered.contains(filler)).forEach(ordered::add);
        return ordered;
    }

    private static void offerAttached(Binding binding, Rule rule, Analysis analysis, int index, Phrase own,
                                      Set<Filler> others) {
        Clause clause = analysis.clauses().get(index);
        Phrase before = own.attachedTo() >= 0 ? clause.phrases().get(own.attachedTo()) : null;
        if (before != null && own.preposition() != null && !own.preposition().equals("von")) {
            binding.offer(rule.rolesAt("host"), clause, before);
        }
        if (before != null && before.isBare() && before.isMarked(Case.GENITIVE)) {
            binding.offer(rule.rolesAt("genitive"), clause, before);
        }
        List<Phrase> chain = chain(clause, own);
        for (Phrase phrase : chain) {
            if (isStart(clause, phrase)) {
                continue;
            }
            boolean belongs = phrase.isGenitive() || "von".equals(phrase.preposition());
            if (belongs && phrase.fillers().stream().anyMatch(NounMatcher::isProduct)) {
                binding.close(rule.rolesAt("genitive")); // "Chef von Windows" is not chief of whom the text is about
            }
            if (phrase.isGenitive()) {
                binding.offer(rule.rolesAt("genitive"), clause, phrase);
            } else if (phrase.preposition() != null) {
                boolean done = binding.offer(rule.rolesAt(phrase.preposition()), clause, phrase);
                if (!done && phrase.preposition().equals("von")) {
                    binding.offer(rule.rolesAt("genitive"), clause, phrase);
                }
            } else if (own.fillers().isEmpty()) {
                binding.offer(rule.rolesAt("after"), clause, phrase);
            }
        }
        Phrase last = chain.isEmpty() ? own : chain.get(chain.size() - 1);
        offerApposition(binding, rule, clause, own, last, others);
        if (last.last() == clause.units().size() - 1) {
            analysis.clauses().stream().filter(next -> next.before() == index && !next.phrases().isEmpty()
                    && next.phrases().get(0).isBare()).findFirst()
                    .ifPresent(next -> binding.fillAny(rule.rolesAt("after"), next.phrases().get(0).fillers()));
        }
    }

    private static boolean isProduct(Filler filler) {
        return filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.PRODUCT;
    }

    private static void offerApposition(Binding binding, Rule rule, Clause clause, Phrase own, Phrase last,
                                        Set<Filler> others) {
        List<String> roles = rule.rolesAt("apposition");
        for (Phrase phrase : clause.phrases()) {
            boolean follows = phrase.first() >= last.last() + 2 && opensAfter(clause, last, phrase);
            boolean precedes = phrase.last() == opening(clause, own) - 2;
            boolean person = precedes && phrase.nouns().isEmpty() && phrase.fillers().size() == 1;
            boolean free = phrase.fillers().stream().noneMatch(others::contains);
            if (!roles.isEmpty() && free && (follows && phrase.isBare() || precedes && (phrase.isBare() || person))) {
                binding.offer(roles, clause, phrase);
            }
        }
    }

    /** Where a phrase set off by a comma begins, a time before it included: ", seit 2013 an der Spitze"; else -1. */
    private static int opening(Clause clause, Phrase own) {
        Phrase before = own.attachedTo() < 0 ? null : clause.phrases().get(own.attachedTo());
        boolean dated = before != null && before.afterComma() && before.isTime();
        Phrase partner = partner(clause, own.first() - 1, phrase -> phrase.last() == own.first() - 2);
        return own.afterComma() ? own.first() : dated ? before.first() : partner != null ? opening(clause, partner) : -1;
    }

    /** The noun that an "und" joins to another: "CEO und Gründer"; null if none. */
    private static @Nullable Phrase partner(Clause clause, int joiner, Predicate<Phrase> place) {
        boolean joined = joiner > 0 && joiner + 1 < clause.units().size()
                && clause.units().get(joiner).tag() == PartOfSpeech.CCONJ;
        return joined ? clause.phrases().stream().filter(place).filter(phrase -> phrase.isBare() && !phrase.nouns().isEmpty())
                .findFirst().orElse(null) : null;
    }

    /** Whom a noun describes that shares its name with the next: "Gründerin und Chefin <em>Klara Beispiel</em>". */
    private static List<Filler> sharedName(Clause clause, Phrase own) {
        Phrase next = own.fillers().isEmpty() && own.isBare() ? partner(clause, own.last() + 1,
                phrase -> phrase.first() == own.last() + 2) : null;
        boolean plain = next != null && next.nouns().contains(next.first());
        return plain ? next.fillers().stream().filter(filler -> filler instanceof Filler.OfEntity of
                && of.entity().type() == EntityType.PER).toList() : List.of();
    }

    /** Whether a phrase only says where a change began: "von 8 auf 11 Euro". */
    private static boolean isStart(Clause clause, Phrase phrase) {
        int index = clause.phrases().indexOf(phrase);
        Phrase next = index + 1 < clause.phrases().size() ? clause.phrases().get(index + 1) : null;
        return "von".equals(phrase.preposition()) && next != null && "auf".equals(next.preposition())
                && next.attachedTo() == index && hasValue(phrase) && hasValue(next) && isOfOneKind(phrase, next);
    }

    private static boolean isOfOneKind(Phrase one, Phrase other) {
        return one.fillers().get(0) instanceof Filler.OfValue a && other.fillers().get(0) instanceof Filler.OfValue b
                && a.value().getClass() == b.value().getClass();
    }

    private static boolean hasValue(Phrase phrase) {
        return !phrase.isTime() && phrase.fillers().stream().anyMatch(Filler.OfValue.class::isInstance);
    }

    /** Whether a phrase comes right after the comma behind another, but for a time: "die Schulden, Ende Juni 33 Mrd. Euro". */
    private static boolean opensAfter(Clause clause, Phrase last, Phrase phrase) {
        if (phrase.afterComma()) {
            return phrase.first() == last.last() + 2;
        }
        Phrase before = phrase.attachedTo() < 0 ? null : clause.phrases().get(phrase.attachedTo());
        return before != null && before.afterComma() && before.first() == last.last() + 2 && before.isTime();
    }

    /** The clause around the noun: its subject, its object, its other phrases. */
    private static void offerClause(Binding binding, Rule rule, Clause clause, Phrase own, Set<Filler> others) {
        Phrase subject = Subjects.of(clause);
        boolean active = clause.verb() != null && clause.verb().voice() != VerbGroup.Voice.PASSIVE;
        if (subject != null && subject != own && active) {
            binding.offer(rule.rolesAt("subject"), clause, subject);
        }
        for (Phrase phrase : clause.phrases()) {
            if (phrase == own || isStart(clause, phrase) || phrase.fillers().stream().anyMatch(others::contains)) {
                continue;
            }
            if (phrase.preposition() != null) {
                binding.offer(rule.rolesAt(phrase.preposition()), clause, phrase);
            } else if (phrase != subject && !phrase.isGenitive()) {
                boolean dative = phrase.isMarked(Case.DATIVE);
                binding.offer(rule.rolesAt(dative ? "dative" : "object"), clause, phrase);
                if (phrase.canBe(Case.DATIVE)) {
                    binding.offer(rule.rolesAt("dative"), clause, phrase);
                }
            }
        }
    }

    /** The phrases that follow a noun's phrase without a gap: "Übernahme | der Altair AG | durch Siemens". */
    static List<Phrase> chain(Clause clause, Phrase own) {
        List<Phrase> chain = new ArrayList<>();
        int index = clause.phrases().indexOf(own);
        for (int i = index + 1; i < clause.phrases().size(); i++) {
            Phrase next = clause.phrases().get(i);
            if (next.attachedTo() != i - 1) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

}
