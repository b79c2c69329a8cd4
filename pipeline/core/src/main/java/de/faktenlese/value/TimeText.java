// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/**
 * A sentence with its numbers, as the rules of time read it.
 *
 * @param s the sentence
 * @param numerals its numbers
 */
record TimeText(LexedSentence s, Numerals numerals) {

    /** Whether the word before makes a name-like word of the calendar a time: "im", "seit", a bracket. */
    boolean isCued(int i) {
        return s.plays(i - 1, WordRole.TIME_PREPOSITION) || s.is(i - 1, '(');
    }

    /** The same for words that are never feminine, neuter or plural: "die Freitag Logistik" is a company. */
    boolean isCuedMasculine(int i) {
        return isCued(i) && !s.plays(i - 1, WordRole.OTHER_GENDER);
    }

    /** Whether a capitalised word follows, as a surname does after "August". */
    boolean isBeforeName(int i) {
        return s.at(i).isCapitalized();
    }
}
