// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the components of a sentence, which makes measures of those that have or share a unit. Not thread-safe. */
final class MeasurePass {

    private static final int LONGEST_LIST = 24;

    private final List<Component> parts;
    private final MeasureJoints joints;
    private final MeasureComparisons comparisons;
    private final LexedSentence s;
    private final Deque<Measure> measures = new ArrayDeque<>();
    /** The first component that no measure has taken. */
    private int open;

    MeasurePass(LexedSentence s, List<Component> parts, MeasureJoints joints, MeasureComparisons comparisons) {
        this.s = s;
        this.parts = parts;
        this.joints = joints;
        this.comparisons = comparisons;
    }

    /** The measures in text order. */
    List<Measure> measures() {
        int i = 0;
        while (i < parts.size()) {
            i = next(i);
        }
        return new ArrayList<>(measures);
    }

    /** Reads on from a component; returns the first that is not looked at yet. */
    private int next(int i) {
        Component part = parts.get(i);
        if (part.unit() != null) {
            return complete(i);
        }
        if (!measures.isEmpty() && comparisons.inherits(part, measures.getLast())) {
            return inherit(i);
        }
        if (i + 1 < parts.size() && comparisons.encloses(part, parts.get(i + 1))) {
            measures.addAll(comparisons.enclosed(part, parts.get(i + 1)));
            return close(i + 2);
        }
        return i + 1;
    }

    /** Takes a component with a unit, with what shares it on either side; returns the next component. */
    private int complete(int i) {
        Component part = parts.get(i);
        if (part.prefixed() && i + 1 < parts.size() && parts.get(i + 1).unit() == null) {
            Component next = parts.get(i + 1);
            if (joints.isRange(part, next) && addRange(part, next, part.unit())) {
                return close(i + 2);
            }
            if (part.scale() == null && next.scale() != null && joints.isChange(part, next)) {
                measures.add(single(part, part.unit(), next));
                measures.add(single(next, part.unit(), null));
                return close(i + 2);
            }
        }
        if (i > 0 && isFree(parts.get(i - 1), i) && joints.isRange(parts.get(i - 1), part)
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

    /** The components before a complete one that share its unit. */
    private List<Measure> sharers(int i) {
        Component full = parts.get(i);
        int first = i;
        boolean change = false;
        while (first > open && i - first < LONGEST_LIST && isSharer(parts.get(first - 1), parts.get(first), full)) {
            change |= joints.isChange(parts.get(first - 1), parts.get(first));
            first--;
        }
        boolean loose = first < i && s.is(parts.get(i - 1).to(), ',');
        if (loose || change && !joints.isFrom(parts.get(first).from())) {
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
        return joints.isListed(part, next) || joints.isChange(part, next);
    }

    /** Whether a number is a year: "von 2021 auf 300 Mio. Euro"; not so in "von 1950 auf 2010 Euro". */
    private boolean isYear(Component part, Component next, Component full) {
        boolean amount = joints.isChange(part, next) && next == full && full.scale() == null && !full.numeral().isBelow(1000);
        return part.numeral().isYearLike() && part.scale() == null && !amount;
    }

    private int inherit(int i) {
        Component part = parts.get(i);
        Component model = parts.get(i - 1);
        Unit unit = measures.getLast().unit();
        measures.add(new Measure(part.from(), part.to(), Magnitude.of(part.value(unit, model.scale())), unit));
        return close(i + 1);
    }
}
