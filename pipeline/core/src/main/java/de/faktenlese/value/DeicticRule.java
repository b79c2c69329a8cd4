// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import org.jspecify.annotations.Nullable;

/** "heute", "gestern", "heuer", "Vorjahr" and their like. */
final class DeicticRule implements TimeRule {

    private final CalendarWords words;
    private final PriorPeriods priors;

    DeicticRule(CalendarWords words, PriorPeriods priors) {
        this.words = words;
        this.priors = priors;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        PriorPeriods.Match prior = s.isInnerHyphen(i + 1) ? null : priors.at(s, i);
        if (prior != null) {
            return new TimeDraft(i, prior.to(), prior.meaning());
        }
        CalendarWords.Word day = words.lower(s, i, CalendarWords.Kind.DAY);
        if (day != null && !s.isInnerHyphen(i - 1) && !s.isInnerHyphen(i + 1)) {
            boolean noun = s.at(i).isCapitalized() && words.at(s, i, CalendarWords.Kind.DAY_PART) != null;
            boolean named = s.at(i + 1).isCapitalized() && words.at(s, i + 1, CalendarWords.Kind.DAY_PART) == null;
            boolean adverb = !noun || opens(s, i) && !named;
            return adverb && (!s.at(i).isCapitalized() || opens(s, i)) ? new TimeDraft(i, day.to(), Shifts.day(day.number()))
                    : null;
        }
        CalendarWords.Word year = words.lower(s, i, CalendarWords.Kind.YEAR);
        return year == null ? null : new TimeDraft(i, year.to(), Shifts.period(Period.Grain.YEAR, year.number()));
    }

    /** Whether a capital letter at a lexeme is due to its place. */
    private static boolean opens(LexedSentence s, int i) {
        return i == 0 || !s.at(i - 1).isWord();
    }
}
