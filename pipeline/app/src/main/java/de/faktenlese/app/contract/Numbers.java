// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import de.faktenlese.value.Magnitude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a magnitude as the contract has them: exact, without superfluous zeros; a range has {@code lower} and
 * {@code upper} in place of {@code value}.
 */
record Numbers(@Nullable BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {

    static final Numbers NONE = new Numbers(null, null, null);
    private static final int CONFIDENCE_DIGITS = 4;

    static Numbers of(Magnitude magnitude) {
        if (magnitude instanceof Magnitude.Exact exact) {
            return new Numbers(exact.value().stripTrailingZeros(), null, null);
        }
        if (magnitude instanceof Magnitude.Range range) {
            return new Numbers(null, range.lower().stripTrailingZeros(), range.upper().stripTrailingZeros());
        }
        return NONE;
    }

    static BigDecimal confidence(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
