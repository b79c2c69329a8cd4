// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Durations and offsets: "sechs Wochen", "4-6 Wochen", "fünfjähriger", "52-Wochen", "vor drei Wochen", "ein Jahr zuvor". */
final class SpanRule implements TimeRule {

    private static final int MOST_BETWEEN = 3;

    private final CalendarWords words;
    private final NumberWords numbers;
    private final ModifierReader modifiers;

    SpanRule(CalendarWords words, NumberWords numbers, ModifierReader modifiers) {
        this.words = words;
        this.numbers = numbers;
        this.modifiers = modifiers;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        if (isOffset(s, i)) {
            return offset(text, i, TimeUnit::offset);
        }
        TimeDraft weekday = weekday(text, i);
        if (weekday != null) {
            return weekday;
        }
        CalendarWords.Word day = isOffset(s, i + 1) ? words.lower(s, i, CalendarWords.Kind.DAY) : null;
        if (day != null) {
            TimeDraft offset = offset(text, i + 1, (unit, date, count) -> unit.dayOffset(date.plusDays(day.number()), count));
            return offset == null ? null : offset.from(i);
        }
        TimeDraft adjective = adjective(s, i);
        if (adjective != null) {
            return adjective;
        }
        Numeral numeral = text.numerals().at(i);
        return numeral == null ? null : counted(text, numeral);
    }

    /** "Freitag in einer Woche". */
    private @Nullable TimeDraft weekday(TimeText text, int i) {
        CalendarWords.Word weekday = text.s().plays(i + 1, WordRole.AHEAD)
                ? words.at(text.s(), i, CalendarWords.Kind.WEEKDAY) : null;
        if (weekday == null) {
            return null;
        }
        TemporalAdjuster next = TemporalAdjusters.next(DayOfWeek.of(weekday.number()));
        TimeDraft offset = offset(text, i + 1, (unit, date, count) -> unit == TimeUnit.WEEK
                ? unit.dayOffset(date.with(next), count) : unit.offset(date, count));
        return offset == null ? null : offset.from(i);
    }

    private static boolean isOffset(LexedSentence s, int i) {
        return s.plays(i, WordRole.AGO) || s.plays(i, WordRole.AHEAD);
    }

    /** Where an offset leads from a day. */
    private interface Step {

        @Nullable Period take(TimeUnit unit, LocalDate date, BigDecimal count);
    }

    /** "vor rund 20 Jahren", "in drei Wochen". */
    private @Nullable TimeDraft offset(TimeText text, int i, Step step) {
        LexedSentence s = text.s();
        int at = i + 1;
        while (at <= i + MOST_BETWEEN && text.numerals().at(at) == null && s.at(at).isWord()) {
            at++;
        }
        Numeral numeral = text.numerals().at(at);
        Modifier modifier = at == i + 1 ? null : modifiers.before(s, at);
        if (numeral == null || at > i + 1 && modifier == null) {
            return null;
        }
        CalendarWords.Word unit = words.at(s, numeral.to(), CalendarWords.Kind.UNIT);
        if (unit == null || TimeUnit.valueOf(unit.value()).grain() == null) {
            return null;
        }
        boolean ago = s.plays(i, WordRole.AGO);
        return new TimeDraft(i, unit.to(), offset(TimeUnit.valueOf(unit.value()), numeral.value(), ago, step), modifier);
    }

    private static Meaning offset(TimeUnit unit, BigDecimal count, boolean ago, Step step) {
        return scene -> {
            LocalDate date = scene.date();
            boolean within = !ago && scene.view().get().tense() == Tense.PAST;
            Period period = date == null || within ? null : step.take(unit, date, ago ? count.negate() : count);
            if (period != null) {
                return Resolved.date(period);
            }
            Period.Grain grain = unit.grain();
            return within || date != null || grain == null ? Resolved.duration(unit.duration(count))
                    : Resolved.vague(Shifts.unknown(grain));
        };
    }

    private @Nullable TimeDraft counted(TimeText text, Numeral numeral) {
        LexedSentence s = text.s();
        TimeDraft compound = compound(s, numeral);
        if (compound != null) {
            return compound;
        }
        Numeral second = upperEnd(text, numeral);
        int noun = second == null ? numeral.to() : second.to();
        CalendarWords.Word unit = words.at(s, noun, CalendarWords.Kind.UNIT);
        if (unit == null || s.glued(noun) && s.at(noun - 1).isWord()) {
            return null;
        }
        TimeUnit of = TimeUnit.valueOf(unit.value());
        if (numeral.isArticle() && (of.ordinal() < TimeUnit.DAY.ordinal() && s.at(numeral.from()).isCapitalized()
                || of == TimeUnit.DAY && !s.at(noun).text().equals(singular(s, noun)))) {
            return null;
        }
        String value = of.duration(numeral.value()) + (second == null ? "" : "/" + of.duration(second.value()));
        if (second == null && (s.plays(unit.to(), WordRole.EARLIER) || s.plays(unit.to(), WordRole.LATER))) {
            boolean earlier = s.plays(unit.to(), WordRole.EARLIER);
            return new TimeDraft(numeral.from(), unit.to() + 1,
                    fromText(of, numeral.value(), earlier, modifiers.before(s, numeral.from())),
                    modifiers.before(s, numeral.from()));
        }
        return new TimeDraft(numeral.from(), unit.to(), Meaning.fixed(Resolved.duration(value)),
                modifiers.of(s, numeral.from(), unit.to()));
    }

    /** The form without a genitive ending, so that "eines Tages" is no duration. */
    private static String singular(LexedSentence s, int noun) {
        String text = s.at(noun).text();
        return text.endsWith("es") ? text.substring(0, text.length() - 2) : text;
    }

    /** "ein Jahr zuvor": from the period that the text named; "zehn Jahre später" of nothing named is a duration. */
    private static Meaning fromText(TimeUnit unit, BigDecimal count, boolean earlier, @Nullable Modifier modifier) {
        return scene -> {
            Period base = PriorPeriods.base(scene);
            Resolved duration = Resolved.duration(unit.duration(count));
            Period.Grain grain = unit.grain();
            if (!earlier && (modifier != null || base == null) || grain == null) {
                return duration;
            }
            BigDecimal signed = earlier ? count.negate() : count;
            if (base == null) {
                return offset(unit, count, true, TimeUnit::offset).in(scene);
            }
            if (unit == TimeUnit.YEAR && count.stripTrailingZeros().scale() <= 0 && count.abs().intValue() < 1000) {
                return Resolved.date(base.yearsLater(signed.intValue()));
            }
            Period period = unit.offset(base.start(), signed);
            return period == null ? duration : Resolved.date(period);
        };
    }

    /** The upper end of "4-6 Wochen", "zwei bis drei Jahre". */
    private static @Nullable Numeral upperEnd(TimeText text, Numeral low) {
        LexedSentence s = text.s();
        int joint = s.isDash(low.to()) && s.plays(low.to() + 1, WordRole.RANGE) ? low.to() + 1 : low.to();
        boolean between = s.plays(joint, WordRole.AND) && s.plays(low.from() - 1, WordRole.BETWEEN);
        Numeral high = s.plays(joint, WordRole.RANGE) || s.isDash(joint) || between ? text.numerals().at(joint + 1) : null;
        return high != null && high.value().compareTo(low.value()) > 0 ? high : null;
    }

    /** "52-Wochen" of "52-Wochen-Hoch", "Zehn-Jahres" of "Zehn-Jahres-Tief". */
    private @Nullable TimeDraft compound(LexedSentence s, Numeral numeral) {
        if (!s.isInnerHyphen(numeral.to())) {
            return null;
        }
        CalendarWords.Word unit = words.at(s, numeral.to() + 1, CalendarWords.Kind.COMPOUND_UNIT);
        boolean inside = unit != null && s.isInnerHyphen(unit.to()) && s.at(unit.to() + 1).isWord();
        return inside ? new TimeDraft(numeral.from(), unit.to(),
                Meaning.fixed(Resolved.duration(TimeUnit.valueOf(unit.value()).duration(numeral.value()))))
                : null;
    }

    /** "fünfjähriger", "10-jährige", "halbjährigen". */
    private @Nullable TimeDraft adjective(LexedSentence s, int i) {
        if (s.at(i).isDigits() && s.at(i).digits() > 0) {
            int word = s.isInnerHyphen(i + 1) ? i + 2 : i + 1;
            String stem = s.at(word).isWord() && s.glued(word) ? Inflection.stem(s.at(word).text()) : "";
            String unit = words.value(CalendarWords.Kind.UNIT_STEM, stem);
            return unit == null ? null : duration(i, word + 1, TimeUnit.valueOf(unit), BigDecimal.valueOf(s.at(i).digits()));
        }
        boolean lower = s.at(i).isWord() && (!s.at(i).isCapitalized() || i == 0 && s.at(1).isCapitalized());
        if (!lower || s.at(i).text().length() > 40) {
            return null;
        }
        String word = s.at(i).folded();
        String stem = Inflection.stem(word);
        String ending = words.stemIn(CalendarWords.Kind.UNIT_STEM, stem);
        if (ending == null) {
            return null;
        }
        String count = stem.substring(0, stem.length() - ending.length());
        BigDecimal part = numbers.part(count);
        BigDecimal value = part != null ? part : count.isEmpty() ? null : numbers.cardinal(count);
        String unit = words.value(CalendarWords.Kind.UNIT_STEM, ending);
        return value == null || unit == null || value.signum() == 0 ? null : duration(i, i + 1, TimeUnit.valueOf(unit), value);
    }

    private static TimeDraft duration(int from, int to, TimeUnit unit, BigDecimal count) {
        return new TimeDraft(from, to, Meaning.fixed(Resolved.duration(unit.duration(count))));
    }
}
