// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money and percentages: single ones, ranges ("zwei bis drei Mrd. Euro") and lists whose members share scale and
 * unit ("von 7 auf 9,5 Mrd. Euro", "10, 20 und 50 Euro", "(Vorjahr: 49,8)").
 */
final class MeasureGrammar {

    private static final int LONGEST_LIST = 24;
    private static final int NEAR = 4;
    private static final int LONGEST_BRACKET = 20;
    /** How far a figure may stand from the one that it is compared with: in the same phrase, and in brackets behind a clause. */
    private static final int NEARBY = 12;
    private static final int FARTHEST = 30;

    private final ComponentReader components;
    private final UnitTable units;
    private final PercentAdjectives adjectives;
    private final ModifierReader modifiers;

    MeasureGrammar(UnitTable units, PercentAdjectives adjectives, ModifierReader modifiers) {
        this.components = new ComponentReader(units);
        this.units = units;
        this.adjectives = adjectives;
        this.modifiers = modifiers;
    }

    /** The measures of a sentence in text order; they do not overlap. */
    List<Measure> read(LexedSentence s, List<Numeral> numerals) {
        List<Measure> measures = new Reading(s, parts(s, numerals)).measures();
        measures.addAll(unnumbered(s));
        measures.addAll(adjectives.read(s));
        measures.sort(Comparator.comparingInt(Measure::from));
        return withoutOverlaps(measures);
    }

    private List<Component> parts(LexedSentence s, List<Numeral> numerals) {
        List<Component> parts = new ArrayList<>();
        int end = 0;
        for (Numeral numeral : numerals) {
            Component part = numeral.from() >= end ? components.read(s, numeral) : null;
            if (part != null && part.from() >= end) {
                parts.add(part);
                end = part.to();
            }
        }
        return parts;
    }

    private static List<Measure> withoutOverlaps(List<Measure> sorted) {
        List<Measure> kept = new ArrayList<>();
        for (Measure measure : sorted) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).to() <= measure.from()) {
                kept.add(measure);
            }
        }
        return kept;
    }

    /** "Milliarden-Dollar-Konzern": scale and currency of a compound without a number. */
    private List<Measure> unnumbered(LexedSentence s) {
        List<Measure> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            UnitTable.ScaleMatch scale = units.scaleAt(s, i);
            if (scale == null || !s.isInnerHyphen(scale.to()) || s.isInnerHyphen(i - 1) && s.at(i - 2).isDigits()) {
                continue;
            }
            UnitMatch unit = units.at(s, scale.to() + 1);
            if (unit != null && unit.unit().isMoney() && s.isInnerHyphen(unit.to()) && s.at(unit.to() + 1).isWord()) {
                found.add(new Measure(i, unit.to(), new Magnitude.Unstated(), unit.unit()));
            }
        }
        return found;
    }

    /** One pass over the components of a sentence. */
    private final class Reading {

        private final LexedSentence s;
        private final List<Component> parts;
        private final Deque<Measure> measures = new ArrayDeque<>();
        private int open;

        Reading(LexedSentence s, List<Component> parts) {
            this.s = s;
            this.parts = parts;
        }

        List<Measure> measures() {
            int i = 0;
            while (i < parts.size()) {
                Component part = parts.get(i);
                i = part.unit() != null ? complete(i) : inherits(i) ? inherit(i) : enclosing(i) ? enclose(i) : i + 1;
            }
            return new ArrayList<>(measures);
        }

        /** Takes a component with a unit, with what shares it on either side; returns the next component. */
        private int complete(int i) {
            Component part = parts.get(i);
            if (part.prefixed() && i + 1 < parts.size() && parts.get(i + 1).unit() == null) {
                Component next = parts.get(i + 1);
                if (isRange(part, next) && addRange(part, next, part.unit())) {
                    return close(i + 2);
                }
                if (part.scale() == null && next.scale() != null && isChange(part, next)) {
                    measures.add(single(part, part.unit(), next));
                    measures.add(single(next, part.unit(), null));
                    return close(i + 2);
                }
            }
            if (i > 0 && isFree(parts.get(i - 1), i) && isRange(parts.get(i - 1), part)
                    && addRange(parts.get(i - 1), part, part.unit())) {
                return close(i + 1);
            }
            measures.addAll(sharers(i));
            measures.add(single(part, part.unit(), null));
            return close(i + 1);
        }

        /** Whether the component before is not taken yet, or stands for itself. */
        private boolean isFree(Component before, int i) {
            return i > open || !measures.isEmpty() && measures.getLast().from() == before.from()
                    && measures.getLast().to() == before.to();
        }

        private int close(int next) {
            open = next;
            return next;
        }

        private Measure single(Component part, Unit unit, @Nullable Component scaled) {
            BigDecimal scale = scaled != null && sharesScale(part, scaled) ? scaled.scale() : null;
            return new Measure(part.from(), part.to(), Magnitude.of(part.value(unit, scale)), unit);
        }

        /** A small number before "Mio." shares it; "900.000" does not. */
        private boolean sharesScale(Component part, Component scaled) {
            return part.numeral().isBelow(1000) || !scaled.numeral().isBelow(100);
        }

        private boolean addRange(Component low, Component high, Unit unit) {
            if (low.unit() != null && !low.unit().code().equals(unit.code())) {
                return false;
            }
            boolean own = low.unit() != null && low.unit().factor().compareTo(unit.factor()) != 0;
            Unit lowUnit = own ? low.unit() : unit;
            BigDecimal upper = high.value(unit, low.prefixed() ? low.scale() : null);
            BigDecimal lower = low.value(lowUnit, low.unit() != null && !low.prefixed() ? null : high.scale());
            if (lower.compareTo(upper) > 0) {
                lower = low.value(lowUnit, null);
            }
            if (lower.compareTo(upper) >= 0) {
                return false;
            }
            if (!measures.isEmpty() && measures.getLast().to() > low.from()) {
                measures.removeLast();
            }
            measures.add(new Measure(low.from(), high.to(), Magnitude.between(lower, upper), unit));
            return true;
        }

        /** "A bis B", "A–B", "zwischen A und B". */
        private boolean isRange(Component low, Component high) {
            int from = s.isDash(low.to()) && s.plays(low.to() + 1, WordRole.RANGE) ? low.to() + 1 : low.to();
            int to = withoutModifier(from + 1, high.from());
            if (s.plays(from, WordRole.RANGE)) {
                return to == from + 1;
            }
            if (high.from() == from && high.number().signum() < 0 && !high.prefixed()) {
                return false;
            }
            if (s.isDash(from) && to == from + 1) {
                boolean tight = s.glued(from) && s.glued(from + 1);
                return (tight || low.unit() == null) && !low.numeral().isYearLike();
            }
            return s.plays(from, WordRole.AND) && to == from + 1 && opensBetween(low.from());
        }

        private boolean opensBetween(int from) {
            return s.plays(from - 1, WordRole.BETWEEN) || s.plays(modifiers.startBefore(s, from) - 1, WordRole.BETWEEN);
        }

        private int withoutModifier(int from, int to) {
            int start = modifiers.startBefore(s, to);
            return start >= from ? start : to;
        }

        /** The components before a complete one that share its unit. */
        private List<Measure> sharers(int i) {
            Component full = parts.get(i);
            int first = i;
            boolean change = false;
            while (first > open && i - first < LONGEST_LIST && isSharer(parts.get(first - 1), parts.get(first), full)) {
                change |= isChange(parts.get(first - 1), parts.get(first));
                first--;
            }
            boolean loose = first < i && s.is(parts.get(i - 1).to(), ',');
            if (loose || change && !isFrom(parts.get(first).from())) {
                return List.of();
            }
            List<Measure> found = new ArrayList<>();
            for (int k = first; k < i; k++) {
                found.add(single(parts.get(k), full.unit(), full));
            }
            return found;
        }

        private boolean isSharer(Component part, Component next, Component full) {
            boolean otherKind = !full.unit().isMoney() && part.scale() != null;
            if (part.unit() != null || otherKind || full.prefixed() || isYear(part, next, full)) {
                return false;
            }
            return isListed(part, next) || isChange(part, next);
        }

        /** Whether a number is a year: "von 2021 auf 300 Mio. Euro"; not so in "von 1950 auf 2010 Euro". */
        private boolean isYear(Component part, Component next, Component full) {
            boolean amount = isChange(part, next) && next == full && full.scale() == null && !full.numeral().isBelow(1000);
            return part.numeral().isYearLike() && part.scale() == null && !amount;
        }

        /** Whether only a comma, "und", "bzw." or "/" stands between two components. */
        private boolean isListed(Component part, Component next) {
            int at = part.to();
            boolean mark = s.is(at, ',') && !s.glued(at + 1) || s.is(at, '/');
            boolean word = s.plays(at, WordRole.LIST);
            int end = word && s.is(at + 1, '.') ? at + 2 : at + 1;
            return (mark || word) && withoutModifier(end, next.from()) == end;
        }

        /** "auf" or "um" between two components, or "von" after "auf", with at most two more words. */
        private boolean isChange(Component part, Component next) {
            boolean back = s.plays(part.to(), WordRole.FROM) && s.plays(part.from() - 1, WordRole.TO);
            if (!back && !s.plays(part.to(), WordRole.TO) || next.from() - part.to() > NEAR) {
                return false;
            }
            for (int k = part.to(); k < next.from(); k++) {
                if (!s.at(k).isWord()) {
                    return false;
                }
            }
            return true;
        }

        /** Whether "von", "um" or "auf" leads to a component. */
        private boolean isFrom(int from) {
            for (int k = from - 1; k >= from - NEAR && s.at(k).isWord(); k--) {
                if (s.plays(k, WordRole.FROM) || s.plays(k, WordRole.TO)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a component without a unit is the same figure of another time: "(Vorjahr: 110,2 Mio.)", "nach 4,8 Mrd.". */
        private boolean inherits(int i) {
            Component part = parts.get(i);
            if (measures.isEmpty() || part.numeral().isArticle()
                    || part.from() - measures.getLast().to() > (isBracketed(part) ? FARTHEST : NEARBY)) {
                return false;
            }
            boolean told = s.plays(part.from() - 1, WordRole.COMPARISON);
            if (part.scale() != null && told && !s.at(part.to()).isCapitalized()) {
                return true;
            }
            return (told || s.is(part.from() - 1, ':') || s.is(part.from() - 1, '.')
                    && s.plays(part.from() - 2, WordRole.COMPARISON))
                    && isBracketed(part);
        }

        /** Whether the component stands in brackets and ends them or a part of them. */
        private boolean isBracketed(Component part) {
            if (!(s.is(part.to(), ')') || s.is(part.to(), ']') || s.is(part.to(), ';') || s.is(part.to(), ','))) {
                return false;
            }
            for (int k = part.from() - 1; k >= part.from() - LONGEST_BRACKET && !s.is(k, ')'); k--) {
                if (s.is(k, '(') || s.is(k, '[')) {
                    return true;
                }
            }
            return false;
        }

        /** "120,4 (Vorjahr: 110,2) Mio. Euro": whether a number in brackets and then a unit follow. */
        private boolean enclosing(int i) {
            Component part = parts.get(i);
            Component inner = i + 1 < parts.size() ? parts.get(i + 1) : part;
            boolean bare = part.scale() == null && inner.unit() == null && inner.scale() == null && inner != part;
            if (!bare || !s.is(part.to(), '(') || !s.is(inner.to(), ')') || inner.from() - part.to() > NEAR) {
                return false;
            }
            return unitBehind(inner) != null;
        }

        private @Nullable UnitMatch unitBehind(Component inner) {
            UnitTable.ScaleMatch scale = units.scaleAt(s, inner.to() + 1);
            return units.at(s, scale == null ? inner.to() + 1 : scale.to());
        }

        private int enclose(int i) {
            UnitTable.ScaleMatch scale = units.scaleAt(s, parts.get(i + 1).to() + 1);
            UnitMatch unit = unitBehind(parts.get(i + 1));
            for (Component part : parts.subList(i, unit == null ? i : i + 2)) {
                BigDecimal value = part.value(unit.unit(), scale == null ? null : scale.scale().factor());
                measures.add(new Measure(part.from(), part.to(), Magnitude.of(value), unit.unit()));
            }
            return close(i + 2);
        }

        private int inherit(int i) {
            Component part = parts.get(i);
            Component model = parts.get(i - 1);
            Unit unit = measures.getLast().unit();
            measures.add(new Measure(part.from(), part.to(), Magnitude.of(part.value(unit, model.scale())), unit));
            return close(i + 1);
        }
    }
}
