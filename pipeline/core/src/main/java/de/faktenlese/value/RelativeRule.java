// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Periods told by an adjective: "vergangenen Woche", "kommenden Herbst", "letzten zehn Jahren", "diesem Tag", "gestrigen
 * Freitag".
 */
final class RelativeRule implements TimeRule {

    private final CalendarWords words;
    private final YearlyReader yearlies;
    private final YearReader years;

    RelativeRule(CalendarWords words, YearlyReader yearlies, YearReader years) {
        this.words = words;
        this.yearlies = yearlies;
        this.years = years;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        if (!s.at(i).isWord()) {
            return null;
        }
        TimeDraft day = day(s, i);
        if (day != null) {
            return day;
        }
        TimeDraft span = words.adjective(s, i, CalendarWords.Kind.SPAN) == null ? null : duration(text, i);
        if (span != null) {
            return span;
        }
        CalendarWords.Word relative = words.adjective(s, i, CalendarWords.Kind.RELATIVE);
        if (relative != null) {
            return shifted(text, i, relative.number());
        }
        CalendarWords.Word following = words.adjective(s, i, CalendarWords.Kind.FOLLOWING);
        return following == null ? bare(s, i) : fromText(s, i, following.number());
    }

    /** "gestrige", "heutigen Dienstag". */
    private @Nullable TimeDraft day(LexedSentence s, int i) {
        CalendarWords.Word year = words.adjective(s, i, CalendarWords.Kind.YEAR_ADJECTIVE);
        if (year != null) {
            int to = isPeriod(s, i + 1, Period.Grain.YEAR) ? i + 2 : i + 1;
            return new TimeDraft(i, to, Shifts.period(Period.Grain.YEAR, year.number()));
        }
        CalendarWords.Word day = words.adjective(s, i, CalendarWords.Kind.DAY_ADJECTIVE);
        if (day == null) {
            return null;
        }
        CalendarWords.Word weekday = words.at(s, i + 1, CalendarWords.Kind.WEEKDAY);
        boolean noun = weekday != null || isPeriod(s, i + 1, Period.Grain.DAY);
        return new TimeDraft(i, noun ? i + 2 : i + 1, Shifts.day(day.number()));
    }

    private boolean isPeriod(LexedSentence s, int i, Period.Grain grain) {
        CalendarWords.Word noun = words.at(s, i, CalendarWords.Kind.PERIOD);
        return noun != null && noun.value().equals(grain.name());
    }

    /** "letzten zehn Jahren". */
    private @Nullable TimeDraft duration(TimeText text, int i) {
        Numeral numeral = text.numerals().at(i + 1);
        CalendarWords.Word unit = numeral == null || numeral.isArticle() ? null
                : words.at(text.s(), numeral.to(), CalendarWords.Kind.UNIT);
        if (unit == null) {
            return null;
        }
        String value = TimeUnit.valueOf(unit.value()).duration(numeral.value());
        return new TimeDraft(i, unit.to(), Meaning.fixed(Resolved.duration(value)));
    }

    private @Nullable TimeDraft shifted(TimeText text, int i, int steps) {
        LexedSentence s = text.s();
        CalendarWords.Word noun = words.at(s, i + 1, CalendarWords.Kind.PERIOD);
        if (noun != null) {
            return period(s, i, Period.Grain.valueOf(noun.value()), steps);
        }
        CalendarWords.Word weekday = words.at(s, i + 1, CalendarWords.Kind.WEEKDAY);
        if (weekday != null && !s.is(weekday.to() - 1, '.')) {
            return new TimeDraft(i, weekday.to(), new Weekly(DayOfWeek.of(weekday.number())).shifted(steps));
        }
        CalendarWords.Word part = steps <= 0 && s.at(i + 1).isCapitalized()
                ? words.at(s, i + 1, CalendarWords.Kind.DAY_PART) : null;
        if (part != null) {
            return new TimeDraft(i, part.to(), Shifts.partOfDay(steps, "T" + part.value()));
        }
        YearlyReader.Match yearly = s.at(i + 1).isCapitalized() ? yearlies.at(text, i + 1) : null;
        if (yearly == null) {
            return null;
        }
        YearReader.Match year = years.behind(s, yearly.to());
        return year == null ? new TimeDraft(i, yearly.to(), yearly.yearly().shifted(steps), yearly.modifier())
                : new TimeDraft(i, year.to(), yearly.yearly().within(year.meaning()), yearly.modifier());
    }

    private @Nullable TimeDraft period(LexedSentence s, int i, Period.Grain grain, int steps) {
        if (grain == Period.Grain.DAY) {
            return steps == 0 ? fromText(s, i, 0) : null;
        }
        YearReader.Match year = grain == Period.Grain.YEAR ? years.behind(s, i + 2) : null;
        if (year != null && s.at(i + 2).isDigits()) {
            return new TimeDraft(i, year.to(), year.meaning());
        }
        CalendarWords.Word weekday = grain == Period.Grain.WEEK ? words.at(s, i + 2, CalendarWords.Kind.WEEKDAY) : null;
        if (weekday != null && !s.is(weekday.to() - 1, '.')) {
            return new TimeDraft(i, weekday.to(), new Weekly(DayOfWeek.of(weekday.number())).within(Shifts.period(grain, steps)));
        }
        return new TimeDraft(i, i + 2, grain == Period.Grain.WEEKEND ? Shifts.weekend(steps) : Shifts.period(grain, steps));
    }

    /** "diesem Tag", "folgenden Jahr", "gleichen Quartal": from the period that the text named last. */
    private @Nullable TimeDraft fromText(LexedSentence s, int i, int steps) {
        CalendarWords.Word noun = words.at(s, i + 1, CalendarWords.Kind.PERIOD);
        if (noun == null) {
            return null;
        }
        Period.Grain grain = Period.Grain.valueOf(noun.value());
        return new TimeDraft(i, noun.to(), scene -> {
            Period named = scene.chronicle().inBlock(seen -> seen == grain);
            if (named == null && grain == Period.Grain.YEAR) {
                named = scene.chronicle().inBlock(seen -> seen != Period.Grain.DECADE);
            }
            return named == null ? Shifts.period(grain, steps).in(scene)
                    : Resolved.date((named.grain() == grain ? named : Period.around(grain, named.start())).plus(steps));
        });
    }

    /** "am Wochenende", "über die Woche", "im Laufe des Jahres". */
    private @Nullable TimeDraft bare(LexedSentence s, int i) {
        if (s.plays(i - 2, WordRole.COURSE) && s.plays(i - 1, WordRole.GENITIVE_ARTICLE)) {
            CalendarWords.Word noun = words.at(s, i, CalendarWords.Kind.PERIOD);
            return noun == null || s.at(noun.to()).isDigits() ? null
                    : new TimeDraft(i, noun.to(), Shifts.period(Period.Grain.valueOf(noun.value()), 0));
        }
        if (s.plays(i, WordRole.WEEKEND) && s.plays(i - 1, WordRole.TIME_PREPOSITION)) {
            return new TimeDraft(i, i + 1, Shifts.weekend());
        }
        boolean week = isPeriod(s, i, Period.Grain.WEEK) && s.plays(i - 1, WordRole.ARTICLE) && s.plays(i - 2, WordRole.OVER);
        return week ? new TimeDraft(i, i + 1, Shifts.period(Period.Grain.WEEK, 0)) : null;
    }
}
