// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "Neunzigerjahren", "1980er Jahre", "80er-Jahre", "19. Jahrhundert". */
final class DecadeRule implements TimeRule {

    private final CalendarWords words;

    DecadeRule(CalendarWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        if (s.at(i).isDigits()) {
            return digits(s, i);
        }
        CalendarWords.Word whole = words.at(s, i, CalendarWords.Kind.DECADE_NOUN);
        if (whole != null) {
            return decade(i, i + 1, whole.number());
        }
        CalendarWords.Word word = words.at(s, i, CalendarWords.Kind.DECADE);
        if (word == null) {
            return null;
        }
        int noun = s.isInnerHyphen(i + 1) ? i + 2 : i + 1;
        return s.plays(noun, WordRole.YEARS) ? decade(i, noun + 1, word.number()) : null;
    }

    private static @Nullable TimeDraft digits(LexedSentence s, int i) {
        int number = s.at(i).digits();
        if (s.is(i + 1, '.') && s.plays(i + 2, WordRole.CENTURY) && number > 0 && number < 30) {
            return new TimeDraft(i, i + 3, Meaning.fixed(Resolved.vague(String.valueOf(number - 1))));
        }
        int length = s.at(i).text().length();
        if (number % 10 != 0 || length != 2 && length != 4 || !s.glued(i + 1) || !s.plays(i + 1, WordRole.DECADE_ENDING)) {
            return null;
        }
        int noun = s.isInnerHyphen(i + 2) ? i + 3 : i + 2;
        boolean years = s.plays(noun, WordRole.YEARS);
        boolean bare = s.plays(i - 1, WordRole.DECADE_ARTICLE) && !s.at(i + 2).isCapitalized() && !s.isInnerHyphen(i + 2);
        if (!years && !bare) {
            return null;
        }
        int year = length == 4 ? number : number == 0 || number == 10 ? 2000 + number : 1900 + number;
        return decade(i, years ? noun + 1 : i + 2, year / 10);
    }

    private static TimeDraft decade(int from, int to, int decade) {
        return new TimeDraft(from, to, Meaning.fixed(Period.around(Period.Grain.DECADE, LocalDate.of(decade * 10, 1, 1))));
    }
}
