// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.Sentences;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tokens are divided where a name may begin or end")
class PieceTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        "Nordwind-Chef | Nordwind - Chef",
        "Karl-Heinz-Otto-Stiftung | Karl - Heinz - Otto - Stiftung",
        "ULM/BERLIN | ULM / BERLIN",
        "„Zorvex“ | „ Zorvex “",
        "1,5 | 1,5",
        "10:30 | 10:30",
        "S.p.A. | S.p.A.",
        "K9 | K9",
        "- | -",
    })
    void divides(String token, String parts) {
        assertThat(Piece.parts(token)).containsExactly(parts.split(" "));
        assertThat(String.join("", Piece.parts(token))).isEqualTo(token);
    }

    @Test
    void piecesCarryTheirPlacesAndWhetherTheyContinueAToken() {
        List<Piece> pieces = Piece.of(Sentences.of("Der Nordwind-Chef geht").get(0));

        assertThat(pieces).extracting(Piece::text).containsExactly("Der", "Nordwind", "-", "Chef", "geht");
        assertThat(pieces).extracting(Piece::joined).containsExactly(false, false, true, true, false);
        assertThat(pieces).extracting(piece -> piece.span().start()).containsExactly(0, 4, 12, 13, 18);
    }
}
