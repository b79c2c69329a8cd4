// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence: "1.250,50", "48'300", "25 000", "0.95", "2 ½", "3,-", "zwölf", "eine halbe". A dot before
 * one or two digits is decimal, before three it groups, unless an apostrophe groups or the first group is 0.
 */
final class NumeralReader {

    private final NumberWords words;
    private final UnitTable units;

    NumeralReader(NumberWords words, UnitTable units) {
        this.words = words;
        this.units = units;
    }

    /** All numbers in text order; they do not overlap. */
    Numerals read(LexedSentence s) {
        List<Numeral> numerals = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Numeral numeral = at(s, i);
            if (numeral != null) {
                if (!isIndefinite(s, numeral)) {
                    numerals.add(numeral);
                }
                i = numeral.to();
            } else {
                i = s.at(i).isDigits() ? endOfChain(s, i) : i + 1;
            }
        }
        return new Numerals(numerals);
    }

    /** "100" of "mehrere 100 Mitarbeiter", "1.000" of "einige 1.000 Euro". */
    private static boolean isIndefinite(LexedSentence s, Numeral numeral) {
        BigDecimal value = numeral.value().stripTrailingZeros();
        return s.plays(numeral.from() - 1, WordRole.INDEFINITE) && value.scale() < 0
                && value.unscaledValue().equals(BigInteger.ONE);
    }

    /** The position after digits that hang together by dots or commas but are no number, such as "14.11.2025". */
    private static int endOfChain(LexedSentence s, int i) {
        int end = i + 1;
        while ((s.is(end, '.') || s.is(end, ',')) && s.glued(end) && s.at(end + 1).isDigits() && s.glued(end + 1)) {
            end += 2;
        }
        return end;
    }

    private @Nullable Numeral at(LexedSentence s, int i) {
        Lexeme lexeme = s.at(i);
        if (lexeme.isDigits()) {
            return isGluedToName(s, i) ? null : digits(s, i);
        }
        if (lexeme.isWord() && !s.glued(i) || isAfterHyphen(s, i)) {
            return word(s, i);
        }
        BigDecimal fraction = DigitRun.vulgarFraction(lexeme);
        return fraction == null ? null : new Numeral(i, i + 1, fraction, Numeral.Form.FORMATTED);
    }

    private static boolean isAfterHyphen(LexedSentence s, int i) {
        return s.at(i).isWord() && (s.isDash(i - 1) || s.is(i - 1, '(') || s.is(i - 1, '„') || s.is(i - 1, '"')
                || s.is(i - 1, '/'));
    }

    /** Whether letters stand right before the digits that are no currency, as in "A350". */
    private boolean isGluedToName(LexedSentence s, int i) {
        return s.glued(i) && s.at(i - 1).isWord() && !units.endsBefore(s, i);
    }

    private @Nullable Numeral digits(LexedSentence s, int i) {
        if (s.at(i).text().length() > DigitRun.LONGEST) {
            return null;
        }
        DigitRun run = new DigitRun(s, i, units);
        if (!run.readGroups()) {
            return null;
        }
        run.readDecimals();
        if (run.isChained()) {
            return null;
        }
        run.readFraction();
        run.readDash();
        return run.numeral();
    }

    private @Nullable Numeral word(LexedSentence s, int i) {
        String text = s.at(i).text();
        if (words.isArticle(text)) {
            BigDecimal part = words.part(s.at(i + 1).text());
            return part != null ? new Numeral(i, i + 2, part, Numeral.Form.WORD)
                    : new Numeral(i, i + 1, BigDecimal.ONE, Numeral.Form.ARTICLE);
        }
        BigDecimal part = words.part(text);
        if (part != null) {
            return units.startsAt(s, i + 1) ? new Numeral(i, i + 1, part, Numeral.Form.WORD) : null;
        }
        BigDecimal value = s.plays(i - 1, WordRole.INDEFINITE) ? null : words.cardinal(text);
        if (value == null) {
            return null;
        }
        BigDecimal decimal = s.plays(i + 1, WordRole.COMMA) ? words.cardinal(s.at(i + 2).text()) : null;
        return decimal == null ? new Numeral(i, i + 1, value, Numeral.Form.WORD)
                : new Numeral(i, i + 3, new BigDecimal(value + "." + decimal), Numeral.Form.WORD);
    }
}
