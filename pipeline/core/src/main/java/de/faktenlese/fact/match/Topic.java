// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Stories;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the text is about, sentence by sentence: whom a sentence means that says "Der Umsatz stieg".
 *
 * @param focus how much each company is what the text is about
 * @param said what the sentence before said
 * @param aboutness what tells how much a sentence is about a company
 * @param stories whom the headings and leads are about
 * @param next the index of the next sentence
 */
record Topic(Focus focus, Said said, Aboutness aboutness, Stories<Entity> stories, int next) {

    private static final int REACH = 4;
    private static final int REACH_OF_BLOCKS = 2;

    /** What opens a clause that says whose news it is: ", wie Siemens mitteilte". */
    private static final String REPORT = "wie";

    /** What a text is about before it says anything. */
    static Topic none(Aboutness aboutness, Stories<Entity> stories) {
        return new Topic(Focus.NONE, Said.NOTHING, aboutness, stories, 0);
    }

    /** The topic after a sentence. */
    Topic after(Analysis analysis, List<Match> matches) {
        return new Topic(focus.after(analysis, aboutness), said.after(analysis, matches), aboutness, stories, next + 1);
    }

    static boolean isCompany(@Nullable Filler filler) {
        return filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.ORG;
    }

    /**
     * What the text is about where a role of a clause is not filled: what stands before a colon, in the clause around it or
     * before, else what the sentences before were most about.
     */
    Optional<List<Filler>> forRole(Role role, Analysis analysis, int index, List<Filler> taken, Grammar grammar) {
        if (!role.takesSeveral() && isOfSeveral(role, analysis.clauses().get(index))) {
            return Optional.empty();
        }
        List<List<Filler>> candidates = new ArrayList<>(pointedAt(analysis, index, grammar));
        candidates.addAll(offered(analysis, index, grammar));
        candidates.addAll(announcer(analysis, index, grammar));
        candidates.replaceAll(fillers -> fillers.stream().filter(each -> !isCompany(each) || aboutness.mayBeTopic(each))
                .toList());
        focus.ranked(stories.about(next)).filter(company -> isNear(analysis, company)).forEach(company ->
                candidates.add(List.of(company.filler())));
        int parent = analysis.clauses().get(index).parent();
        if (parent > index) {
            candidates.addAll(entities(analysis.clauses().get(parent), grammar)); // "…, sagte der Chef von X"
        }
        return candidates.stream().map(fillers -> fillers.stream().filter(role::takes)
                .filter(each -> !isAmong(taken, each)).toList())
                .filter(fillers -> !fillers.isEmpty() && (!Binding.isPair(fillers) || role.takesSeveral()))
                .map(fillers -> role.many() || Binding.isPair(fillers) ? fillers : fillers.subList(0, 1)).findFirst();
    }

    /** Whether a clause speaks of several at once: "Der Umsatz beider Konzerne stieg". */
    private static boolean isOfSeveral(Role role, Clause clause) {
        return clause.units().stream().anyMatch(unit -> unit.fillers().size() > 1 && unit.fillers().stream()
                .allMatch(role::takes));
    }

    /** What "dort" in a clause means: what the clause before named last: "wechselt von X zu Y und wird dort Chefin". */
    private static List<List<Filler>> pointedAt(Analysis analysis, int index, Grammar grammar) {
        boolean points = index > 0 && analysis.clauses().get(index).units().stream()
                .anyMatch(unit -> grammar.is(WordSet.THERE, unit));
        List<List<Filler>> named = new ArrayList<>(points ? entities(analysis.clauses().get(index - 1), grammar) : List.of());
        Collections.reverse(named);
        return named;
    }

    /** What the clauses of a sentence offer, from the nearest on. */
    private static List<List<Filler>> offered(Analysis analysis, int index, Grammar grammar) {
        List<List<Filler>> offered = new ArrayList<>();
        Clause clause = analysis.clauses().get(index);
        if (clause.before() >= 0) {
            offered.addAll(entities(analysis.clauses().get(clause.before()), grammar));
        }
        analysis.clauses().stream().filter(next -> next.before() == index)
                .forEach(next -> offered.addAll(entities(next, grammar)));
        if (clause.inherited() != null) {
            offered.add(clause.inherited().fillers());
        }
        offered.addAll(entities(clause, grammar));
        for (int parent = clause.parent(); parent >= 0 && parent < index; parent = analysis.clauses().get(parent).parent()) {
            offered.addAll(entities(analysis.clauses().get(parent), grammar));
            if (analysis.clauses().get(parent).parent() >= parent) {
                break;
            }
        }
        for (int before = index - 1; before >= 0; before--) {
            offered.addAll(entities(analysis.clauses().get(before), grammar));
        }
        analysis.clauses().stream().filter(next -> next.parent() == index && REPORT.equals(next.opener()))
                .forEach(next -> offered.addAll(entities(next, grammar)));
        return offered;
    }

    /** Who says the news of a clause in the one after it: "500 Stellen fallen weg, teilte X mit", "hieß es bei X". */
    private List<List<Filler>> announcer(Analysis analysis, int index, Grammar grammar) {
        for (Clause next : analysis.clauses().subList(index + 1, analysis.clauses().size())) {
            if (next.kind() == Clause.Kind.MAIN && next.verb() != null && grammar.is(WordSet.ANNOUNCEMENT, next.verb().lemma())) {
                return entities(next, grammar);
            }
        }
        return List.of();
    }

    /** Whether a company named some sentences ago can still be meant; that of heading or lead can up to the next heading. */
    private static boolean isNear(Analysis analysis, Focus.Company company) {
        boolean same = company.block() == analysis.sentence().block();
        return company.titled() && !analysis.sentence().isHeading() || company.distance() <= REACH && (same
                || company.distance() <= REACH_OF_BLOCKS && !analysis.sentence().isHeading());
    }

    /** Whether a filler, or another mention of what it refers to, is among some. */
    static boolean isAmong(List<Filler> taken, Filler filler) {
        return taken.contains(filler) || filler instanceof Filler.OfEntity of && taken.stream()
                .anyMatch(other -> other instanceof Filler.OfEntity same && same.entity().equals(of.entity()));
    }

    /** Whom a clause names, but for those that somebody only came from: "der frühere X-Manager". */
    private static List<List<Filler>> entities(Clause clause, Grammar grammar) {
        List<Phrase> former = clause.phrases().stream().filter(phrase -> phrase.first() >= 0 && clause.units()
                .subList(phrase.first(), phrase.last() + 1).stream().anyMatch(unit -> grammar.is(WordSet.FORMER, unit))).toList();
        List<List<Filler>> found = new ArrayList<>();
        Phrase subject = Subjects.of(clause);
        if (subject != null) {
            found.add(subject.fillers());
            found.add(former.contains(subject) ? List.of() : subject.modifiers());
        }
        clause.units().stream().filter(Unit::isEntity).filter(unit -> former.stream().noneMatch(phrase ->
                phrase.modifiers().containsAll(unit.fillers()))).forEach(unit -> found.add(unit.fillers()));
        return found;
    }
}
