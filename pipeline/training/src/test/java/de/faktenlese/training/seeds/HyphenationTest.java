// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Unternehmen,     Unter-nehmen",
        "Warnstreik,      Warn-streik",
        "Kompressoren,    Kom-pres-soren",
        "Beschäftigte,    Beschäf-tigte",
        "Gesellschafter., Gesell-schaf-ter.",
        "Umsatz,          Umsatz",
        "Meta-Aktie,      Meta-Aktie",
        "40-prozentige,   40-prozentige"})
    void breaksLongWordsBetweenSyllablesAndLeavesTheRest(String word, String expected) {
        StringBuilder broken = new StringBuilder(word);
        int inserted = 0;
        for (int offset : Hyphenation.breaks(word)) {
            broken.insert(offset + inserted++, '-');
        }
        assertThat(broken).hasToString(expected);
    }
}
