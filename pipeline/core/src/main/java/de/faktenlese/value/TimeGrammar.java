// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds time expressions: the longest that any rule reads, left to right, with the time of day that stands behind a day. */
final class TimeGrammar {

    private static final int LONGEST_WORD = 24;

    private final CalendarWords words;
    private final ClockReader clocks;
    private final List<TimeRule> rules;

    TimeGrammar(CalendarWords words, Holidays holidays, NumberWords numbers, ModifierReader modifiers) {
        this.words = words;
        this.clocks = new ClockReader(words, numbers);
        PriorPeriods priors = new PriorPeriods(words);
        YearReader years = new YearReader(words, priors);
        YearlyReader yearlies = new YearlyReader(words, holidays, numbers);
        List<TimeRule> periods = List.of(new CalendarRule(words, yearlies, years), new YearRule(),
                new RelativeRule(words, yearlies, years),
                new DeicticRule(words, priors), new DecadeRule(words));
        this.rules = new ArrayList<>(periods);
        rules.add(new DayOfMonthRule(words, numbers, (text, i) -> longest(periods, text, i)));
        rules.add(new EdgeRule(words, (text, i) -> longest(periods, text, i)));
        rules.add(new SpanRule(words, numbers, modifiers));
        rules.add(new RecurrenceRule(words, numbers));
    }

    /** The expressions of a sentence in text order; those that overlap what is taken already are left out. */
    List<TimeDraft> read(TimeText text, Findings found) {
        List<TimeDraft> drafts = new ArrayList<>();
        int i = 0;
        while (i < text.s().size()) {
            TimeDraft draft = text.s().at(i).kind() == Lexeme.Kind.MARK ? null : best(text, i, found);
            if (draft != null) {
                drafts.add(draft);
            }
            i = draft == null ? i + 1 : draft.to();
        }
        return drafts;
    }

    /** The expression that starts at a lexeme and is free, null if there is none. */
    private @Nullable TimeDraft best(TimeText text, int i, Findings found) {
        TimeDraft date = longest(rules, text, i);
        TimeDraft clock = dayTime(text, i);
        if (clock != null && (date == null || clock.to() > date.to())) {
            return found.isTaken(i, clock.to()) ? null : clock;
        }
        if (date == null || found.isTaken(i, date.to())) {
            return null;
        }
        TimeDraft whole = withTimeOfDay(text.s(), date);
        return found.isTaken(i, whole.to()) ? date : whole;
    }

    private static @Nullable TimeDraft longest(List<TimeRule> rules, TimeText text, int i) {
        TimeDraft best = null;
        for (TimeRule rule : rules) {
            TimeDraft draft = rule.read(text, i);
            if (draft != null && (best == null || draft.to() > best.to())) {
                best = draft;
            }
        }
        return best;
    }

    /** A time of day without a day beside it: "14:30 Uhr", "Nachmittag", "Montagabend". */
    private @Nullable TimeDraft dayTime(TimeText text, int i) {
        LexedSentence s = text.s();
        ClockReader.Match clock = clocks.at(s, i);
        TimeDraft before = clock == null ? longer(eve(text, i), stamp(text, i)) : null;
        if (before != null) {
            return before;
        }
        if (clock == null && s.at(i).isCapitalized() && s.plays(i - 1, WordRole.DAY_ARTICLE)) {
            clock = clocks.partOfDay(s, i);
        }
        return clock != null ? new TimeDraft(i, clock.to(), onDay(clock.value())) : weekdayPart(s, i);
    }

    /** "Nacht zum Freitag", "Nacht auf den 3. Mai": the night of the day before; "Abend des 3. Mai": of that day. */
    private @Nullable TimeDraft eve(TimeText text, int i) {
        LexedSentence s = text.s();
        boolean sameDay = s.plays(i + 1, WordRole.GENITIVE_ARTICLE);
        boolean joined = sameDay || s.plays(i + 1, WordRole.TOWARDS) || s.plays(i + 1, WordRole.TO);
        String part = joined && s.at(i).isCapitalized() ? clocks.partIn(s.at(i).text()) : null;
        if (part == null) {
            return null;
        }
        TimeDraft day = longest(rules, text, s.plays(i + 2, WordRole.ARTICLE) ? i + 3 : i + 2);
        if (sameDay) {
            return day == null || !s.at(i + 2).isDigits() ? null : new TimeDraft(i, day.to(), at(day.meaning(), part));
        }
        return day == null ? null : new TimeDraft(i, day.to(), at(scene -> {
            Period of = day.meaning().in(scene).period();
            return of == null ? Resolved.vague(Shifts.unknown(Period.Grain.DAY)) : Resolved.date(of.plus(-1));
        }, part));
    }

    private static @Nullable TimeDraft longer(@Nullable TimeDraft first, @Nullable TimeDraft second) {
        return first == null || second != null && second.to() > first.to() ? second : first;
    }

    /** "17:45 03.06.19": the clock before a date in digits. */
    private @Nullable TimeDraft stamp(TimeText text, int i) {
        ClockReader.Match clock = clocks.digital(text.s(), i);
        TimeDraft day = clock == null || !text.s().at(clock.to()).isDigits() ? null : longest(rules, text, clock.to());
        return day == null || !isInDigits(text.s(), day) ? null : new TimeDraft(i, day.to(), at(day.meaning(), clock.value()));
    }

    /** Whether a date is written with day, month and year in digits. */
    private static boolean isInDigits(LexedSentence s, TimeDraft date) {
        return date.to() - date.from() >= 5 && s.at(date.to() - 1).isDigits() && s.at(date.to() - 3).isDigits()
                && s.at(date.to() - 5).isDigits();
    }

    private @Nullable TimeDraft weekdayPart(LexedSentence s, int i) {
        String text = s.at(i).text();
        if (!s.at(i).isCapitalized() || text.length() > LONGEST_WORD) {
            return null;
        }
        for (int cut = text.length() - 1; cut > 0; cut--) {
            String part = clocks.partIn(text.substring(cut));
            String weekday = part == null ? null : words.value(CalendarWords.Kind.WEEKDAY, text.substring(0, cut));
            if (weekday != null) {
                return new TimeDraft(i, i + 1, at(new Weekly(DayOfWeek.of(Integer.parseInt(weekday))), part));
            }
        }
        return null;
    }

    /** "heute um 9 Uhr", "4. Juli 2025, 20 Uhr", "gestern Abend", "heute, 19:20". */
    private TimeDraft withTimeOfDay(LexedSentence s, TimeDraft draft) {
        int at = s.is(draft.to(), ',') ? draft.to() + 1 : draft.to();
        at = s.plays(at, WordRole.AT) ? at + 1 : at;
        ClockReader.Match clock = clocks.at(s, at);
        clock = clock == null && at == draft.to() ? clocks.partOfDay(s, at) : clock;
        clock = clock == null && (isInDigits(s, draft) || s.is(draft.to(), ',')) ? clocks.digital(s, at) : clock;
        return clock == null ? draft : new TimeDraft(draft.from(), clock.to(), at(draft.meaning(), clock.value()),
                draft.modifier());
    }

    /** A time of the day that another meaning tells; unchanged if that is no day. */
    private static Meaning at(Meaning day, String time) {
        return scene -> {
            Resolved resolved = day.in(scene);
            boolean isDay = resolved.period() == null ? resolved.value().startsWith("XXXX-") : resolved.period()
                    .grain() == Period.Grain.DAY;
            boolean now = resolved.value().equals("PRESENT_REF");
            return isDay || now ? new Resolved(Time.Type.TIME, (now ? "XXXX-XX-XX" : resolved.value()) + time, resolved.period())
                    : resolved;
        };
    }

    /** A time of the day that the sentence has named, else of the day of publication. */
    private static Meaning onDay(String time) {
        return at(scene -> {
            Period named = scene.chronicle().inSentence(grain -> grain == Period.Grain.DAY);
            return named == null ? Shifts.day(0).in(scene) : Resolved.date(named);
        }, time);
    }
}
