// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates: "Freitag, den 16. Mai 2025", "14.11.2025", "2025-06-30", "Nov. 2022", "Q3/24", "Mai vergangenen Jahres", "Montag". */
final class CalendarRule implements TimeRule {

    private final CalendarWords words;
    private final YearlyReader yearlies;
    private final YearReader years;

    CalendarRule(CalendarWords words, YearlyReader yearlies, YearReader years) {
        this.words = words;
        this.yearlies = yearlies;
        this.years = years;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        TimeDraft numeric = numeric(text.s(), i);
        if (numeric != null) {
            return numeric;
        }
        TimeDraft weekday = weekday(text, i);
        return weekday != null ? weekday : yearly(text, i, false);
    }

    /** "2025-06-30", "14.11.2025", "14.11.25", "30/06/2025", "06/2025". */
    private static @Nullable TimeDraft numeric(LexedSentence s, int i) {
        int first = s.at(i).digits();
        boolean named = s.plays(i - 1, WordRole.NUMBERED) && !s.plays(i - 1, WordRole.TIME_PREPOSITION);
        if (first < 1 || named || s.glued(i) && (s.at(i - 1).isWord() || s.at(i - 2).isDigits())) {
            return null;
        }
        if (isChain(s, i, 5) && s.isDash(i + 1) && s.isDash(i + 3) && YearReader.fourDigits(s, i) > 0) {
            return date(i, i + 5, first, s.at(i + 2).digits(), s.at(i + 4).digits());
        }
        boolean dots = s.is(i + 1, '.') && s.is(i + 3, '.');
        boolean slashes = s.is(i + 1, '/') && s.is(i + 3, '/');
        if ((isChain(s, i, 5) || dots && isChain(s, i, 4) && YearReader.fourDigits(s, i + 4) > 0) && (dots || slashes)) {
            int year = YearReader.fourDigits(s, i + 4);
            int two = s.at(i + 4).text().length() == 2 ? s.at(i + 4).digits() : -1;
            return year > 0 || two >= 0 && dots
                    ? date(i, i + 5, year > 0 ? year : YearReader.century(two) + two, s.at(i + 2).digits(), first) : null;
        }
        int year = s.is(i + 1, '/') && isChain(s, i, 3) && !s.is(i + 3, '/') ? YearReader.fourDigits(s, i + 2) : 0;
        return year > 0 && first <= 12 && s.at(i).text().length() <= 2
                ? new TimeDraft(i, i + 3, Meaning.fixed(Period.month(year, first))) : null;
    }

    private static boolean isChain(LexedSentence s, int i, int length) {
        for (int k = i + 1; k < i + length; k++) {
            if (!s.glued(k) || s.at(k).isWord()) {
                return false;
            }
        }
        return s.at(i + length - 1).kind() != Lexeme.Kind.NONE;
    }

    private static @Nullable TimeDraft date(int from, int to, int year, int month, int day) {
        boolean real = month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
        return real ? new TimeDraft(from, to, Meaning.fixed(Period.day(LocalDate.of(year, month, day)))) : null;
    }

    /** "Freitag, den 16. Mai", "Dienstag voriger Woche", "Montag". */
    private @Nullable TimeDraft weekday(TimeText text, int i) {
        LexedSentence s = text.s();
        CalendarWords.Word weekday = words.at(s, i, CalendarWords.Kind.WEEKDAY);
        if (weekday == null) {
            return null;
        }
        int at = s.is(weekday.to(), ',') ? weekday.to() + 1 : weekday.to();
        at = s.plays(at, WordRole.ARTICLE) ? at + 1 : at;
        TimeDraft date = s.at(at).isDigits() ? longer(numeric(s, at), yearly(text, at, true)) : null;
        if (date != null) {
            return new TimeDraft(i, date.to(), date.meaning() instanceof Yearly day ? day.on(DayOfWeek.of(weekday.number()))
                    : date.meaning(), date.modifier());
        }
        if (s.is(weekday.to() - 1, '.')) {
            return null;
        }
        Weekly weekly = new Weekly(DayOfWeek.of(weekday.number()));
        TimeDraft week = weekBehind(s, i, weekday.to(), weekly);
        if (week != null) {
            return week;
        }
        boolean joined = (s.plays(weekday.to(), WordRole.RANGE) || s.plays(weekday.to(), WordRole.LIST))
                && words.at(s, weekday.to() + 1, CalendarWords.Kind.WEEKDAY) != null;
        boolean adverb = i == 0 && words.lower(s, i, CalendarWords.Kind.WEEKLY) != null;
        boolean told = s.is(i - 1, ':') && !s.at(weekday.to()).isCapitalized();
        boolean opens = joined || told || i == 0 && !adverb && s.at(i + 1).isWord() && !s.at(i + 1).isCapitalized();
        return text.isCuedMasculine(i) || opens ? new TimeDraft(i, weekday.to(), weekly) : null;
    }

    private static @Nullable TimeDraft longer(@Nullable TimeDraft one, @Nullable TimeDraft other) {
        return one == null || other != null && other.to() > one.to() ? other : one;
    }

    private @Nullable TimeDraft weekBehind(LexedSentence s, int from, int i, Weekly weekly) {
        CalendarWords.Word relative = words.adjective(s, i, CalendarWords.Kind.RELATIVE);
        int at = i;
        if (relative == null && s.plays(i, WordRole.GENITIVE_ARTICLE)) {
            at = i + 1;
            relative = words.adjective(s, at, CalendarWords.Kind.RELATIVE);
        }
        CalendarWords.Word noun = words.at(s, at + 1, CalendarWords.Kind.PERIOD);
        boolean week = relative != null && noun != null && noun.value().equals(Period.Grain.WEEK.name());
        return week ? new TimeDraft(from, noun.to(), weekly.within(Shifts.period(Period.Grain.WEEK, relative.number()))) : null;
    }

    private @Nullable TimeDraft yearly(TimeText text, int i, boolean cued) {
        LexedSentence s = text.s();
        YearlyReader.Match match = yearlies.at(text, i);
        if (match == null) {
            return last(s, i);
        }
        YearReader.Match year = years.behind(s, match.to());
        if (year != null) {
            return new TimeDraft(i, year.to(), match.yearly().within(year.meaning()), match.modifier());
        }
        if (s.plays(match.to(), WordRole.EVERY) && s.plays(match.to() + 1, WordRole.YEAR_WORD)) {
            return new TimeDraft(i, match.to() + 2, Meaning.fixed(Resolved.set(match.yearly().unknown())));
        }
        boolean time = cued || match.sure() || isCued(text, i, match) || isPlainName(text, i, match);
        return time ? new TimeDraft(i, match.to(), match.yearly(), match.modifier()) : null;
    }

    private static boolean isCued(TimeText text, int i, YearlyReader.Match match) {
        boolean name = text.s().plays(i - 1, WordRole.NOMINATIVE_ARTICLE) && text.isBeforeName(match.to());
        return !name && (match.yearly().grain() == Period.Grain.SEASON ? text.isCued(i) : text.isCuedMasculine(i));
    }

    /** A month or holiday without a preposition is one unless a name stands beside it ("Chiang Mai"); a season or "9.12." is not. */
    private static boolean isPlainName(TimeText text, int i, YearlyReader.Match match) {
        boolean strict = match.yearly().grain() == Period.Grain.SEASON || text.s().at(i).isDigits();
        boolean name = text.s().tag(i - 1) == PartOfSpeech.PROPN && text.s().at(i - 1).isCapitalized();
        return !strict && !name && !text.s().plays(i - 1, WordRole.NAME_TITLE) && !text.isBeforeName(match.to())
                && !text.s().at(match.to()).isDigits() && !text.s().isInnerHyphen(i - 1);
    }

    /** "letzten Quartal des Jahres 2007": of a year that is told, the last quarter or half. */
    private @Nullable TimeDraft last(LexedSentence s, int i) {
        if (!s.plays(i, WordRole.LAST)) {
            return null;
        }
        boolean quarter = s.plays(i + 1, WordRole.QUARTER);
        YearReader.Match year = quarter || s.plays(i + 1, WordRole.HALF) ? years.behind(s, i + 2) : null;
        if (year == null) {
            return null;
        }
        Yearly part = quarter ? new Yearly(y -> Period.quarter(y, 4), Period.Grain.QUARTER, "XXXX-Q4")
                : new Yearly(y -> Period.half(y, 2), Period.Grain.HALF, "XXXX-H2");
        return new TimeDraft(i, year.to(), part.within(year.meaning()));
    }
}
