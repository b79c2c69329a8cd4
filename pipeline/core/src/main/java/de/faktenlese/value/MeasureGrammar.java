// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds amounts of money and percentages: single ones, ranges ("zwei bis drei Mrd. Euro") and lists whose members share scale and
 * unit ("von 7 auf 9,5 Mrd. Euro", "10, 20 und 50 Euro", "(Vorjahr: 49,8)").
 */
final class MeasureGrammar {

    private final ComponentReader components;
    private final UnnumberedMeasures unnumbered;
    private final UnitTable units;
    private final PercentAdjectives adjectives;
    private final ModifierReader modifiers;

    MeasureGrammar(UnitTable units, NumberWords numbers, PercentAdjectives adjectives, ModifierReader modifiers) {
        this.components = new ComponentReader(units, numbers);
        this.unnumbered = new UnnumberedMeasures(units);
        this.units = units;
        this.adjectives = adjectives;
        this.modifiers = modifiers;
    }

    /** The measures of a sentence in text order; they do not overlap. */
    List<Measure> read(LexedSentence s, List<Numeral> numerals) {
        List<Measure> measures = new MeasurePass(s, parts(s, numerals), new MeasureJoints(s, modifiers),
                new MeasureComparisons(s, units)).measures();
        measures.addAll(unnumbered.read(s));
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
}
