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
    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
    /** Larger counts lead out of the calendar. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(5000);

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

    /** The TIMEX3 value of a duration; parts of a year are told in months, of a day in hours, of an hour in minutes. */
    String duration(BigDecimal count) {
        BigDecimal amount = count.multiply(factor);
        String whole = (ordinal() < DAY.ordinal() ? "PT" : "P") + print(amount) + letter;
        if (isWhole(amount)) {
            return whole;
        }
        return switch (this) {
            case YEAR -> MONTH.duration(amount.multiply(MONTHS_OF_YEAR));
            case DAY -> HOUR.duration(amount.multiply(HOURS_OF_DAY));
            case HOUR -> MINUTE.duration(amount.multiply(MINUTES_OF_HOUR));
            default -> whole;
        };
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
        if (grain == null || count.abs().compareTo(FARTHEST) > 0) {
            return null;
        }
        if (this == YEAR && !isWhole(count)) {
            return Period.around(Period.Grain.MONTH, day.plusMonths(count.multiply(MONTHS_OF_YEAR).longValue()));
        }
        return this == HALF || this == QUARTER ? Period.around(Period.Grain.MONTH,
                day.plusMonths(count.multiply(factor).longValue()))
                : Period.around(grain, day).plus(count.intValue());
    }

    /**
     * The very day some units before or after a day ("heute in einer Woche"); null where {@link #offset} is.
     *
     * @param count negative for the past
     */
    @Nullable Period dayOffset(LocalDate day, BigDecimal count) {
        if (grain == null || count.abs().compareTo(FARTHEST) > 0) {
            return null;
        }
        long amount = count.multiply(factor).longValue();
        return Period.day(switch (this) {
            case WEEK -> day.plusWeeks(amount);
            case MONTH, QUARTER, HALF -> day.plusMonths(amount);
            case YEAR, DECADE -> day.plusYears(amount);
            default -> day.plusDays(amount);
        });
    }
}
