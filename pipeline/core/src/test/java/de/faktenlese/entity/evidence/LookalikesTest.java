// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.Sentences;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is spelt like a name and is none")
class LookalikesTest {

    @ParameterizedTest(name = "{0}, word {1}: {2}")
    @CsvSource({
        "ISIN DE0007164600 steigt,               1, true",
        "ISIN XS2010029663 steigt,               1, true",
        "LEI 529900D6BF99LW9R2E68 gilt,          1, true",
        "Danke @ KisteKlar,                      2, true",
        "Danke KisteKlar,                        1, false",
        "KRANKENHAUS schließt,                   0, false",
        "Der X5M60 kommt,                        1, false"})
    void isTold(String text, int piece, boolean expected) {
        assertThat(Lookalikes.at(Sentences.passage(text), piece)).isEqualTo(expected);
    }
}
