// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Periods told by their distance from one that the text has named: "Vorjahr", "Vorjahreszeitraum", "Folgequartal". If it has
 * named none, they are reckoned from the day of publication.
 */
final class PriorPeriods {

    private static final int RECENT = 3;

    enum Kind {
        YEAR, BEFORE_YEAR, NEXT_YEAR, SAME_PERIOD, SAME_QUARTER, SAME_HALF, SAME_MONTH, QUARTER, HALF, MONTH, WEEK, DAY,
        NEXT_QUARTER, NEXT_MONTH, NEXT_WEEK, NEXT_DAY
    }

    private final CalendarWords words;

    PriorPeriods(CalendarWords words) {
        this.words = words;
    }

    /**
     * A word such as "Vorjahr" found in a sentence.
     *
     * @param to the lexeme after its last
     * @param meaning what it says
     * @param isYear whether it tells a year
     */
    record Match(int to, Meaning meaning, boolean isYear) {
    }

    @Nullable Match at(LexedSentence s, int i) {
        CalendarWords.Word word = words.at(s, i, CalendarWords.Kind.PRIOR);
        if (word == null) {
            return phrase(s, i);
        }
        return match(word.to(), Kind.valueOf(word.value()));
    }

    /** "im Jahr davor", "im Quartal zuvor", "im Jahr darauf". */
    private @Nullable Match phrase(LexedSentence s, int i) {
        CalendarWords.Word noun = words.at(s, i, CalendarWords.Kind.PERIOD);
        boolean earlier = noun != null && s.plays(noun.to(), WordRole.EARLIER);
        if (noun == null || !earlier && !s.plays(noun.to(), WordRole.LATER) || !s.plays(i - 1, WordRole.TIME_PREPOSITION)) {
            return null;
        }
        Kind kind = switch (Period.Grain.valueOf(noun.value())) {
            case YEAR -> earlier ? Kind.YEAR : Kind.NEXT_YEAR;
            case QUARTER -> earlier ? Kind.QUARTER : Kind.NEXT_QUARTER;
            case MONTH -> earlier ? Kind.MONTH : Kind.NEXT_MONTH;
            case WEEK -> earlier ? Kind.WEEK : Kind.NEXT_WEEK;
            case DAY -> earlier ? Kind.DAY : Kind.NEXT_DAY;
            default -> null;
        };
        return kind == null ? null : match(noun.to() + 1, kind);
    }

    private static Match match(int to, Kind kind) {
        boolean year = kind == Kind.YEAR || kind == Kind.BEFORE_YEAR || kind == Kind.NEXT_YEAR;
        return new Match(to, new Prior(kind), year);
    }

    /** What such a word says. */
    record Prior(Kind kind) implements Meaning {

        @Override
        public Resolved in(Scene scene) {
            return resolve(kind, scene);
        }

        /** Whether the period that it is reckoned from may follow: "im Vorquartal mehr als im zweiten Quartal". */
        boolean mayPrecede(Period.Grain base) {
            return switch (kind) {
                case SAME_PERIOD -> base.isReported();
                case SAME_QUARTER, QUARTER, NEXT_QUARTER -> base == Period.Grain.QUARTER;
                case SAME_HALF, HALF -> base == Period.Grain.HALF;
                case SAME_MONTH, MONTH, NEXT_MONTH -> base == Period.Grain.MONTH;
                default -> false;
            };
        }
    }

    private static Resolved resolve(Kind kind, Scene scene) {
        return switch (kind) {
            case YEAR -> year(scene, -1);
            case BEFORE_YEAR -> year(scene, -2);
            case NEXT_YEAR -> year(scene, 1);
            case SAME_PERIOD -> sameOfLastYear(scene, reported(scene, grain -> true), Period.Grain.YEAR);
            case SAME_QUARTER -> sameOfLastYear(scene, reported(scene, grain -> grain == Period.Grain.QUARTER),
                    Period.Grain.QUARTER);
            case SAME_HALF -> sameOfLastYear(scene, reported(scene, grain -> grain == Period.Grain.HALF), Period.Grain.HALF);
            case SAME_MONTH -> sameOfLastYear(scene, named(scene, Period.Grain.MONTH), Period.Grain.MONTH);
            case QUARTER -> stepped(scene, Period.Grain.QUARTER, -1);
            case HALF -> stepped(scene, Period.Grain.HALF, -1);
            case MONTH -> stepped(scene, Period.Grain.MONTH, -1);
            case WEEK -> Shifts.period(Period.Grain.WEEK, -1).in(scene);
            case DAY -> stepped(scene, Period.Grain.DAY, -1);
            case NEXT_QUARTER -> stepped(scene, Period.Grain.QUARTER, 1);
            case NEXT_MONTH -> stepped(scene, Period.Grain.MONTH, 1);
            case NEXT_WEEK -> Shifts.period(Period.Grain.WEEK, 1).in(scene);
            case NEXT_DAY -> stepped(scene, Period.Grain.DAY, 1);
        };
    }

    private static Resolved year(Scene scene, int steps) {
        Period base = base(scene);
        return base == null ? Shifts.period(Period.Grain.YEAR, steps).in(scene)
                : Resolved.date(Period.around(Period.Grain.YEAR, base.start()).plus(steps));
    }

    /** The period that a comparison starts from: one of this sentence, else one that this paragraph reports on. */
    static @Nullable Period base(Scene scene) {
        Period here = scene.chronicle().inSentence(grain -> grain != Period.Grain.DAY && grain != Period.Grain.DECADE);
        if (here != null) {
            return here;
        }
        Period before = scene.chronicle().inBlock(grain -> grain.isReported() || grain == Period.Grain.YEAR
                || grain == Period.Grain.FISCAL_YEAR);
        LocalDate date = scene.date();
        boolean recent = before != null && (date == null || Math.abs(date.getYear() - before.start().getYear()) < RECENT);
        return recent ? before : null;
    }

    private static @Nullable Period reported(Scene scene, Predicate<Period.Grain> fits) {
        Period here = scene.chronicle().inSentence(grain -> grain != Period.Grain.DAY && fits.test(grain));
        return here != null ? here : scene.chronicle().anywhere(grain -> grain.isReported() && fits.test(grain));
    }

    private static @Nullable Period named(Scene scene, Period.Grain grain) {
        return scene.chronicle().inBlock(named -> named == grain);
    }

    private static Resolved sameOfLastYear(Scene scene, @Nullable Period base, Period.Grain otherwise) {
        if (base != null) {
            return Resolved.date(base.yearsLater(-1));
        }
        LocalDate date = scene.date();
        return date == null ? Resolved.vague(Shifts.unknown(otherwise))
                : Resolved.date(Period.around(otherwise, date).yearsLater(-1));
    }

    private static Resolved stepped(Scene scene, Period.Grain grain, int steps) {
        Period base = named(scene, grain);
        return base == null ? Shifts.period(grain, steps).in(scene) : Resolved.date(base.plus(steps));
    }
}
