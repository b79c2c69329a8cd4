// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import org.jspecify.annotations.Nullable;

/** The start, middle or end of a period: "Ende 2026", "Mitte Februar 2024", "Ende des dritten Quartals", "Jahresbeginn". */
final class EdgeRule implements TimeRule {

    private final CalendarWords words;
    private final TimeRule periods;

    /**
     * @param periods the rule for the periods that may stand behind "Ende"
     */
    EdgeRule(CalendarWords words, TimeRule periods) {
        this.words = words;
        this.periods = periods;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        TimeDraft compound = compound(s, i);
        if (compound != null) {
            return compound;
        }
        CalendarWords.Word edge = words.at(s, i, CalendarWords.Kind.EDGE);
        if (edge == null) {
            return null;
        }
        Modifier modifier = Modifier.valueOf(edge.value());
        boolean article = s.plays(i + 1, WordRole.GENITIVE_ARTICLE);
        TimeDraft period = article ? periods.read(text, i + 2) : null;
        period = period != null ? period : periods.read(text, i + 1);
        if (period != null) {
            return new TimeDraft(i, period.to(), period.meaning(), modifier);
        }
        return ofNoun(s, i, article ? i + 2 : i + 1, modifier);
    }

    /** "Ende des Jahres", "Ende des Quartals"; in Switzerland also "Ende Jahr", "Anfang Woche". */
    private @Nullable TimeDraft ofNoun(LexedSentence s, int i, int at, Modifier modifier) {
        CalendarWords.Word noun = words.at(s, at, CalendarWords.Kind.PERIOD);
        if (noun == null || noun.value().equals(Period.Grain.DAY.name()) || s.isInnerHyphen(noun.to())) {
            return null;
        }
        Period.Grain grain = Period.Grain.valueOf(noun.value());
        boolean current = grain == Period.Grain.DECADE || grain == Period.Grain.CENTURY;
        Meaning near = current ? Shifts.period(grain, 0) : Shifts.edge(grain, modifier);
        return new TimeDraft(i, noun.to(), scene -> {
            Period named = grain.isReported() ? scene.chronicle().anywhere(seen -> seen == grain)
                    : scene.chronicle().inSentence(seen -> seen == grain);
            return named == null ? near.in(scene) : Resolved.date(named);
        }, modifier);
    }

    private @Nullable TimeDraft compound(LexedSentence s, int i) {
        TimeDraft year = compound(s, i, CalendarWords.Kind.EDGE_YEAR, Period.Grain.YEAR);
        if (year != null) {
            int printed = s.at(year.to()).spaced() ? YearReader.fourDigits(s, year.to()) : 0;
            return printed == 0 ? year : new TimeDraft(i, year.to() + 1, Meaning.fixed(Period.year(printed)), year.modifier());
        }
        TimeDraft found = compound(s, i, CalendarWords.Kind.EDGE_MONTH, Period.Grain.MONTH);
        found = found != null ? found : compound(s, i, CalendarWords.Kind.EDGE_QUARTER, Period.Grain.QUARTER);
        found = found != null ? found : compound(s, i, CalendarWords.Kind.EDGE_HALF, Period.Grain.HALF);
        found = found != null ? found : compound(s, i, CalendarWords.Kind.EDGE_WEEK, Period.Grain.WEEK);
        return found != null ? found : compound(s, i, CalendarWords.Kind.EDGE_DECADE, Period.Grain.DECADE);
    }

    private @Nullable TimeDraft compound(LexedSentence s, int i, CalendarWords.Kind kind, Period.Grain grain) {
        CalendarWords.Word word = words.at(s, i, kind);
        if (word == null || s.isInnerHyphen(i + 1)) {
            return null;
        }
        Modifier modifier = Modifier.valueOf(word.value());
        return new TimeDraft(i, word.to(), Shifts.edge(grain, modifier), modifier);
    }
}
