// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar of a certain grain.
 *
 * @param grain what kind of period
 * @param start its first day
 * @param end its last day
 */
record Period(Grain grain, LocalDate start, LocalDate end) {

    enum Grain {
        DAY, WEEKEND, WEEK, MONTH, MONTHS, SEASON, QUARTER, HALF, YEAR, FISCAL_YEAR, DECADE, CENTURY;

        /** Whether companies report on such periods within a year. */
        boolean isReported() {
            return this == QUARTER || this == HALF || this == MONTHS;
        }
    }

    enum Season {
        SP, SU, FA, WI
    }

    static Period day(LocalDate day) {
        return new Period(Grain.DAY, day, day);
    }

    static Period month(int year, int month) {
        return months(Grain.MONTH, year, month, 1);
    }

    static Period quarter(int year, int quarter) {
        return months(Grain.QUARTER, year, 3 * quarter - 2, 3);
    }

    static Period half(int year, int half) {
        return months(Grain.HALF, year, 6 * half - 5, 6);
    }

    static Period year(int year) {
        return months(Grain.YEAR, year, 1, 12);
    }

    /** The first months of a year. */
    static Period firstMonths(int year, int count) {
        return months(Grain.MONTHS, year, 1, count);
    }

    /** A fiscal year that begins in one calendar year and ends in the next. */
    static Period fiscalYear(int firstYear) {
        LocalDate start = LocalDate.of(firstYear, 7, 1);
        return new Period(Grain.FISCAL_YEAR, start, start.plusYears(1).minusDays(1));
    }

    /** A season; the winter of a year begins in its December. */
    static Period season(int year, Season season) {
        return months(Grain.SEASON, year, 3 * season.ordinal() + 3, 3);
    }

    static Period week(int year, int week) {
        return around(Grain.WEEK, LocalDate.of(year, 1, 4).plusWeeks(week - 1L));
    }

    private static Period months(Grain grain, int year, int month, int count) {
        LocalDate start = LocalDate.of(year, month, 1);
        return new Period(grain, start, start.plusMonths(count).minusDays(1));
    }

    /** The period of a grain that a day belongs to; for a weekend, that of the day's week. */
    static Period around(Grain grain, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int month = day.getMonthValue();
        return switch (grain) {
            case DAY -> day(day);
            case WEEK -> new Period(grain, monday, monday.plusDays(6));
            case WEEKEND -> new Period(grain, monday.plusDays(5), monday.plusDays(6));
            case MONTH -> month(day.getYear(), month);
            case MONTHS -> firstMonths(day.getYear(), month);
            case QUARTER -> quarter(day.getYear(), (month + 2) / 3);
            case HALF -> half(day.getYear(), month <= 6 ? 1 : 2);
            case SEASON -> season(month < 3 ? day.getYear() - 1 : day.getYear(), Season.values()[(month + 9) % 12 / 3]);
            case YEAR -> year(day.getYear());
            case FISCAL_YEAR -> fiscalYear(month < 7 ? day.getYear() - 1 : day.getYear());
            case DECADE -> months(grain, day.getYear() / 10 * 10, 1, 120);
            case CENTURY -> months(grain, day.getYear() / 100 * 100, 1, 1200);
        };
    }

    /** The period some steps of its own grain later. */
    Period plus(int steps) {
        return switch (grain) {
            case DAY -> day(start.plusDays(steps));
            case WEEK, WEEKEND -> new Period(grain, start.plusWeeks(steps), end.plusWeeks(steps));
            case MONTH -> around(grain, start.plusMonths(steps));
            case QUARTER, SEASON -> around(grain, start.plusMonths(3L * steps));
            case HALF -> around(grain, start.plusMonths(6L * steps));
            case DECADE -> around(grain, start.plusYears(10L * steps));
            case CENTURY -> around(grain, start.plusYears(100L * steps));
            case MONTHS, YEAR, FISCAL_YEAR -> yearsLater(steps);
        };
    }

    /** The same period of another year. */
    Period yearsLater(int years) {
        if (grain == Grain.WEEK || grain == Grain.WEEKEND) {
            return around(grain, start.plusWeeks(52L * years));
        }
        LocalDate first = start.plusYears(years);
        return new Period(grain, first, first.plusMonths(start.until(end.plusDays(1)).toTotalMonths())
                .plusDays(grain == Grain.DAY ? 0 : -1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** The TIMEX3 value. */
    String timex() {
        int year = start.getYear();
        return switch (grain) {
            case DAY -> start.toString();
            case WEEK -> weekOf(start);
            case WEEKEND -> weekOf(start) + "-WE";
            case MONTH -> yearMonth(start);
            case MONTHS -> yearMonth(start) + "/" + yearMonth(end);
            case QUARTER -> year + "-Q" + (start.getMonthValue() + 2) / 3;
            case HALF -> year + "-H" + (start.getMonthValue() + 5) / 6;
            case SEASON -> year + "-" + Season.values()[start.getMonthValue() / 3 - 1];
            case YEAR -> String.valueOf(year);
            case FISCAL_YEAR -> year + "/" + (year + 1);
            case DECADE -> String.valueOf(year / 10);
            case CENTURY -> String.valueOf(year / 100);
        };
    }

    private static String yearMonth(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static String weekOf(LocalDate day) {
        return String.format(Locale.ROOT, "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
