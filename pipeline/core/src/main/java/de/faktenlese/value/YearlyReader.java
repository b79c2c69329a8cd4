// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads periods that come once a year: "3. Mai", "9.12.", "Mai", "drittes Quartal", "H1", "KW 7", "Herbst", "Silvester". */
final class YearlyReader {

    private static final int MOST_DAYS = 4;

    private final CalendarWords words;
    private final Holidays holidays;
    private final NumberWords numbers;

    YearlyReader(CalendarWords words, Holidays holidays, NumberWords numbers) {
        this.words = words;
        this.holidays = holidays;
        this.numbers = numbers;
    }

    /**
     * A yearly period found in a sentence.
     *
     * @param to the lexeme after its last
     * @param yearly what it says
     * @param sure whether it can be nothing else; if not, words around must make it a time
     * @param modifier the part of the period, as "Spätsommer" tells
     */
    record Match(int to, Yearly yearly, boolean sure, @Nullable Modifier modifier) {

        Match(int to, Yearly yearly, boolean sure) {
            this(to, yearly, sure, null);
        }
    }

    @Nullable Match at(TimeText text, int i) {
        LexedSentence s = text.s();
        Match match = s.at(i).isDigits() ? day(s, i, 0) : dayInWords(s, i);
        match = match != null ? match : month(s, i);
        match = match != null ? match : partOfYear(s, i);
        match = match != null ? match : week(s, i);
        match = match != null ? match : firstMonths(text, i);
        match = match != null ? match : season(s, i);
        return match != null ? match : holiday(s, i);
    }

    /** "3. Mai", "9.12.", and "3." before "bis 5. April". */
    private @Nullable Match day(LexedSentence s, int i, int depth) {
        int day = s.at(i).digits();
        if (day < 1 || day > 31 || s.at(i).text().length() > 2 || !s.is(i + 1, '.') || !s.glued(i + 1) || isGluedToDigits(s, i)) {
            return null;
        }
        CalendarWords.Word month = words.at(s, i + 2, CalendarWords.Kind.MONTH);
        month = month != null ? month : words.at(s, i + 2, CalendarWords.Kind.MONTH_GENITIVE);
        if (month != null) {
            return new Match(month.to(), dayOf(month.number(), day), true);
        }
        int number = s.at(i + 2).digits();
        if (number >= 1 && number <= 12 && s.at(i + 2).text().length() <= 2 && s.glued(i + 2) && s.is(i + 3, '.')
                && s.glued(i + 3)) {
            return new Match(i + 4, dayOf(number, day), false);
        }
        return depth < MOST_DAYS ? firstOfRange(s, i, day, depth) : null;
    }

    /** "ersten Mai", "einunddreißigsten Dezember". */
    private @Nullable Match dayInWords(LexedSentence s, int i) {
        CalendarWords.Word month = words.at(s, i + 1, CalendarWords.Kind.MONTH);
        int day = month == null ? 0 : numbers.ordinal(s.at(i).text());
        return day == 0 || s.isInnerHyphen(month.to()) ? null : new Match(month.to(), dayOf(month.number(), day), true);
    }

    private static boolean isGluedToDigits(LexedSentence s, int i) {
        return s.glued(i) && (s.is(i - 1, '.') || s.is(i - 1, ',')) && s.at(i - 2).isDigits() && s.glued(i - 1);
    }

    private @Nullable Match firstOfRange(LexedSentence s, int i, int day, int depth) {
        int joint = i + 2;
        boolean joined = s.plays(joint, WordRole.RANGE) || s.plays(joint, WordRole.LIST) || s.isDash(joint) || s.is(joint, '/')
                || s.is(joint, ',') || s.plays(joint, WordRole.TO) && s.plays(joint + 1, WordRole.DATE_PREPOSITION);
        int next = (s.plays(joint, WordRole.RANGE) || s.plays(joint, WordRole.TO)) && s.plays(joint + 1, WordRole.DATE_PREPOSITION) ? joint + 2 : joint + 1;
        Match second = joined ? day(s, next, depth + 1) : null;
        if (second == null) {
            return null;
        }
        Period model = second.yearly().in(2024);
        return new Match(i + 2, dayOf(model.start().getMonthValue(), day), second.sure());
    }

    static Yearly dayOf(int month, int day) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        int inMonth = Math.min(day, YearMonth.of(2024, month).lengthOfMonth());
        return new Yearly(year -> YearMonth.of(year, month).isValidDay(inMonth) ? Period.day(LocalDate.of(year, month, inMonth))
                : null,
                Period.Grain.DAY, unknown);
    }

    private @Nullable Match month(LexedSentence s, int i) {
        CalendarWords.Word month = words.at(s, i, CalendarWords.Kind.MONTH);
        if (month == null) {
            return null;
        }
        int number = month.number();
        return new Match(month.to(), new Yearly(year -> Period.month(year, number), Period.Grain.MONTH,
                String.format(Locale.ROOT, "XXXX-%02d", number)), false);
    }

    /** Quarters and halves, in words and letters. */
    private @Nullable Match partOfYear(LexedSentence s, int i) {
        CalendarWords.Word named = words.at(s, i, CalendarWords.Kind.NAMED_QUARTER);
        if (named != null) {
            return new Match(named.to(), quarter(named.number()), true);
        }
        int ordinal = ordinal(s, i);
        int noun = s.is(i + 1, '.') ? i + 2 : i + 1;
        if (ordinal >= 1 && ordinal <= 4 && s.plays(noun, WordRole.QUARTER)) {
            return new Match(behindNoun(s, noun), quarter(ordinal), true);
        }
        if ((ordinal == 1 || ordinal == 2) && s.plays(noun, WordRole.HALF)) {
            return new Match(behindNoun(s, noun), half(ordinal), true);
        }
        Match first = ordinal > 0 ? firstOfParts(s, i, ordinal, noun) : null;
        return first != null ? first : letters(s, i);
    }

    /** The lexeme behind "Halbjahr", or behind the dot of "Hj. 2025". */
    private static int behindNoun(LexedSentence s, int noun) {
        return s.is(noun + 1, '.') && YearReader.fourDigits(s, noun + 2) > 0 ? noun + 2 : noun + 1;
    }

    /** "ersten" before "und zweiten Quartal". */
    private @Nullable Match firstOfParts(LexedSentence s, int i, int ordinal, int joint) {
        boolean joined = s.plays(joint, WordRole.LIST) || s.plays(joint, WordRole.RANGE) || s.isDash(joint) || s.is(joint, '/');
        int second = joined ? ordinal(s, joint + 1) : 0;
        int noun = s.is(joint + 2, '.') ? joint + 3 : joint + 2;
        if (second <= ordinal || ordinal > 4) {
            return null;
        }
        return s.plays(noun, WordRole.QUARTER) ? new Match(joint, quarter(ordinal), true)
                : s.plays(noun, WordRole.HALF) && ordinal == 1 ? new Match(joint, half(ordinal), true) : null;
    }

    /** What "2.", "zweiten" or "II." says, 0 for anything else. */
    private int ordinal(LexedSentence s, int i) {
        if (s.at(i).isDigits()) {
            return s.is(i + 1, '.') && s.glued(i + 1) ? s.at(i).digits() : 0;
        }
        return switch (s.is(i + 1, '.') ? s.at(i).text() : "") {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> s.at(i).isWord() ? numbers.ordinal(s.at(i).text()) : 0;
        };
    }

    /** "Q2", "2Q", "H1", "1H", "HJ1". */
    private @Nullable Match letters(LexedSentence s, int i) {
        boolean after = s.at(i).isWord() && s.glued(i + 1) && s.at(i + 1).isDigits() && !s.glued(i);
        boolean before = s.at(i).isDigits() && s.glued(i + 1) && s.at(i + 1).isWord() && !s.glued(i);
        boolean inName = s.glued(i + 2) && s.at(i + 2).isWord();
        if (inName || !after && !before) {
            return null;
        }
        int letter = after ? i : i + 1;
        Lexeme digit = s.at(after ? i + 1 : i);
        int number = digit.text().length() == 1 ? digit.digits() : 0;
        if (number >= 1 && number <= 4 && s.plays(letter, WordRole.QUARTER_LETTER) && s.at(letter).isCapitalized()) {
            return new Match(i + 2, quarter(number), true);
        }
        boolean half = (number == 1 || number == 2) && s.plays(letter, WordRole.HALF_LETTER) && s.at(letter).isCapitalized()
                && !s.isInnerHyphen(i + 2);
        return half ? new Match(i + 2, half(number), true) : null;
    }

    private static Yearly quarter(int number) {
        return new Yearly(year -> Period.quarter(year, number), Period.Grain.QUARTER, "XXXX-Q" + number);
    }

    private static Yearly half(int number) {
        return new Yearly(year -> Period.half(year, number), Period.Grain.HALF, "XXXX-H" + number);
    }

    /** "KW 7", "45. Kalenderwoche". */
    private @Nullable Match week(LexedSentence s, int i) {
        boolean first = s.plays(i, WordRole.WEEK_NUMBER) && s.at(i).isCapitalized();
        int number = s.at(first ? i + 1 : i).digits();
        if (number < 1 || number > 53) {
            return null;
        }
        boolean last = s.is(i + 1, '.') && s.plays(i + 2, WordRole.WEEK_NUMBER);
        return first || last ? new Match(first ? i + 2 : i + 3, new Yearly(year -> Period.week(year, number), Period.Grain.WEEK,
                String.format(Locale.ROOT, "XXXX-W%02d", number)), true) : null;
    }

    /** "ersten neun Monaten", "ersten drei Quartalen", "9M". */
    private @Nullable Match firstMonths(TimeText text, int i) {
        LexedSentence s = text.s();
        if (s.at(i).isDigits()) {
            int count = s.at(i).digits();
            boolean letter = s.glued(i + 1) && s.plays(i + 1, WordRole.MONTHS_LETTER) && s.at(i + 1).isCapitalized();
            return letter && !s.glued(i) && (count == 3 || count == 6 || count == 9 || count == 12) ? months(i + 2, count) : null;
        }
        Numeral numeral = s.plays(i, WordRole.FIRST) ? text.numerals().at(i + 1) : null;
        if (numeral == null || !numeral.isBelow(13)) {
            return null;
        }
        int count = numeral.value().intValue();
        if (s.plays(numeral.to(), WordRole.MONTHS) && count > 1) {
            return months(numeral.to() + 1, count);
        }
        return s.plays(numeral.to(), WordRole.QUARTERS) && count >= 2 && count <= 4 ? months(numeral.to() + 1, 3 * count) : null;
    }

    private static Match months(int to, int count) {
        String unknown = String.format(Locale.ROOT, "XXXX-01/XXXX-%02d", count);
        return new Match(to, new Yearly(year -> Period.firstMonths(year, count), Period.Grain.MONTHS, unknown), true);
    }

    private @Nullable Match season(LexedSentence s, int i) {
        CalendarWords.Word early = words.at(s, i, CalendarWords.Kind.EARLY_SEASON);
        CalendarWords.Word late = words.at(s, i, CalendarWords.Kind.LATE_SEASON);
        CalendarWords.Word plain = words.at(s, i, CalendarWords.Kind.SEASON);
        CalendarWords.Word word = early != null ? early : late != null ? late : plain;
        if (word == null) {
            return null;
        }
        Period.Season season = Period.Season.valueOf(word.value());
        Yearly yearly = new Yearly(year -> Period.season(year, season), Period.Grain.SEASON, "XXXX-" + season);
        return new Match(word.to(), yearly, false, early != null ? Modifier.START : late != null ? Modifier.END : null);
    }

    private @Nullable Match holiday(LexedSentence s, int i) {
        Phrases.Match<Yearly> match = holidays.at(s, i);
        return match == null ? null : new Match(match.to(), match.meaning(), false);
    }
}
