// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table that somebody wrote")
class SpreadsheetTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"name,kind\nAlpha,ORG\nBeta,PER\n", "name;kind\r\nAlpha;ORG\r\nBeta;PER\r\n",
        "\uFEFFname;kind\nAlpha;ORG\n;\nBeta;PER", "# von Hand\n\nname, kind\n\"Alpha\", ORG\n# und noch\nBeta,PER"})
    void is_read_however_the_spreadsheet_saved_it(String content) throws IOException {
        assertThat(read("t.csv", content).rows()).extracting(Table.Row::cells)
                .containsExactly(List.of("Alpha", "ORG"), List.of("Beta", "PER"));
    }

    @Test
    void keeps_dividers_and_quotation_marks_inside_quotes() throws IOException {
        Table.Row row = read("t.csv", "name,kind\n\"Müller, \"\"Söhne\"\" & Co.\",ORG\n").rows().get(0);
        assertThat(row.get("name")).isEqualTo("Müller, \"Söhne\" & Co.");
    }

    @Test
    void knows_the_line_on_which_a_row_begins() throws IOException {
        assertThat(read("T.CSV", "name,kind\n# eins\n\nAlpha,\"O\nR\nG\"\nBeta,PER").rows()).extracting(Table.Row::line)
                .containsExactly(4, 7);
    }

    @Test
    void is_tab_separated_under_any_other_name() throws IOException {
        assertThat(read("t.tsv", "\uFEFFname\tkind\nMüller, Söhne\tORG\n").rows()).singleElement()
                .satisfies(row -> assertThat(row.get("name")).isEqualTo("Müller, Söhne"));
    }

    @Test
    void says_what_is_wrong_with_it_and_where() {
        assertThatThrownBy(() -> read("t.csv", "name,kind\nAlpha\n")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("t.csv:2: 1 cells, expected 2 (name, kind), divided by commas");
        assertThatThrownBy(() -> read("t.csv", "name,kind\n\"Alpha,ORG\n")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("t.csv: ").hasMessageContaining("quotation mark");
        assertThatThrownBy(() -> read("t.csv", "\n")).hasMessageContaining("t.csv: empty");
        assertThatThrownBy(() -> Table.read(folder.resolve("fehlt.tsv"))).hasMessageContaining("fehlt.tsv: cannot be read");
    }

    @Test
    void must_be_utf_8() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "name\nMüller\n", Charset.forName("windows-1252"));
        assertThatThrownBy(() -> Table.read(file)).hasMessageContaining("not UTF-8").hasMessageContaining("CSV UTF-8");
    }

    private Table read(String name, String content) throws IOException {
        return Table.read(Files.writeString(folder.resolve(name), content));
    }
}
