// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Subjects;
import de.faktenlese.fact.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the text is about, sentence by sentence: whom a sentence means that says "Der Umsatz stieg".
 *
 * @param filler the company that was last talked about, or null
 * @param block the block in which it was
 * @param distance how many sentences ago
 * @param earlier the company that was talked about before that one, or null
 * @param before the sentence before, or null
 * @param told what that sentence told
 */
record Topic(Filler.@Nullable OfEntity filler, int block, int distance, Filler.@Nullable OfEntity earlier,
             @Nullable Analysis before, List<Match> told) {

    private static final int REACH = 4;

    /** What opens a clause that says whose news it is: ", wie Siemens mitteilte". */
    private static final String REPORT = "wie";

    static final Topic NONE = new Topic(null, -1, 0, null, null, List.of());

    /** The topic after a sentence. */
    Topic after(Analysis analysis, List<Match> matches) {
        Filler.OfEntity subject = subject(analysis);
        if (subject != null) {
            boolean same = filler != null && filler.entity().equals(subject.entity());
            boolean near = block == analysis.sentence().block();
            return new Topic(subject, analysis.sentence().block(), 1, !near ? null : same ? earlier : filler, analysis,
                    List.copyOf(matches));
        }
        return new Topic(filler, block, distance + 1, earlier, analysis, List.copyOf(matches));
    }

    /**
     * The word that the sentence before, of the same paragraph, meant in a role: by its last fact of the type, else by the last
     * word of the role's list. "… setzte 5 Mio. Euro um. 2021 waren es 4 Mio. Euro."
     */
    Optional<Filler> word(FactType type, Role role, Analysis analysis) {
        if (before == null || before.sentence().block() != analysis.sentence().block()) {
            return Optional.empty();
        }
        return last(told.stream().filter(match -> match.type().equals(type) && match.has(role.name())))
                .map(match -> match.roles().get(role.name()).get(0))
                .or(() -> lastWord(type, role, before.units().stream()));
    }

    /** The last of some units that is in the list of a role. */
    static Optional<Filler> lastWord(FactType type, Role role, Stream<Unit> units) {
        Words words = type.words().getOrDefault(role.name(), Words.NONE);
        return last(units.filter(unit -> unit.isNoun() || Character.isUpperCase(unit.text().codePointAt(0)))
                .filter(unit -> words.has(unit) && role.takes(new Filler.OfWord(unit.span(), unit.text())))
                .<Filler>map(unit -> new Filler.OfWord(unit.span(), words.value(unit).filter(value -> !value.isEmpty())
                        .orElse(unit.text()))));
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((first, second) -> second);
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
            if (earlier != null && !role.takes(filler)) {
                candidates.add(List.of(earlier)); // "X verliert. Analyst Y von Z sieht Probleme. Sein Urteil: Verkaufen"
            }
            if (before != null && !role.takes(filler)) {
                before.units().stream().map(Unit::filler).filter(Topic::isCompany).forEach(each -> candidates.add(List.of(each)));
            }
        }
        if (clause.parent() > index) {
            candidates.addAll(entities(analysis.clauses().get(clause.parent()))); // "…, sagte der Chef von X"
        }
        return candidates.stream().map(fillers -> fillers.stream().filter(role::takes)
                .filter(each -> !isAmong(taken, each)).toList())
                .filter(fillers -> !fillers.isEmpty()).map(fillers -> role.many() ? fillers : fillers.subList(0, 1)).findFirst();
    }

    private static boolean isAmong(List<Filler> taken, Filler filler) {
        return taken.contains(filler) || filler instanceof Filler.OfEntity of && taken.stream()
                .anyMatch(other -> other instanceof Filler.OfEntity same && same.entity().equals(of.entity()));
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
