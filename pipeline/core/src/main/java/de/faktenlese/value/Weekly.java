// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day of a week that the expression does not tell: "Montag". */
record Weekly(DayOfWeek weekday) implements Meaning {

    @Override
    public Resolved in(Scene scene) {
        LocalDate date = scene.date();
        if (date == null) {
            return unknown();
        }
        boolean past = scene.view().get().since() || scene.view().get().tense() == Tense.PAST;
        return Resolved.date(Period.day(date.with(past ? TemporalAdjusters.previousOrSame(weekday)
                : TemporalAdjusters.next(weekday))));
    }

    private Resolved unknown() {
        return Resolved.vague("XXXX-WXX-" + weekday.getValue());
    }

    /** Negative the last before now, positive the next, zero that of this week. */
    Meaning shifted(int steps) {
        return scene -> {
            LocalDate date = scene.date();
            if (date == null) {
                return unknown();
            }
            LocalDate day = steps < 0 ? date.with(TemporalAdjusters.previous(weekday)).plusWeeks(steps + 1L)
                    : steps > 0 ? date.with(TemporalAdjusters.next(weekday)).plusWeeks(steps - 1L) : inWeekOf(date);
            return Resolved.date(Period.day(day));
        };
    }

    /** This weekday in the week that another meaning tells. */
    Meaning within(Meaning week) {
        return scene -> {
            Period known = week.in(scene).period();
            return known == null ? unknown() : Resolved.date(Period.day(inWeekOf(known.start())));
        };
    }

    private LocalDate inWeekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** Every such day. */
    Resolved every() {
        return Resolved.set("XXXX-WXX-" + weekday.getValue());
    }
}
