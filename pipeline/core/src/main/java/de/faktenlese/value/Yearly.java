// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A period that comes once a year, of a year that the expression does not tell: "Mai", "3. Quartal", "Ostermontag".
 *
 * @param ofYear the period in a given year, null in a year that has none (29 February)
 * @param grain its grain
 * @param unknown the TIMEX3 value without a year
 * @param weekday the day of the week that stands before it ("Montag, 5. Mai") and tells its year, if any
 */
record Yearly(IntFunction<@Nullable Period> ofYear, Period.Grain grain, String unknown, @Nullable DayOfWeek weekday)
        implements Meaning {

    Yearly(IntFunction<@Nullable Period> ofYear, Period.Grain grain, String unknown) {
        this(ofYear, grain, unknown, null);
    }

    /** Days; news that look farther back say so by their tense. */
    private static final int JUST_OVER = 62;

    /** The period in a year; the closest year that has one. */
    Period in(int year) {
        for (int y = year; y < year + 8; y++) {
            Period period = ofYear.apply(y);
            if (period != null) {
                return period;
            }
        }
        throw new IllegalStateException("a period that never comes: " + unknown);
    }

    @Override
    public Resolved in(Scene scene) {
        Integer year = scene.givenYear();
        LocalDate date = scene.date();
        if (year != null) {
            return Resolved.date(in(year));
        }
        if (date == null) {
            return Resolved.vague(unknown);
        }
        Period told = switch (scene.direction(grain)) {
            case PAST -> last(date);
            case PRESENT -> isJustOver(date) ? last(date) : next(date);
            case FUTURE -> next(date);
            case NONE -> nearest(date);
        };
        return Resolved.date(weekday == null ? told : onWeekday(date, told));
    }

    /** The same day on a given day of the week. */
    Yearly on(DayOfWeek day) {
        return new Yearly(ofYear, grain, unknown, day);
    }

    /** The last or next that falls on the weekday; what the tense tells if neither or both do. */
    private Period onWeekday(LocalDate date, Period told) {
        Period other = told.start().isAfter(date) ? last(date) : next(date);
        boolean wrong = told.start().getDayOfWeek() != weekday;
        return wrong && other.start().getDayOfWeek() == weekday ? other : told;
    }

    /** Whether a day, week or month is so little past that the present tense tells of it: "das Gericht prüft die Wahl vom 2. Mai". */
    private boolean isJustOver(LocalDate date) {
        return grain.compareTo(Period.Grain.MONTH) <= 0 && last(date).end().until(date, ChronoUnit.DAYS) <= JUST_OVER;
    }

    /** The last that has begun. */
    Period last(LocalDate date) {
        Period now = in(date.getYear());
        return now.start().isAfter(date) ? in(date.getYear() - 1) : now;
    }

    /** The next that is not over. */
    Period next(LocalDate date) {
        Period before = in(date.getYear() - 1);
        if (!before.end().isBefore(date)) {
            return before;
        }
        Period now = in(date.getYear());
        return now.end().isBefore(date) ? in(date.getYear() + 1) : now;
    }

    private Period nearest(LocalDate date) {
        Period last = last(date);
        Period next = next(date);
        return last.end().until(date, ChronoUnit.DAYS) <= date.until(next.start(), ChronoUnit.DAYS)
                ? last : next;
    }

    /** This period some years off: negative the last that is over, positive the next to begin, zero that of this year. */
    Meaning shifted(int steps) {
        return scene -> {
            LocalDate date = scene.date();
            if (date == null) {
                return Resolved.vague(unknown);
            }
            if (steps == 0) {
                return Resolved.date(in(date.getYear()));
            }
            Period last = last(date);
            Period from = steps < 0 ? last.contains(date) ? in(last.start().getYear() - 1) : last
                    : last.contains(date) ? in(last.start().getYear() + 1) : next(date);
            return Resolved.date(from.yearsLater(steps < 0 ? steps + 1 : steps - 1));
        };
    }

    /** This period in the year that another meaning tells. */
    Meaning within(Meaning year) {
        return scene -> {
            Period known = year.in(scene).period();
            return known == null ? Resolved.vague(unknown) : Resolved.date(in(known.start().getYear()));
        };
    }
}
