// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Endings of words")
class EndingsTest {

    private static final Endings ENDINGS = new Endings(List.of("Hersteller", "Amt", "AG", "CEO"));

    @ParameterizedTest
    @ValueSource(strings = {"Zorvexhersteller", "Zorvexherstellers", "Seeamt", "Seeamts", "KISTENAMT", "Zorvexags", "Co-CEO"})
    void aWordThatEndsInOneOfTheWordsMayDoSo(String word) {
        assertThat(ENDINGS.mayEnd(word)).isTrue();
    }

    @Test
    void ofMostOtherWordsItIsSaidThatTheyDoNot() {
        assertThat(List.of("Kiste", "Zorvexen", "wird", "blau", "und", "Brücke", "übernimmt")).noneMatch(ENDINGS::mayEnd);
    }
}
