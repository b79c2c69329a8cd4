// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes amounts and percentages of what the {@link MeasureGrammar} found: with modifier, per-phrase and the right currency. */
final class MeasureReader {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final MeasureGrammar grammar;
    private final ModifierReader modifiers;
    private final PerReader pers;

    MeasureReader(MeasureGrammar grammar, ModifierReader modifiers, PerReader pers) {
        this.grammar = grammar;
        this.modifiers = modifiers;
        this.pers = pers;
    }

    /** Reads a sentence into {@code found}. */
    void read(LexedSentence s, Numerals numerals, CurrencyFamilies.Context currencies, Findings found) {
        List<Measure> measures = grammar.read(s, numerals.all());
        String[] nouns = nouns(s, measures, found);
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            Modifier modifier = modifiers.of(s, opening(s, measure), measure.to());
            if (measure.unit().isMoney()) {
                String code = code(s, measures, i, currencies);
                found.add(new Amount(s.span(measure.from(), measure.to()), measure.magnitude(), code, modifier, nouns[i]));
            } else {
                found.add(new Quantity(s.span(measure.from(), measure.to()), Quantity.Kind.PERCENT, measure.magnitude(), "%",
                        modifier, nouns[i]));
            }
            found.take(measure.from(), measure.to());
        }
    }

    /** What each measure is reckoned per; the ends of a change and the items of a list share it. */
    private @Nullable String[] nouns(LexedSentence s, List<Measure> measures, Findings found) {
        @Nullable String[] nouns = new String[measures.size()];
        int floor = 0;
        for (int i = 0; i < nouns.length; i++) {
            Measure measure = measures.get(i);
            Per per = pers.of(s, measure.from(), measure.to(), floor);
            floor = Math.max(measure.to(), per == null ? 0 : per.to());
            if (per != null) {
                nouns[i] = per.noun();
                found.take(per.from(), per.to());
            } else if (i > 0 && isJoined(s, measures.get(i - 1), measure)) {
                nouns[i] = nouns[i - 1];
            }
        }
        for (int i = nouns.length - 1; i > 0; i--) {
            if (nouns[i - 1] == null && isJoined(s, measures.get(i - 1), measures.get(i))) {
                nouns[i - 1] = nouns[i];
            }
        }
        return nouns;
    }

    /** Whether only "auf", "und", a comma or the like stands between two measures of one unit. */
    private static boolean isJoined(LexedSentence s, Measure one, Measure next) {
        int at = one.to();
        boolean word = s.plays(at, WordRole.TO) || s.plays(at, WordRole.LIST);
        int end = word && s.is(at + 1, '.') ? at + 2 : at + 1;
        return (word || s.is(at, ',') || s.is(at, '/')) && end == next.from() && one.unit().code().equals(next.unit().code());
    }

    /** Where a modifier may end: before the measure, or before "zwischen". */
    private static int opening(LexedSentence s, Measure measure) {
        return s.plays(measure.from() - 1, WordRole.BETWEEN) ? measure.from() - 1 : measure.from();
    }

    /** The currency's code; bare "Cent" is a hundredth of the currency in cents named before it in the sentence. */
    private static String code(LexedSentence s, List<Measure> measures, int i, CurrencyFamilies.Context currencies) {
        Unit unit = measures.get(i).unit();
        if (unit.code().equals("EUR") && unit.factor().compareTo(HUNDREDTH) == 0 && !s.is(measures.get(i).from() - 1, '(')) {
            Measure other = nearest(measures, i);
            if (other != null && s.at(measures.get(i).to() - 1).text().startsWith("Cent")) {
                return currencies.code(other.unit().code());
            }
        }
        return currencies.code(unit.code());
    }

    private static @Nullable Measure nearest(List<Measure> measures, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (measures.get(k).unit().isMoney()) {
                return hasCents(measures.get(k).unit()) ? measures.get(k) : null;
            }
        }
        Measure next = i + 1 < measures.size() ? measures.get(i + 1) : null;
        return next != null && next.unit().isMoney() && hasCents(next.unit()) ? next : null;
    }

    /** Whether the currency is one whose hundredth is a cent: a dollar by its code. */
    private static boolean hasCents(Unit unit) {
        return unit.code().endsWith("D") && unit.isMoney();
    }
}
