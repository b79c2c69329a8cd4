// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "Nordwind, Xxx, capitalised", "wind, xx, small", "windKraft, xxXxx, camel", "BASF, XX, short capitals",
        "NORDWIND, XX, capitals", "K9, Xd, mixed", "2025, dd, number", "J., X., initial", "&, &, mark&",
    })
    void describesHowAWordIsWritten(String word, String full, String kind) {
        assertThat(Shapes.full(word)).isEqualTo(full);
        assertThat(Shapes.kind(word)).isEqualTo(kind);
    }
}
