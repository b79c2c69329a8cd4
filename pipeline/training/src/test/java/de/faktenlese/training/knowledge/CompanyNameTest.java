// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A registered name")
class CompanyNameTest {

    private static final CompanyWords WORDS = new CompanyWords(
            List.of("GmbH & Co. KGaA", "Company", "Holding", "S.p.A.", "Inc.", "plc", "AG", "SE"),
            Set.of("Group", "Technologies"), Set.of("DL", "O.N.", "ETP"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "Musterwerk Technologies AG | Musterwerk Technologies | Musterwerk",
            "Musterwerk Holding AG      | Musterwerk              | ",
            "Beispiel GmbH & Co. KGaA   | Beispiel                | ",
            "Esempio Group S.p.A.       | Esempio Group           | Esempio",
            "The Sample Company, Inc.   | Sample                  | "})
    @DisplayName("loses its legal form, and for short the general word at its end")
    void isTakenApart(String registered, String core, String brief) {
        CompanyName name = CompanyName.parse(registered, WORDS).orElseThrow();

        assertThat(name.core()).isEqualTo(core);
        assertThat(name.brief()).isEqualTo(Optional.ofNullable(brief));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MUSTERWERK TECHS  DL -,001", "MUSTERWERK AG NA O.N.", "EB OE TL.Z./MUSTERWERK",
            "Muster 3x Short ETP", "X"})
    @DisplayName("is left out where it is an exchange's abbreviation, a certificate or a letter")
    void isRejected(String registered) {
        assertThat(CompanyName.parse(registered, WORDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CareDx", "Scout24", "Muster Werk"})
    @DisplayName("is distinctive with a capital or digit inside or in two words")
    void isDistinctive(String name) {
        assertThat(CompanyName.isDistinctive(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Crown", "CITY", "cyan"})
    @DisplayName("is not distinctive as a plain word")
    void isNotDistinctive(String name) {
        assertThat(CompanyName.isDistinctive(name)).isFalse();
    }
}
