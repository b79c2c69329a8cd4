// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What comes again and again: "jedes Jahr", "alle zwei Jahre", "vierteljährlich", "dienstags". */
final class RecurrenceRule implements TimeRule {

    private final CalendarWords words;
    private final NumberWords numbers;

    RecurrenceRule(CalendarWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        if (s.plays(i, WordRole.ALL)) {
            Numeral numeral = text.numerals().at(i + 1);
            CalendarWords.Word unit = numeral == null ? null : words.at(s, numeral.to(), CalendarWords.Kind.UNIT);
            return unit == null ? null : set(i, unit.to(), TimeUnit.valueOf(unit.value()).duration(numeral.value()));
        }
        if (s.plays(i, WordRole.EVERY)) {
            return every(s, i);
        }
        boolean adverb = s.at(i).isWord() && (!s.at(i).isCapitalized() || i == 0);
        CalendarWords.Word weekly = adverb ? words.lower(s, i, CalendarWords.Kind.WEEKLY) : null;
        if (weekly != null) {
            return new TimeDraft(i, weekly.to(), Meaning.fixed(new Weekly(DayOfWeek.of(weekly.number())).every()));
        }
        CalendarWords.Word recurrence = adverb ? words.lower(s, i, CalendarWords.Kind.RECURRENCE) : null;
        return recurrence == null ? null : set(i, recurrence.to(), recurrence.value());
    }

    private @Nullable TimeDraft every(LexedSentence s, int i) {
        int ordinal = s.at(i + 1).isWord() ? numbers.ordinal(s.at(i + 1).text()) : 0;
        int noun = ordinal > 0 ? i + 2 : i + 1;
        CalendarWords.Word part = ordinal == 0 ? words.at(s, noun, CalendarWords.Kind.DAY_PART) : null;
        if (part != null) {
            return set(i, part.to(), Shifts.unknown(Period.Grain.DAY) + "T" + part.value());
        }
        CalendarWords.Word weekday = words.at(s, noun, CalendarWords.Kind.WEEKDAY);
        if (weekday != null) {
            return new TimeDraft(i, weekday.to(), Meaning.fixed(new Weekly(DayOfWeek.of(weekday.number())).every()));
        }
        CalendarWords.Word unit = words.at(s, noun, CalendarWords.Kind.UNIT);
        boolean setting = unit != null && !unit.value().equals(TimeUnit.SECOND.name());
        return setting ? set(i, unit.to(), TimeUnit.valueOf(unit.value()).duration(BigDecimal.valueOf(Math.max(1, ordinal))))
                : null;
    }

    private static TimeDraft set(int from, int to, String value) {
        return new TimeDraft(from, to, Meaning.fixed(Resolved.set(value)));
    }
}
