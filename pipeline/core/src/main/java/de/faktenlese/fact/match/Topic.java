// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the text is about, sentence by sentence: whom a sentence means that says "Der Umsatz stieg".
 *
 * @param filler the company that was last talked about, or null
 * @param others the other companies of the last sentence, who are meant where the first already is: "X hat Y abgespalten. 51 Prozent
 * bleiben bei X."
 * @param block the block in which it was
 * @param distance how many sentences ago
 */
record Topic(Filler.@Nullable OfEntity filler, List<Filler> others, int block, int distance) {

    private static final int REACH = 4;

    /** What opens a clause that says whose news it is: ", wie Siemens mitteilte". */
    private static final String REPORT = "wie";

    static final Topic NONE = new Topic(null, List.of(), -1, 0);

    /** The topic after a sentence. */
    Topic after(Analysis analysis) {
        Filler.OfEntity subject = subject(analysis);
        if (subject != null) {
            List<Filler> others = analysis.units().stream().map(Unit::filler).filter(Topic::isCompany)
                    .filter(each -> !each.equals(subject)).toList();
            return new Topic(subject, others, analysis.sentence().block(), 1);
        }
        return new Topic(filler, List.of(), block, distance + 1);
    }

    private static Filler.@Nullable OfEntity subject(Analysis analysis) {
        for (Clause clause : analysis.clauses()) {
            if (clause.kind() == Clause.Kind.MAIN && clause.verb() != null) {
                Phrase subject = Subjects.of(clause);
                if (subject != null) {
                    for (Filler filler : subject.fillers()) {
                        if (filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.ORG) {
                            return of;
                        }
                    }
                }
            }
        }
        return analysis.units().stream().map(Unit::filler).filter(Topic::isCompany).map(Filler.OfEntity.class::cast)
                .findFirst().orElse(null);
    }

    private static boolean isCompany(@Nullable Filler filler) {
        return filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.ORG;
    }

    /**
     * What the text is about where a role of a clause is not filled: what stands before a colon, in the clause around, before.
     */
    Optional<List<Filler>> forRole(Role role, Analysis analysis, int index, List<Filler> taken) {
        List<List<Filler>> candidates = new ArrayList<>();
        Clause clause = analysis.clauses().get(index);
        if (clause.before() >= 0) {
            candidates.addAll(entities(analysis.clauses().get(clause.before())));
        }
        analysis.clauses().stream().filter(next -> next.before() == index).forEach(next -> candidates.addAll(entities(next)));
        if (clause.inherited() != null) {
            candidates.add(clause.inherited().fillers());
        }
        candidates.addAll(entities(clause));
        for (int parent = clause.parent(); parent >= 0 && parent < index; parent = analysis.clauses().get(parent).parent()) {
            candidates.addAll(entities(analysis.clauses().get(parent)));
            if (analysis.clauses().get(parent).parent() >= parent) {
                break;
            }
        }
        for (int before = index - 1; before >= 0; before--) {
            candidates.addAll(entities(analysis.clauses().get(before)));
        }
        analysis.clauses().stream().filter(next -> next.parent() == index && REPORT.equals(next.opener()))
                .forEach(next -> candidates.addAll(entities(next)));
        if (filler != null && (block == analysis.sentence().block() || distance <= 2 && isProse(analysis)) && distance <= REACH) {
            candidates.add(List.of(filler));
            others.stream().filter(other -> block == analysis.sentence().block() && taken.stream().anyMatch(Topic::isMeasure))
                    .forEach(other -> candidates.add(List.of(other)));
        }
        return candidates.stream().map(fillers -> fillers.stream().filter(role::takes)
                .filter(each -> !isAmong(taken, each)).toList())
                .filter(fillers -> !fillers.isEmpty()).map(fillers -> role.many() ? fillers : fillers.subList(0, 1)).findFirst();
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

    private static List<List<Filler>> entities(Clause clause) {
        List<List<Filler>> found = new ArrayList<>();
        Phrase subject = Subjects.of(clause);
        if (subject != null) {
            found.add(subject.fillers());
        }
        clause.units().stream().map(Unit::filler)
                .filter(Filler.OfEntity.class::isInstance).forEach(filler -> found.add(List.of(filler)));
        return found;
    }
}
