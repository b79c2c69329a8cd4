// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words of a rule file")
class WordsTest {

    private static final Words WORDS = Words.of(Map.of("*umsatz", "revenue", "Verlust", "loss", "Betriebsgewinn", "ebit",
            "*gewinn", "profit"));

    @ParameterizedTest
    @ValueSource(strings = {"umsatz", "umsätze", "umsatzes", "jahresumsatz", "konzernumsätzen"})
    @DisplayName("are found in every form, with a star also as the end of a compound")
    void areFoundInEveryForm(String word) {
        assertThat(WORDS.value(word)).contains("revenue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verlust", "verluste", "verlusten", "rekord-verlust"})
    @DisplayName("without a star are found alone and after a hyphen")
    void areFoundAlone(String word) {
        assertThat(WORDS.value(word)).contains("loss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wortverlust", "umsatzziel", "verlustig", "gewinner", "lottogewinnern"})
    @DisplayName("are not found inside other words")
    void areNotFoundInside(String word) {
        assertThat(WORDS.value(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"betriebsgewinn", "betriebsgewinns"})
    @DisplayName("prefer the whole word to the end of a compound")
    void preferTheWhole(String word) {
        assertThat(WORDS.value(word)).contains("ebit");
    }
}
