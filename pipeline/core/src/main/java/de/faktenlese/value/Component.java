// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what stands right around it: one end of a range, one item of a list, or a whole amount.
 *
 * @param from its first lexeme: a sign, a currency before the number, or the number
 * @param to the lexeme after its last
 * @param numeral the number itself
 * @param number its value with sign and cents
 * @param scale what it is multiplied with, if that stands here
 * @param unit the currency or percent sign, if it stands here
 * @param prefixed whether the unit stands before the number
 */
record Component(int from, int to, Numeral numeral, BigDecimal number, @Nullable BigDecimal scale, @Nullable Unit unit,
                 boolean prefixed) {

    /** The value in full units, with its own scale or the given one. */
    BigDecimal value(Unit ofUnit, @Nullable BigDecimal otherScale) {
        BigDecimal factor = scale != null ? scale : otherScale;
        BigDecimal scaled = factor == null ? number : number.multiply(factor);
        return plain(scaled.multiply(ofUnit.factor()));
    }

    /** The same number without zeros behind the decimal point. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
