// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit of duration. */
enum TimeUnit {
    SECOND("S", 1, null), MINUTE("M", 1, null), HOUR("H", 1, null), DAY("D", 1, Period.Grain.DAY),
            WEEK("W", 1, Period.Grain.WEEK),
    MONTH("M", 1, Period.Grain.MONTH), QUARTER("M", 3, Period.Grain.QUARTER), HALF("M", 6, Period.Grain.HALF),
    YEAR("Y", 1, Period.Grain.YEAR), DECADE("Y", 10, Period.Grain.DECADE), CENTURY("Y", 100, null);

    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private final String letter;
    private final BigDecimal factor;
    private final Period.@Nullable Grain grain;

    TimeUnit(String letter, int factor, Period.@Nullable Grain grain) {
        this.letter = letter;
        this.factor = BigDecimal.valueOf(factor);
        this.grain = grain;
    }

    /** The kind of period that an offset in this unit leads to, null for those within a day. */
    Period.@Nullable Grain grain() {
        return grain;
    }

    /** The TIMEX3 value of a duration; parts of a year are told in months. */
    String duration(BigDecimal count) {
        BigDecimal amount = count.multiply(factor);
        if (this == YEAR && !isWhole(amount)) {
            return "P" + print(amount.multiply(MONTHS_OF_YEAR)) + "M";
        }
        return (ordinal() < DAY.ordinal() ? "PT" : "P") + print(amount) + letter;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static String print(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /**
     * The period some units before or after a day; null for units within a day and for counts beyond the calendar.
     *
     * @param count negative for the past
     */
    @Nullable Period offset(LocalDate day, BigDecimal count) {
        if (grain == null || count.abs().compareTo(BigDecimal.valueOf(5000)) > 0) {
            return null;
        }
        if (this == YEAR && !isWhole(count)) {
            return Period.around(Period.Grain.MONTH, day.plusMonths(count.multiply(MONTHS_OF_YEAR).longValue()));
        }
        return this == HALF || this == QUARTER ? Period.around(Period.Grain.MONTH,
                day.plusMonths(count.multiply(factor).longValue()))
                : Period.around(grain, day).plus(count.intValue());
    }
}
