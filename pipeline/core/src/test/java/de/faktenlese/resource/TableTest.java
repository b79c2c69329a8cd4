// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TableTest {

    @Test
    void has_rows_with_named_cells_and_their_lines() throws IOException {
        Table table = read("# who made it\nname\taliases\n\nAlpha\tA|Alpha AG\nBeta\t\n");

        assertThat(table.rows()).extracting(row -> row.get("name")).containsExactly("Alpha", "Beta");
        assertThat(table.rows().get(0).list("aliases")).containsExactly("A", "Alpha AG");
        assertThat(table.rows().get(1).list("aliases")).isEmpty();
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 5);
    }

    @Test
    void keeps_quotation_marks_and_spaces_as_they_stand() throws IOException {
        assertThat(read("word\n\"ja\" \n").rows().get(0).get("word")).isEqualTo("\"ja\" ");
    }

    @Test
    void names_the_line_whose_cells_are_too_few() {
        assertThatThrownBy(() -> read("name\tkind\nAlpha\n"))
                .hasMessage("table.tsv:2: 1 cells, expected 2 (name, kind), divided by tabs");
    }

    @Test
    void says_which_columns_there_are_when_one_is_missing() throws IOException {
        Table.Row row = read("name\nAlpha\n").rows().get(0);

        assertThatThrownBy(() -> row.get("kind")).hasMessage("table.tsv: no column kind among name");
        assertThat(row.error("kind 'x'")).hasMessage("table.tsv:2: kind 'x'");
    }

    @Test
    void without_a_header_is_an_error() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessage("table.tsv: empty; expected a line with the columns' names");
    }

    @Test
    void that_is_not_there_is_named() {
        assertThatThrownBy(() -> Table.read(ModelFiles.shipped(), "values/none.tsv"))
                .hasMessageContaining("models/values/none.tsv: no such file");
    }

    private static Table read(String text) throws IOException {
        return Table.read("table.tsv", new StringReader(text));
    }
}
