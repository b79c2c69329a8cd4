// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures that a text sets beside another: "(Vorjahr: 110,2 Mio.)", "nach 4,8 Mrd.", "120,4 (Vorjahr: 110,2) Mio. Euro". */
final class MeasureComparisons {

    private static final int NEAR = 4;
    private static final int LONGEST_BRACKET = 20;
    /** How far a figure may stand from the one that it is compared with: in the same phrase, and in brackets behind a clause. */
    private static final int NEARBY = 12;
    private static final int FARTHEST = 30;

    private final LexedSentence s;
    private final UnitTable units;

    MeasureComparisons(LexedSentence s, UnitTable units) {
        this.s = s;
        this.units = units;
    }

    /** Whether a component without a unit is the same figure of another time: "(Vorjahr: 110,2 Mio.)", "nach 4,8 Mrd.". */
    boolean inherits(Component part, Measure last) {
        if (part.numeral().isArticle()
                || part.from() - last.to() > (isBracketed(part) ? FARTHEST : NEARBY)) {
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
    boolean encloses(Component part, Component inner) {
        boolean bare = part.scale() == null && inner.unit() == null && inner.scale() == null;
        if (!bare || !s.is(part.to(), '(') || !s.is(inner.to(), ')') || inner.from() - part.to() > NEAR) {
            return false;
        }
        return unitBehind(inner) != null;
    }

    /** The two figures of which one stands in brackets before the unit of both. */
    List<Measure> enclosed(Component part, Component inner) {
        UnitTable.ScaleMatch scale = units.scaleAt(s, inner.to() + 1);
        UnitMatch unit = unitBehind(inner);
        if (unit == null) {
            return List.of();
        }
        BigDecimal factor = scale == null ? null : scale.scale().factor();
        return Stream.of(part, inner).map(each -> new Measure(each.from(), each.to(),
                Magnitude.of(each.value(unit.unit(), factor)), unit.unit())).toList();
    }

    private @Nullable UnitMatch unitBehind(Component inner) {
        UnitTable.ScaleMatch scale = units.scaleAt(s, inner.to() + 1);
        return units.at(s, scale == null ? inner.to() + 1 : scale.to());
    }
}
