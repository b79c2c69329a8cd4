// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;

/**
 * A number as written, in digits or words, without sign, scale or unit.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param value what it says
 * @param form how it is written
 */
record Numeral(int from, int to, BigDecimal value, Form form) {

    enum Form {
        /** A bare run of digits: "2024". */
        PLAIN,
        /** Digits with separators or a fraction: "1.250,50". */
        FORMATTED,
        /** Digits with a dash for the cents: "3,-". */
        DASHED,
        /** A number word: "zwölf". */
        WORD,
        /** "ein", which may be an article as well. */
        ARTICLE
    }

    boolean isArticle() {
        return form == Form.ARTICLE;
    }

    /** Whether it looks like a year and may be one. */
    boolean isYearLike() {
        return form == Form.PLAIN && value.intValue() >= 1900 && value.intValue() < 2100 && value.precision() == 4;
    }

    boolean isBelow(int limit) {
        return value.compareTo(BigDecimal.valueOf(limit)) < 0;
    }
}
