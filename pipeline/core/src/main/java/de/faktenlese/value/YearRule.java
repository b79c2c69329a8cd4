// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Years: "2016", "Geschäftsjahr 2024/25", "FY24", "2010/2011"; a number that counts or names something is none. */
final class YearRule implements TimeRule {

    private static final int FIRST_CERTAIN = 1900;
    private static final int FIRST_POSSIBLE = 1600;

    @Override
    public @Nullable TimeDraft read(TimeText text, int i) {
        LexedSentence s = text.s();
        if (s.plays(i, WordRole.FISCAL_YEAR) || s.plays(i, WordRole.FISCAL_LETTER) && s.at(i).isCapitalized()) {
            return fiscal(s, i);
        }
        int year = YearReader.fourDigits(s, i);
        if (year == 0 || !isFree(s, i)) {
            return null;
        }
        if (isPair(s, i, year)) {
            return new TimeDraft(i, i + 3, Meaning.fixed(Period.fiscalYear(year)));
        }
        if (s.glued(i + 1) && s.at(i + 1).isWord()) {
            return s.plays(i + 1, WordRole.DECADE_ENDING) ? draft(i, i + 2, year) : null;
        }
        boolean certain = s.plays(i - 1, WordRole.YEAR_WORD) || isYearBeside(s, i) || isOfParticiple(s, i);
        if (!certain && (year < FIRST_POSSIBLE || year < FIRST_CERTAIN && !isSurelyOld(s, i))) {
            return null;
        }
        return certain || !isCount(s, i) ? draft(i, i + 1, year) : null;
    }

    private static TimeDraft draft(int from, int to, int year) {
        return new TimeDraft(from, to, Meaning.fixed(Period.year(year)));
    }

    private static @Nullable TimeDraft fiscal(LexedSentence s, int i) {
        int digits = s.isApostrophe(i + 1) ? i + 2 : i + 1;
        int year = YearReader.fourDigits(s, digits);
        if (year > 0) {
            return isPair(s, digits, year) ? new TimeDraft(i, digits + 3, Meaning.fixed(Period.fiscalYear(year)))
                    : draft(i, digits + 1, year);
        }
        int two = s.at(digits).text().length() == 2 ? s.at(digits).digits() : -1;
        boolean letters = s.glued(digits) || s.isApostrophe(i + 1);
        if (two < 0 || !letters && !s.is(digits + 1, '/')) {
            return null;
        }
        int first = YearReader.century(two) + two;
        return isPair(s, digits, first) ? new TimeDraft(i, digits + 3, Meaning.fixed(Period.fiscalYear(first))) : letters
                ? draft(i, digits + 1, first) : null;
    }

    /** "2024/25", "2010/2011": two years in a row. */
    private static boolean isPair(LexedSentence s, int i, int year) {
        if (!s.is(i + 1, '/') || !s.glued(i + 1) || !s.glued(i + 2)) {
            return false;
        }
        int second = s.at(i + 2).digits();
        return second == year + 1 || s.at(i + 2).text().length() == 2 && second == (year + 1) % 100;
    }

    /** Whether the digits stand for themselves, not inside an identifier or behind a word like "Nr.". */
    private static boolean isFree(LexedSentence s, int i) {
        boolean inWord = s.glued(i) && (s.at(i - 1).isWord() || s.is(i - 1, '.') || s.is(i - 1, ',') || s.is(i - 1, '/')
                && !s.at(i - 2).isDigits()
                || s.isDash(i - 1) && s.glued(i - 1) && s.at(i - 2).isWord());
        boolean inNumber = s.at(i - 1).isDigits() || s.is(i - 1, ':') && s.glued(i) && s.glued(i - 1);
        int first = s.isDash(i - 1) && YearReader.fourDigits(s, i - 2) > 0 ? i - 2 : i;
        boolean named = s.plays(first - 1, WordRole.NUMBERED) || s.at(i - 1).isCapitalized() && s.at(i - 1).text().length() == 1
                || s.is(i - 1, '.') && s.plays(i - 2, WordRole.NUMBERED)
                || s.is(i - 1, '§')
                || s.is(i - 1, '#');
        boolean more = s.glued(i + 1) && (s.is(i + 1, '%') || s.is(i + 1, '°') || s.is(i + 1, ':') && s.glued(i + 2)
                && s.at(i + 2).isDigits());
        return !inWord && !inNumber && !named && !more;
    }

    /** Whether another year stands on the other side of a dash. */
    private static boolean isYearBeside(LexedSentence s, int i) {
        return s.isDash(i + 1) && YearReader.fourDigits(s, i + 2) > FIRST_POSSIBLE || s.isDash(i - 1)
                && YearReader.fourDigits(s, i - 2) > FIRST_POSSIBLE;
    }

    /** "der 2003 gegründete Hersteller", "ihre 2022 und 2023 gebauten Werke", "das 2026 auslaufende Patent". */
    private static boolean isOfParticiple(LexedSentence s, int i) {
        boolean first = s.plays(i + 1, WordRole.LIST) && YearReader.fourDigits(s, i + 2) > 0;
        boolean second = s.plays(i - 1, WordRole.LIST) && YearReader.fourDigits(s, i - 2) > 0;
        int article = second ? i - 3 : i - 1;
        int participle = first ? i + 3 : i + 1;
        return (s.plays(article, WordRole.ARTICLE) || s.plays(article, WordRole.POSSESSIVE))
                && TenseReader.isAttribute(s.at(participle));
    }

    /** A year before 1900 needs a preposition or a bracket, and no noun behind. */
    private static boolean isSurelyOld(LexedSentence s, int i) {
        boolean behind = s.plays(i + 1, WordRole.TIME_PREPOSITION) || s.is(i + 1, ')') || s.is(i + 1, ',') || s.is(i + 1, '.');
        return behind || s.is(i - 1, '(') || s.plays(i - 1, WordRole.YEAR_CUE) && !s.at(i + 1).isCapitalized();
    }

    private static boolean isVerb(PartOfSpeech tag) {
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    }

    /**
     * Whether a noun behind shows that the number counts: "2025 Mitarbeiter", "2000 neue Stellen". After a verb it is a year
     * unless the noun is one that is counted ("hatte 2024 Erlöse von ...") or the number is round ("stellt 2020 neue Leute ein",
     * but "eröffnet 2015 neue Filialen").
     */
    private static boolean isCount(LexedSentence s, int i) {
        if (s.plays(i - 1, WordRole.SINCE)) {
            return false;
        }
        if (s.plays(i + 1, WordRole.UNIT)) {
            return true;
        }
        if (s.plays(i - 1, WordRole.YEAR_CUE)) {
            return false;
        }
        boolean adjective = s.tag(i + 1) == PartOfSpeech.ADJ && s.at(i + 2).isCapitalized() && s.tag(i + 2) == PartOfSpeech.NOUN;
        if (isVerb(s.tag(i - 1)) && s.at(i).digits() % 100 != 0) {
            return adjective && s.at(i).digits() % 10 == 0;
        }
        boolean unknown = s.tag(i + 1) == PartOfSpeech.X && !s.plays(i - 1, WordRole.TIME_PREPOSITION);
        return adjective || s.at(i + 1).isCapitalized() && (s.tag(i + 1) == PartOfSpeech.NOUN || unknown);
    }
}
