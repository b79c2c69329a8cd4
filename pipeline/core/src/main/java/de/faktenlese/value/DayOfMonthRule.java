// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Days told by their place in a month: "15." after "am", "15. des Monats", "ersten Freitag im Juli", "letzten Montag im Mai". */
final class DayOfMonthRule implements TimeRule {

    private static final int LAST = -1;
    private static final int MOST_WEEKS = 5;

    private final CalendarWords words;
    private final NumberWords numbers;
    private final TimeRule months;

    /**
     * @param months the rule for the month that may stand behind
     */
    DayOfMonthRule(CalendarWords words, NumberWords numbers, TimeRule months) {
        this.words = words;
        this.numbers = numbers;
        this.months = months;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        boolean ordinal = s.at(i).isDigits() && s.is(i + 1, '.') && s.glued(i + 1) && s.at(i + 2).spaced();
        if (ordinal && !s.glued(i) && s.at(i).digits() >= 1 && s.at(i).digits() <= 31) {
            TimeDraft day = ofMonth(text, i);
            return day != null || !isAlone(s, i) ? day : new TimeDraft(i, i + 2, new Monthly(s.at(i).digits()));
        }
        return s.at(i).isWord() && !s.at(i).isCapitalized() || ordinal ? weekday(text, i, ordinal ? i + 2 : i + 1) : null;
    }

    /** Whether a day after "am" stands for itself: a verb or preposition follows, no noun and no other number. */
    private static boolean isAlone(LexedSentence s, int i) {
        Lexeme next = s.at(i + 2);
        return s.plays(i - 1, WordRole.ON_DAY) && next.isWord() && !next.isCapitalized() && !s.plays(i + 2, WordRole.LIST)
                && !s.plays(i + 2, WordRole.RANGE);
    }

    /** "15. des Monats", "15. dieses Monats", "1. nächsten Monats". */
    private @Nullable TimeDraft ofMonth(TimeText text, int i) {
        LexedSentence s = text.s();
        int day = s.at(i).digits();
        CalendarWords.Word relative = words.adjective(s, i + 2, CalendarWords.Kind.RELATIVE);
        boolean article = relative == null && s.plays(i + 2, WordRole.GENITIVE_ARTICLE);
        relative = article ? words.adjective(s, i + 3, CalendarWords.Kind.RELATIVE) : relative;
        int at = relative != null ? relative.to() : i + 3;
        CalendarWords.Word noun = article || relative != null ? words.at(s, at, CalendarWords.Kind.PERIOD) : null;
        if (noun == null || !noun.value().equals(Period.Grain.MONTH.name())) {
            return null;
        }
        int steps = relative == null ? 0 : relative.number();
        return new TimeDraft(i, noun.to(), inMonth(Shifts.period(Period.Grain.MONTH, steps), month -> of(month, day)));
    }

    private static LocalDate of(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, YearMonth.from(month).lengthOfMonth()));
    }

    /** "ersten Freitag im Juli", "letzten Montag im Mai 2026". */
    private @Nullable TimeDraft weekday(TimeText text, int i, int at) {
        LexedSentence s = text.s();
        CalendarWords.Word weekday = words.at(s, at, CalendarWords.Kind.WEEKDAY);
        if (weekday == null || !s.plays(weekday.to(), WordRole.IN_MONTH)) {
            return null;
        }
        int count = s.plays(i, WordRole.LAST) ? LAST : s.at(i).isDigits() ? s.at(i).digits() : numbers.ordinal(s.at(i).text());
        TimeDraft month = count == 0 || count > MOST_WEEKS ? null : months.read(text, weekday.to() + 1);
        return month == null ? null : new TimeDraft(i, month.to(), inMonth(month.meaning(), start -> start.with(
                TemporalAdjusters.dayOfWeekInMonth(count, DayOfWeek.of(weekday.number())))));
    }

    /** A day of the month that another meaning tells; that meaning itself if it tells no month. */
    private static Meaning inMonth(Meaning month, UnaryOperator<LocalDate> day) {
        return scene -> {
            Resolved resolved = month.in(scene);
            Period period = resolved.period();
            return period == null || period.grain() != Period.Grain.MONTH ? resolved
                    : Resolved.date(Period.day(day.apply(period.start())));
        };
    }

    /** A day of a month that the expression does not tell. */
    private record Monthly(int day) implements Meaning {

        @Override
        public Resolved in(Scene scene) {
            LocalDate date = scene.date();
            if (date == null) {
                return Resolved.vague(Shifts.unknown(Period.Grain.DAY));
            }
            LocalDate now = of(date.withDayOfMonth(1), day);
            boolean past = scene.direction(Period.Grain.DAY) == Tense.PAST;
            LocalDate first = date.withDayOfMonth(1);
            LocalDate found = past && now.isAfter(date) ? of(first.minusMonths(1), day)
                    : !past && now.isBefore(date) ? of(first.plusMonths(1), day) : now;
            return Resolved.date(Period.day(found));
        }
    }
}
