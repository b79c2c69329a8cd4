// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A user's table of names")
class OwnNamesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("needs four columns, in any order")
    void needsFourColumns() throws IOException {
        assertThat(read("type\tid\taliases\tname\nORG\tmuster\tMW|Muster\tMusterwerk AG\n")).singleElement().satisfies(thing -> {
            assertThat(thing.type()).isEqualTo(EntityType.ORG);
            assertThat(thing.names()).containsExactly("Musterwerk AG", "MW", "Muster");
            assertThat(thing.links()).isEqualTo(Links.NONE);
        });
        assertThatThrownBy(() -> read("id\ttype\tname\nmuster\tORG\tMusterwerk\n")).hasMessageContaining("no column aliases");
        assertThatThrownBy(() -> read("id\ttype\tname\taliases\tisinn\nmuster\tORG\tMusterwerk\t\t\n"))
                .hasMessageContaining("unknown column 'isinn'; expected id, type, name, aliases, context, country");
        assertThatThrownBy(() -> read("id\ttype\tname\taliases\n")).hasMessageContaining("no row");
    }

    @Test
    @DisplayName("may have the other columns of the shipped tables")
    void takesOtherColumns() throws IOException {
        assertThat(read("id\ttype\tname\taliases\tisin\twikidata\nsap\tORG\tSAP SE\t\tDE0007164600\tQ552581\n")).singleElement()
                .satisfies(thing -> assertThat(thing.links()).isEqualTo(new Links("Q552581", "DE0007164600", null, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a | FIRMA | Musterwerk |      |            |    |      ; type 'FIRMA'
              | ORG   | Musterwerk |      |            |    |      ; no id
            a | ORG   |            |      |            |    |      ; name ''
            a | ORG   | (Muster)   |      |            |    |      ; name '(Muster)'
            a | ORG   | Musterwerk |      | DE00071646 |    |      ; isin 'DE00071646' has a wrong length or check digit
            a | ORG   | Musterwerk |      |            | D  |      ; country 'D', expected two letters
            a | ORG   | Musterwerk | Werk |            |    | Wark ; context 'Wark' is none of the row's names
            """)
    @DisplayName("is refused with the line of what is wrong")
    void namesTheLine(String row, String problem) {
        List<String> cells = List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
        String table = "id\ttype\tname\taliases\tisin\tcountry\tcontext\nb\tORG\tGut\t\t\t\t\n" + String.join("\t", cells) + "\n";
        assertThatThrownBy(() -> read(table)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.tsv:3: " + problem);
    }

    @Test
    @DisplayName("is told all that is wrong with it at once")
    void tellsEverything() {
        assertThatThrownBy(() -> read("id\ttype\tname\taliases\na\tORG\tEins\t\na\tORG\t\t\nc\tX\tDrei\t\n"))
                .satisfies(error -> assertThat(error.getMessage().lines()).hasSize(3)
                        .anyMatch(line -> line.contains("own.tsv:3: id 'a' stands in line 2 too")));
    }

    private List<Thing> read(String content) throws IOException {
        return OwnNames.read(Files.writeString(folder.resolve("own.tsv"), content));
    }
}
