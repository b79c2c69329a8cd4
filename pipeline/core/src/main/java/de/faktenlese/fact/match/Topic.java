// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.WordSet;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the text is about, sentence by sentence: whom a sentence means that says "Der Umsatz stieg".
 *
 * @param filler the company that was last talked about, or null
 * @param block the block in which it was
 * @param distance how many sentences ago
 * @param earlier the company that was talked about before that one, or null
 * @param salience how much each company is what the text is about
 * @param said what the sentence before said
 * @param bystanders who is no company that a text is about
 */
record Topic(Filler.@Nullable OfEntity filler, int block, int distance, Filler.@Nullable OfEntity earlier, Salience salience,
             Said said, Bystanders bystanders) {

    private static final int REACH = 4;

    /** What opens a clause that says whose news it is: ", wie Siemens mitteilte". */
    private static final String REPORT = "wie";

    /** The topic before the first sentence. */
    static Topic none(Bystanders bystanders) {
        return new Topic(null, -1, 0, null, Salience.NONE, Said.NOTHING, bystanders);
    }

    /** The topic after a sentence. */
    Topic after(Analysis analysis, List<Match> matches) {
        Filler.OfEntity subject = subject(analysis);
        Filler.OfEntity told = subject == null ? first(analysis) : subject;
        Salience later = salience.after(analysis, subject, told);
        Said now = new Said(analysis, matches);
        if (told == null) {
            return new Topic(filler, block, distance + 1, earlier, later, now, bystanders);
        }
        boolean same = filler != null && filler.entity().equals(told.entity());
        boolean near = block == analysis.sentence().block();
        return new Topic(told, analysis.sentence().block(), 1, !near ? null : same ? earlier : filler, later, now, bystanders);
    }

    private Filler.@Nullable OfEntity subject(Analysis analysis) {
        for (Clause clause : analysis.clauses()) {
            if (clause.kind() == Clause.Kind.MAIN && clause.verb() != null) {
                Phrase subject = Subjects.of(clause);
                if (subject != null) {
                    for (Filler filler : subject.fillers()) {
                        if (filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.ORG
                                && !bystanders.isTelling(of)) {
                            return of;
                        }
                    }
                }
            }
        }
        return null;
    }

    private Filler.@Nullable OfEntity first(Analysis analysis) {
        return analysis.units().stream().map(Unit::filler).filter(Topic::isCompany)
                .filter(filler -> !bystanders.isTelling(filler)).map(Filler.OfEntity.class::cast)
                .findFirst().orElse(null);
    }

    static boolean isCompany(@Nullable Filler filler) {
        return filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.ORG;
    }

    /**
     * What the text is about where a role of a clause is not filled: what stands before a colon, in the clause around, before.
     */
    Optional<List<Filler>> forRole(Role role, Analysis analysis, int index, List<Filler> taken, Grammar grammar) {
        List<List<Filler>> candidates = new ArrayList<>();
        List<List<Filler>> announcer = announcer(analysis, index, grammar);
        if (role.main()) {
            candidates.addAll(belonging(analysis.clauses().get(index)));
            candidates.addAll(offered(analysis, index, Topic::subjects));
            candidates.addAll(announcer);
            salience.ranked().filter(company -> isNear(analysis, company.block(), company.distance()))
                    .forEach(company -> candidates.add(List.of(company.filler())));
        }
        candidates.addAll(offered(analysis, index, Topic::entities));
        candidates.addAll(announcer);
        if (filler != null && isNear(analysis, block, distance)) {
            candidates.add(List.of(filler));
            if (earlier != null && (!role.takes(filler) || isBystander(role, filler))) {
                candidates.add(List.of(earlier)); // "X verliert. Analyst Y von Z sieht Probleme. Sein Urteil: Verkaufen"
            }
            if (!role.takes(filler) || block == analysis.sentence().block() && taken.stream().anyMatch(Topic::isMeasure)) {
                // "X hat Y abgespalten. 51 Prozent bleiben bei X."
                said.companies().forEach(each -> candidates.add(List.of(each)));
            }
        }
        int parent = analysis.clauses().get(index).parent();
        if (parent > index) {
            candidates.addAll(entities(analysis.clauses().get(parent))); // "…, sagte der Chef von X"
        }
        return candidates.stream().map(fillers -> fillers.stream().filter(role::takes)
                .filter(each -> !isAmong(taken, each) && !isBystander(role, each)).toList())
                .filter(fillers -> !fillers.isEmpty()).map(fillers -> role.many() ? fillers : fillers.subList(0, 1)).findFirst();
    }

    /** Whether a filler is not what a role is about: parties and authorities have a chief, but no turnover. */
    private boolean isBystander(Role role, Filler filler) {
        return role.main() ? bystanders.isTelling(filler) : bystanders.has(filler);
    }

    /** What the clauses of a sentence offer, from the nearest on. */
    private static List<List<Filler>> offered(Analysis analysis, int index, Function<Clause, List<List<Filler>>> offer) {
        List<List<Filler>> offered = new ArrayList<>();
        Clause clause = analysis.clauses().get(index);
        if (clause.before() >= 0) {
            offered.addAll(entities(analysis.clauses().get(clause.before())));
        }
        analysis.clauses().stream().filter(next -> next.before() == index).forEach(next -> offered.addAll(entities(next)));
        if (clause.inherited() != null) {
            offered.add(clause.inherited().fillers());
        }
        offered.addAll(offer.apply(clause));
        for (int parent = clause.parent(); parent >= 0 && parent < index; parent = analysis.clauses().get(parent).parent()) {
            offered.addAll(offer.apply(analysis.clauses().get(parent)));
            if (analysis.clauses().get(parent).parent() >= parent) {
                break;
            }
        }
        for (int before = index - 1; before >= 0; before--) {
            offered.addAll(offer.apply(analysis.clauses().get(before)));
        }
        analysis.clauses().stream().filter(next -> next.parent() == index && REPORT.equals(next.opener()))
                .forEach(next -> offered.addAll(offer.apply(next)));
        return offered;
    }

    /** Who says the news of a clause in the one after it: "500 Stellen fallen weg, teilte X mit", "hieß es bei X". */
    private List<List<Filler>> announcer(Analysis analysis, int index, Grammar grammar) {
        for (Clause next : analysis.clauses().subList(index + 1, analysis.clauses().size())) {
            if (next.kind() == Clause.Kind.MAIN && next.verb() != null && grammar.is(WordSet.ANNOUNCEMENT, next.verb().lemma())) {
                return entities(next);
            }
        }
        return List.of();
    }

    /** Whether a company named some sentences ago can still be meant. */
    private static boolean isNear(Analysis analysis, int block, int distance) {
        return distance <= REACH && (block == analysis.sentence().block() || distance <= 2 && isProse(analysis));
    }

    private static boolean isAmong(List<Filler> taken, Filler filler) {
        return taken.contains(filler) || filler instanceof Filler.OfEntity of && taken.stream()
                .anyMatch(other -> other instanceof Filler.OfEntity same && same.entity().equals(of.entity()));
    }

    /** Whether a filler is an amount: what is said of how much goes on with both companies of the sentence before. */
    private static boolean isMeasure(Filler filler) {
        return filler instanceof Filler.OfValue of && !(of.value() instanceof Time);
    }

    /** Whether a sentence ends like one; a headline opens a subject of its own. */
    private static boolean isProse(Analysis analysis) {
        String text = analysis.sentence().text();
        return ".!?:\"“”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static List<List<Filler>> subjects(Clause clause) {
        Phrase subject = Subjects.of(clause);
        return subject == null ? List.of() : List.of(subject.fillers(), subject.modifiers());
    }

    /** What a clause names, but for where and to whom it was said: "sagte er im Hessischen Rundfunk". */
    private static List<List<Filler>> belonging(Clause clause) {
        List<List<Filler>> found = new ArrayList<>(subjects(clause));
        clause.phrases().stream().filter(phrase -> phrase.isBare() || phrase.preposition() != null
                && Binding.BELONGING.contains(phrase.preposition())).forEach(phrase -> found.add(phrase.fillers()));
        return found;
    }

    private static List<List<Filler>> entities(Clause clause) {
        List<List<Filler>> found = new ArrayList<>(subjects(clause));
        clause.units().stream().map(Unit::filler)
                .filter(Filler.OfEntity.class::isInstance).forEach(filler -> found.add(List.of(filler)));
        return found;
    }
}
