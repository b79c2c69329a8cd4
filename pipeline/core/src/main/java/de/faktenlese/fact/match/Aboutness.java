// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Filler;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a sentence is about each company that it names: the one table of what counts. {@link Focus} adds the sentences up
 * and lets them fade; from what the text is most about, the topic roles of all fact types are filled alike. Thread-safe.
 *
 * <p>What the parts are worth: facts right / wrong of 590 in seven development sets, and of 59 in 42 short texts on this very
 * thing, written before any of it.
 * <table>
 * <caption>Ablation</caption>
 * <tr><td>as it is</td><td>398 / 72</td><td>45 / 13</td></tr>
 * <tr><td>all mentions count alike</td><td>395 / 75</td><td>36 / 22</td></tr>
 * <tr><td>a subject that is news itself counts as any subject</td><td>396 / 74</td><td>44 / 14</td></tr>
 * <tr><td>the subject of an inner clause counts as any subject</td><td>396 / 74</td><td>45 / 13</td></tr>
 * <tr><td>nothing fades</td><td>396 / 74</td><td>46 / 12</td></tr>
 * <tr><td>almost all fades with each sentence (0.3)</td><td>390 / 80</td><td>43 / 15</td></tr>
 * <tr><td>heading and lead reach no farther than others (of 393 / 70, at the time)</td><td>389 / 69</td><td>one less</td></tr>
 * <tr><td>what was named last, as before (of 391 / 72, 44 / 14)</td><td>384 / 75</td><td>34 / 25</td></tr>
 * </table>
 */
final class Aboutness {

    /** The subject of a main clause, the name of a heading, or before a colon that opens a bullet. */
    private static final double SUBJECT = 3;
    /** Whose the subject is: "Der Umsatz von Siemens stieg", "Siemens-Chef X sagte". */
    private static final double OF_SUBJECT = 2;
    /** What opens a sentence without being its subject: "Bei Siemens stieg der Umsatz". */
    private static final double FIRST = 1.5;
    private static final double NAMED = 1;
    /** A subject that is news itself, after what it is: "Käufer ist X", "Interesse zeigt X". */
    private static final double PRESENTED = 0.7;

    private static final int LABEL_UNITS = 3;

    private final Bystanders bystanders;

    Aboutness(Bystanders bystanders) {
        this.bystanders = bystanders;
    }

    /** Whether a text may be about what a filler refers to. */
    boolean mayBeTopic(@Nullable Filler filler) {
        return bystanders.mayBeTopic(filler);
    }

    /** The points of a unit of a sentence; 0 if the sentence cannot be about it. */
    double of(Analysis analysis, Unit unit, boolean first) {
        if (!bystanders.mayBeTopic(unit.filler())) {
            return 0;
        }
        if (isLabel(analysis, unit)) {
            return SUBJECT;
        }
        Clause clause = analysis.clauses().get(analysis.clauseAt(unit.span()));
        Phrase phrase = phrase(clause, unit);
        if (phrase == null) {
            return first ? FIRST : NAMED;
        }
        if (isOfJudge(clause, phrase)) {
            return 0;
        }
        if (analysis.sentence().isHeading()) {
            return phrase.isBare() && first ? SUBJECT : NAMED;
        }
        return inClause(clause, phrase, unit, first);
    }

    private double inClause(Clause clause, Phrase phrase, Unit unit, boolean first) {
        boolean main = clause.kind() == Clause.Kind.MAIN && clause.verb() != null;
        Phrase subject = Subjects.of(clause);
        if (phrase.equals(subject)) {
            boolean told = phrase.fillers().contains(unit.filler());
            if (!main) {
                return NAMED;
            }
            return isPresented(clause, phrase) ? PRESENTED : told ? SUBJECT : OF_SUBJECT;
        }
        boolean ofSubject = main && subject != null && phrase.attachedTo() >= 0
                && clause.phrases().get(phrase.attachedTo()).equals(subject) && subject.last() < clause.finite()
                && (phrase.isGenitive() || phrase.preposition() != null && Binding.BELONGING.contains(phrase.preposition()));
        if (ofSubject && subject.fillers().isEmpty()) {
            return OF_SUBJECT;
        }
        return first && phrase.first() <= 1 ? FIRST : NAMED;
    }

    /** Whether a subject comes last and new, after a phrase that says what it is: "Käufer ist X", "Interesse zeigt X". */
    private static boolean isPresented(Clause clause, Phrase subject) {
        return subject.first() > clause.finite() && clause.finite() > 0 && clause.phrases().stream()
                .anyMatch(phrase -> phrase.last() < clause.finite() && phrase.isBare() && !phrase.isTime()
                        && (phrase.first() == 0 || !phrase.nouns().isEmpty()));
    }

    /** Whether a phrase names the house of somebody who comments: "die Analysten von Y", "der Y-Analyst". */
    private boolean isOfJudge(Clause clause, Phrase phrase) {
        boolean own = phrase.nouns().stream().map(clause.units()::get).anyMatch(bystanders::isJudge);
        Phrase host = phrase.attachedTo() < 0 ? null : clause.phrases().get(phrase.attachedTo());
        return own || host != null && host.nouns().stream().map(clause.units()::get).anyMatch(bystanders::isJudge)
                && (phrase.isGenitive() || phrase.preposition() != null && Binding.BELONGING.contains(phrase.preposition()));
    }

    private static @Nullable Phrase phrase(Clause clause, Unit unit) {
        return clause.phrases().stream().filter(each -> each.fillers().contains(unit.filler())
                || each.modifiers().contains(unit.filler())).findFirst().orElse(null);
    }

    /** Whether a name opens a bullet or paragraph that is about it: "Siemens: Der Umsatz stieg". */
    private static boolean isLabel(Analysis analysis, Unit unit) {
        List<Unit> units = analysis.units();
        int at = units.indexOf(unit);
        return at >= 0 && at < LABEL_UNITS && at + 1 < units.size() && units.get(at + 1).text().equals(":");
    }
}
