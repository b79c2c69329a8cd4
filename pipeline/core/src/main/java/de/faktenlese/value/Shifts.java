// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.LocalDate;

/** Periods told by their distance from the day of publication. */
final class Shifts {

    private Shifts() {
    }

    /** The period of a grain some steps from that of the date. */
    static Meaning period(Period.Grain grain, int steps) {
        return scene -> {
            LocalDate date = scene.date();
            return date == null ? Resolved.vague(unknown(grain)) : Resolved.date(Period.around(grain, date).plus(steps));
        };
    }

    /** The day some days from the date. */
    static Meaning day(int steps) {
        return scene -> {
            LocalDate date = scene.date();
            if (date == null) {
                return Resolved.vague(steps == 0 ? "PRESENT_REF" : unknown(Period.Grain.DAY));
            }
            return Resolved.date(Period.day(date.plusDays(steps)));
        };
    }

    /** A part of the day some days from the date: "letzte Nacht". */
    static Meaning partOfDay(int steps, String part) {
        return scene -> {
            Resolved day = day(steps).in(scene);
            String value = day.period() == null ? unknown(Period.Grain.DAY) : day.value();
            return new Resolved(Time.Type.TIME, value + part, day.period());
        };
    }

    /** A weekend some steps from the date: negative the last that is over, positive the next to begin. */
    static Meaning weekend(int steps) {
        return scene -> {
            LocalDate date = scene.date();
            if (date == null) {
                return Resolved.vague(unknown(Period.Grain.WEEKEND));
            }
            Period now = Period.around(Period.Grain.WEEKEND, date);
            boolean ahead = steps > 0 && now.start().isAfter(date);
            return Resolved.date(now.plus(ahead ? steps - 1 : steps));
        };
    }

    /** A weekend, the last or the next by what the verb says. */
    static Meaning weekend() {
        return scene -> {
            LocalDate date = scene.date();
            if (date == null) {
                return Resolved.vague(unknown(Period.Grain.WEEKEND));
            }
            Period now = Period.around(Period.Grain.WEEKEND, date);
            boolean past = scene.direction(Period.Grain.DAY) == Tense.PAST && now.start().isAfter(date);
            return Resolved.date(past ? now.plus(-1) : now);
        };
    }

    /** The period of a grain of which the start, middle or end is meant, the last or next by what the verb says. */
    static Meaning edge(Period.Grain grain, Modifier edge) {
        return scene -> {
            LocalDate date = scene.date();
            if (date == null) {
                return Resolved.vague(unknown(grain));
            }
            Period now = Period.around(grain, date);
            boolean past = !point(now, edge).isAfter(date);
            Period last = past ? now : now.plus(-1);
            Period next = past ? now.plus(1) : now;
            return Resolved.date(switch (scene.direction(grain)) {
                case PAST -> last;
                case PRESENT, FUTURE -> next;
                case NONE -> date.toEpochDay() - point(last, edge).toEpochDay() <= point(next, edge)
                        .toEpochDay() - date.toEpochDay()
                        ? last : next;
            });
        };
    }

    private static LocalDate point(Period period, Modifier edge) {
        return switch (edge) {
            case START -> period.start();
            case END -> period.end();
            default -> period.start().plusDays((period.end().toEpochDay() - period.start().toEpochDay()) / 2);
        };
    }

    static String unknown(Period.Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH, MONTHS -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR, FISCAL_YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
