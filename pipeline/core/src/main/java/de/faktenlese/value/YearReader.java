// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import org.jspecify.annotations.Nullable;

/** Reads the year that an expression is given behind it: "2025", "'24", "/24", "vergangenen Jahres", "des Jahres 2007". */
final class YearReader {

    private final CalendarWords words;
    private final PriorPeriods priors;

    YearReader(CalendarWords words, PriorPeriods priors) {
        this.words = words;
        this.priors = priors;
    }

    /**
     * A year found behind an expression.
     *
     * @param to the lexeme after its last
     * @param meaning a meaning whose period lies in the year
     */
    record Match(int to, Meaning meaning) {
    }

    /** The year right behind an expression that ends before a lexeme. */
    @Nullable Match behind(LexedSentence s, int i) {
        Match printed = printed(s, i);
        return printed != null ? printed : told(s, i);
    }

    private static @Nullable Match printed(LexedSentence s, int i) {
        int year = fourDigits(s, i);
        if (year > 0 && !s.glued(i)) {
            return season(s, i, year);
        }
        boolean mark = s.isApostrophe(i) || s.is(i, '/') && s.glued(i);
        int digits = mark && s.glued(i + 1) ? i + 1 : s.glued(i) && s.at(i - 1).isWord() ? i : -1;
        if (digits < 0) {
            return null;
        }
        int full = fourDigits(s, digits);
        int two = s.at(digits).text().length() == 2 ? s.at(digits).digits() : -1;
        int value = full > 0 ? full : two >= 0 ? century(two) + two : 0;
        return value == 0 ? null : new Match(digits + 1, Meaning.fixed(Period.year(value)));
    }

    /** A year, or a pair such as "2023/24", whose first year counts. */
    private static Match season(LexedSentence s, int i, int year) {
        int second = s.is(i + 1, '/') && s.glued(i + 1) && s.glued(i + 2) ? s.at(i + 2).digits() : -1;
        boolean pair = second == year + 1 || second == (year + 1) % 100 && s.at(i + 2).text().length() == 2;
        return pair ? new Match(i + 3, Meaning.fixed(Period.fiscalYear(year)))
                : new Match(i + 1, Meaning.fixed(Period.year(year)));
    }

    /** The year that four digits say, 0 for anything else. */
    static int fourDigits(LexedSentence s, int i) {
        int value = s.at(i).text().length() == 4 ? s.at(i).digits() : 0;
        boolean decimal = (s.is(i + 1, '.') || s.is(i + 1, ',')) && s.glued(i + 1) && s.glued(i + 2) && s.at(i + 2).isDigits();
        return value >= 1500 && value < 2200 && !decimal ? value : 0;
    }

    static int century(int twoDigits) {
        return twoDigits < 50 ? 2000 : 1900;
    }

    /** "des Jahres 2007", "vergangenen Jahres", "des Vorjahres", "des laufenden Geschäftsjahres". */
    private @Nullable Match told(LexedSentence s, int i) {
        int at = s.plays(i, WordRole.GENITIVE_ARTICLE) && words.adjective(s, i, CalendarWords.Kind.RELATIVE) == null ? i + 1 : i;
        CalendarWords.Word relative = words.adjective(s, at, CalendarWords.Kind.RELATIVE);
        int noun = relative == null ? at : relative.to();
        boolean year = isYear(s, noun);
        int printed = year ? fourDigits(s, noun + 1) : 0;
        if (printed > 0) {
            return season(s, noun + 1, printed);
        }
        if (relative != null && year) {
            return new Match(noun + 1, Shifts.period(Period.Grain.YEAR, relative.number()));
        }
        if (at > i && year) {
            return new Match(noun + 1, Shifts.period(Period.Grain.YEAR, 0));
        }
        PriorPeriods.Match prior = priors.at(s, at);
        return prior != null && prior.isYear() ? new Match(prior.to(), prior.meaning()) : null;
    }

    private boolean isYear(LexedSentence s, int i) {
        CalendarWords.Word noun = words.at(s, i, CalendarWords.Kind.PERIOD);
        return noun != null && noun.value().equals(Period.Grain.YEAR.name());
    }
}
