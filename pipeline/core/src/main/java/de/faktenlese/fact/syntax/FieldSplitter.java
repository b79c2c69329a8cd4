// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.fact.Filler;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts a sentence at the marks and conjunctions that can part clauses, and keeps together what lists things. */
final class FieldSplitter {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "—", "-", "|", ".", "!", "?", "…", "...", "/");
    private static final int REACH = 5;

    private final Grammar grammar;
    private final Ellipsis ellipsis;

    FieldSplitter(Grammar grammar, Ellipsis ellipsis) {
        this.grammar = grammar;
        this.ellipsis = ellipsis;
    }

    /** A sentence's own units, and those in parentheses, each with the unit before it. */
    record Layers(List<Unit> outer, List<Aside> asides) {
    }

    /** What stands in parentheses. */
    record Aside(@Nullable Unit anchor, List<Unit> units) {
    }

    Layers layers(List<Unit> units) {
        List<Unit> outer = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        List<Unit> inner = null;
        for (Unit unit : units) {
            if (inner == null && (unit.text().equals("(") || unit.text().equals("["))) {
                inner = new ArrayList<>();
            } else if (inner != null && (unit.text().equals(")") || unit.text().equals("]"))) {
                if (!inner.isEmpty()) {
                    asides.add(new Aside(UnitReader.last(outer), inner));
                }
                inner = null;
            } else {
                (inner == null ? outer : inner).add(unit);
            }
        }
        if (inner != null) {
            outer.addAll(inner);
        }
        return new Layers(outer, asides);
    }

    List<Field> split(List<Unit> units) {
        BitSet lists = listMarks(units);
        List<Field> coarse = new ArrayList<>();
        Unit opener = null;
        int from = 0;
        for (int i = 0; i <= units.size(); i++) {
            boolean cut = i == units.size() || MARKS.contains(units.get(i).lower()) && !units.get(i).isFiller() && !lists.get(i)
                    && !isTiedSlash(units, i);
            if (cut) {
                if (i > from) {
                    splitAtConjunctions(units, lists, opener, from, i, coarse);
                }
                opener = i < units.size() ? units.get(i) : null;
                from = i + 1;
            }
        }
        return coarse;
    }

    private static boolean isTiedSlash(List<Unit> units, int i) {
        return units.get(i).text().equals("/") && i > 0 && i + 1 < units.size()
                && units.get(i - 1).span().end() == units.get(i).span().start();
    }

    private void splitAtConjunctions(List<Unit> units, BitSet lists, @Nullable Unit opener, int from, int to,
            List<Field> fields) {
        Unit open = opener;
        int start = from;
        for (int i = from + 1; i < to - 1; i++) {
            if (!lists.get(i) && grammar.isCoordinator(units.get(i)) && (partsClauses(units, start, i, to)
                    || opener != null && start == from && goesOnWithVerb(units, start, i))) {
                fields.add(new Field(open, units.subList(start, i)));
                open = units.get(i);
                start = i + 1;
            }
        }
        if (grammar.isCoordinator(units.get(start)) && start + 1 < to) {
            open = units.get(start);
            start++;
        }
        fields.add(new Field(open, units.subList(start, to)));
    }

    private boolean partsClauses(List<Unit> units, int from, int conjunction, int to) {
        boolean verbBefore = hasVerb(units.subList(from, conjunction));
        List<Unit> after = units.subList(conjunction + 1, to);
        return verbBefore && (hasVerb(after) || isGapped(after) || ellipsis.isLeftOut(units.subList(from, conjunction), after));
    }

    /** Whether a finite verb follows at once, as after what an insertion parts: "X hält, …, 3 Prozent und will". */
    private boolean goesOnWithVerb(List<Unit> units, int from, int conjunction) {
        return units.get(conjunction + 1).canBeFinite() && !units.get(conjunction + 1).canBeNonFinite()
                && units.subList(from, conjunction).stream().anyMatch(Unit::isFiller);
    }

    private static boolean hasVerb(List<Unit> units) {
        return units.stream().anyMatch(unit -> !unit.verbs().isEmpty());
    }

    /** Whether words without a verb say something of their own after a verb that they share: "und der Gewinn um 3 Prozent". */
    boolean isGapped(List<Unit> all) {
        List<Unit> units = all.size() > 1 && isTime(all.get(0)) ? all.subList(1, all.size()) : all;
        Unit first = units.get(0);
        boolean nominal = first.isNoun() || first.isEntity() || grammar.isDeterminer(first);
        boolean noun = units.stream().anyMatch(Unit::isNoun) || first.isEntity();
        boolean value = units.stream().skip(1).anyMatch(unit -> unit.filler() instanceof Filler.OfValue of
                && !(of.value() instanceof Time));
        return nominal && noun && value && units.size() > 2 || units.size() == 3 && first.isEntity()
                && grammar.preposition(units.get(1)) != null && units.get(2).isEntity();
    }

    /** Whether a unit is a time: what goes on with one shares its subject ("und 2014 Altair für 3 Mrd."). */
    static boolean isTime(Unit unit) {
        return unit.filler() instanceof Filler.OfValue of && of.value() instanceof Time;
    }

    /** The commas and conjunctions that join names or values of one kind, not clauses. */
    private BitSet listMarks(List<Unit> units) {
        BitSet marks = new BitSet();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).isFiller()) {
                list(units, i, marks);
            } else if (i > 0 && units.get(i).isNoun() && grammar.preposition(units.get(i - 1)) != null) {
                bareList(units, i, marks);
            }
        }
        return marks;
    }

    /** The marks between nouns without an article under one preposition: "vor Zinsen, Steuern und Abschreibungen". */
    private void bareList(List<Unit> units, int start, BitSet marks) {
        BitSet found = new BitSet();
        int at = start;
        while (at + 2 < units.size() && isSeparator(units.get(at + 1)) && units.get(at + 2).isNoun()) {
            found.set(at + 1);
            at += 2;
            if (!units.get(at - 1).text().equals(",")) {
                marks.or(found);
                return;
            }
        }
    }

    private void list(List<Unit> units, int start, BitSet marks) {
        BitSet found = new BitSet();
        int at = start;
        boolean closed = false;
        while (!closed) {
            int separator = afterJoined(units, at + 1);
            if (separator >= units.size() || !isSeparator(units.get(separator))) {
                return;
            }
            closed = !units.get(separator).text().equals(",");
            int next = conjunct(units, separator + 1, start);
            if (next < 0 || closed && opensClause(units, separator, next)) {
                return;
            }
            found.set(separator);
            at = next;
        }
        marks.or(found);
    }

    private static int afterJoined(List<Unit> units, int i) {
        return i < units.size() && units.get(i).joined() ? i + 1 : i;
    }

    private boolean isSeparator(Unit unit) {
        return grammar.is(WordSet.LIST_JOINER, unit);
    }

    /**
     * The index of a filler of the same kind as the first of a list that begins within a few words, with nothing but words of its
     * phrase before it. A preposition only if it is the list's own: "von X und von Y", not "X, in das Y und Z investieren".
     */
    private int conjunct(List<Unit> units, int from, int first) {
        Unit like = units.get(first);
        for (int i = from; i < Math.min(units.size(), from + REACH); i++) {
            Unit unit = units.get(i);
            if (unit.isFiller()) {
                return kind(unit).equals(kind(like)) ? i : -1;
            }
            boolean passes = grammar.isDeterminer(unit) || unit.isNoun() || unit.tag() == PartOfSpeech.ADJ
                    || i == from && isRepeated(units, first, grammar.preposition(unit));
            if (!passes || !unit.verbs().isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a preposition stands a few words before the first of a list, too. */
    private boolean isRepeated(List<Unit> units, int first, Grammar.@Nullable Preposition preposition) {
        return preposition != null && units.subList(Math.max(0, first - REACH), first).stream().map(grammar::preposition)
                .anyMatch(before -> before != null && before.name().equals(preposition.name()));
    }

    /** Whether what follows a conjunction is a clause of its own: a verb comes right after the name, and one came before. */
    private static boolean opensClause(List<Unit> units, int separator, int next) {
        int after = afterJoined(units, next + 1);
        boolean verbAfter = after < units.size() && units.get(after).canBeFinite();
        boolean verbBefore = false;
        for (int i = separator - 1; i >= 0 && !units.get(i).text().equals(",") && !units.get(i).text().equals(":"); i--) {
            verbBefore |= units.get(i).canBeFinite();
        }
        return verbAfter && verbBefore;
    }

    private static String kind(Unit unit) {
        if (unit.filler() instanceof Filler.OfEntity of) {
            return switch (of.entity().type()) {
                case ORG, PRODUCT -> "thing";
                case PER -> "person";
                case LOC -> "place";
            };
        }
        return unit.filler() instanceof Filler.OfValue of ? of.value().getClass().getSimpleName() : "";
    }
}
