// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of day: "14:30 Uhr", "9 Uhr", "halb neun", "Viertel nach acht", "Nachmittag". */
final class ClockReader {

    private static final int QUARTER = 15;

    private final CalendarWords words;
    private final NumberWords numbers;

    ClockReader(CalendarWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * A time of day found in a sentence.
     *
     * @param to the lexeme after its last
     * @param value what follows the day in a TIMEX3 value: "T14:30", "TEV"
     */
    record Match(int to, String value) {
    }

    @Nullable Match at(LexedSentence s, int i) {
        Match spoken = spoken(s, i);
        if (spoken != null) {
            return spoken;
        }
        Digits digits = digits(s, i);
        if (digits == null) {
            return null;
        }
        if (s.plays(digits.to, WordRole.CLOCK)) {
            return afternoon(s, digits);
        }
        boolean colon = digits.to == i + 3 && s.is(i + 1, ':') && s.plays(i - 1, WordRole.AT) && !s.at(digits.to).isCapitalized();
        return colon || opensRange(s, digits) ? new Match(digits.to, clock(digits.hour, digits.minute)) : null;
    }

    /** Hours and minutes with a colon and nothing to say so, as they stand beside a date: "03.06.19 17:45". */
    @Nullable Match digital(LexedSentence s, int i) {
        Digits digits = s.at(i).isDigits() ? digits(s, i) : null;
        boolean whole = digits != null && digits.to == i + 3 && s.is(i + 1, ':') && !(s.glued(digits.to) && s.is(digits.to, ':'));
        return whole ? new Match(digits.to, clock(digits.hour, digits.minute)) : null;
    }

    /** A part of a day behind a day ("heute früh") or with a preposition ("am Nachmittag"). */
    @Nullable Match partOfDay(LexedSentence s, int i) {
        CalendarWords.Word part = words.at(s, i, CalendarWords.Kind.DAY_PART);
        boolean eve = part != null && part.value().equals("NI")
                && (s.plays(part.to(), WordRole.TOWARDS) || s.plays(part.to(), WordRole.TO));
        return part == null || eve || s.isInnerHyphen(i + 1) ? null : new Match(part.to(), "T" + part.value());
    }

    /** What the second part of "Montagabend" says; null if the word has no such part. */
    @Nullable String partIn(String ending) {
        String part = words.value(CalendarWords.Kind.DAY_PART, ending);
        return part == null ? null : "T" + part;
    }

    private record Digits(int to, int hour, int minute) {
    }

    private @Nullable Digits digits(LexedSentence s, int i) {
        BigDecimal word = s.at(i).isWord() && s.plays(i + 1, WordRole.CLOCK) ? numbers.cardinal(s.at(i).text()) : null;
        int hour = word != null ? word.intValue() : s.at(i).text().length() <= 2 ? s.at(i).digits() : -1;
        if (hour < 0 || hour > 24 || s.glued(i) && (s.is(i - 1, '.') || s.is(i - 1, ':') || s.is(i - 1, ',')
                || s.at(i - 1).isWord())) {
            return null;
        }
        boolean minutes = (s.is(i + 1, ':') || s.is(i + 1, '.')) && s.glued(i + 1) && s.glued(i + 2)
                && s.at(i + 2).text().length() == 2;
        int minute = minutes ? s.at(i + 2).digits() : 0;
        return minute >= 0 && minute < 60 ? new Digits(minutes ? i + 3 : i + 1, hour, minute) : null;
    }

    /** "8" of "8 bis 18 Uhr". */
    private boolean opensRange(LexedSentence s, Digits first) {
        boolean joined = s.plays(first.to, WordRole.RANGE) || s.isDash(first.to) || s.plays(first.to, WordRole.AND);
        Digits second = joined ? digits(s, first.to + 1) : null;
        return second != null && s.plays(second.to, WordRole.CLOCK);
    }

    /** "8 Uhr abends" is 20:00, "8 Uhr 30" 08:30. */
    private Match afternoon(LexedSentence s, Digits digits) {
        int minutes = spokenMinutes(s, digits);
        int to = minutes > 0 ? digits.to + 2 : digits.to + 1;
        CalendarWords.Word part = s.at(to).isCapitalized() ? null : words.at(s, to, CalendarWords.Kind.DAY_PART);
        boolean later = part != null && digits.hour < 12 && (part.value().equals("EV") || part.value().equals("AF"));
        return new Match(part == null ? to : part.to(), clock(later ? digits.hour + 12 : digits.hour, digits.minute + minutes));
    }

    /** "30" of "8 Uhr 30", 0 if no number of minutes follows or it counts something else. */
    private static int spokenMinutes(LexedSentence s, Digits digits) {
        int at = digits.to + 1;
        Lexeme next = s.at(at + 1);
        boolean longer = s.glued(at + 1) && s.at(at + 2).isDigits() || next.is('.') && s.at(at + 2).isWord()
                && !s.at(at + 2).isCapitalized();
        boolean counts = next.isCapitalized() || next.isDigits() || next.is('%') || next.is('€')
                || s.plays(at + 1, WordRole.UNIT);
        boolean whole = digits.minute == 0 && s.at(at).text().length() == 2 && s.at(at).digits() < 60;
        return whole && !longer && !counts ? Math.max(0, s.at(at).digits()) : 0;
    }

    /** "halb neun", "Viertel nach acht", and after a preposition "zwanzig vor neun", "fünf nach halb drei". */
    private @Nullable Match spoken(LexedSentence s, int i) {
        Match whole = s.plays(i, WordRole.HALF_PAST) ? hour(s, i, 0) : null;
        if (whole != null) {
            return whole;
        }
        boolean after = s.plays(i + 1, WordRole.PAST_HOUR);
        if (!after && !s.plays(i + 1, WordRole.BEFORE_HOUR)) {
            return null;
        }
        int minutes = s.plays(i, WordRole.QUARTER_HOUR) ? QUARTER : s.plays(i - 1, WordRole.AT) ? minutes(s, i) : 0;
        return minutes == 0 ? null : hour(s, i + 2, after ? minutes : -minutes);
    }

    private int minutes(LexedSentence s, int i) {
        BigDecimal word = s.at(i).isWord() ? numbers.cardinal(s.at(i).text()) : null;
        int minutes = word != null ? word.intValue() : s.at(i).digits();
        return minutes > 0 && minutes < 30 ? minutes : 0;
    }

    /** The time some minutes from an hour ("acht") or from the half before one ("halb acht"). */
    private @Nullable Match hour(LexedSentence s, int i, int minutes) {
        boolean half = s.plays(i, WordRole.HALF_PAST);
        int at = half ? i + 1 : i;
        int hour = hour(s, at);
        int time = 60 * hour + minutes - (half ? 30 : 0);
        return hour == 0 ? null : new Match(at + 1, clock(time / 60, time % 60));
    }

    private int hour(LexedSentence s, int i) {
        BigDecimal word = s.at(i).isWord() && !s.at(i).isCapitalized() ? numbers.cardinal(s.at(i).text()) : null;
        int hour = word != null ? word.intValue() : s.at(i).digits();
        boolean whole = word == null || word.stripTrailingZeros().scale() <= 0;
        return whole && hour >= 1 && hour <= 12 ? hour : 0;
    }

    private static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }
}
