// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
     * Reads a table that somebody wrote: tab-separated, or as a spreadsheet saves it where the file's name ends in {@code .csv}.
     *
     * @throws IllegalArgumentException if the file cannot be read, is not UTF-8, has no header, or a row has more or fewer cells
     *     than the header, with the line
     */
    public static Table read(Path file) {
        try {
            String content = Files.readString(file);
            String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
            boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            return csv ? Spreadsheet.read(file.toString(), text) : read(file.toString(), new StringReader(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": not UTF-8; save it as UTF-8 (spreadsheets call it \"CSV UTF-8\")", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read (" + e.getClass().getSimpleName()
                    + "); check that it exists and may be read", e);
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
                rows.add(row(name, number, columns, cells, "tabs"));
            }
        }
        return of(name, columns, rows);
    }

    /** The table, unless it has not even a header. */
    static Table of(String name, @Nullable List<String> columns, List<Row> rows) {
        if (columns == null) {
            throw new IllegalArgumentException(name + ": empty; expected a line with the columns' names");
        }
        return new Table(name, rows);
    }

    static Row row(String name, int line, List<String> columns, List<String> cells, String dividers) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(name + ":" + line + ": " + cells.size() + " cells, expected " + columns.size()
                    + " (" + String.join(", ", columns) + "), divided by " + dividers);
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

        /** The cell of a column that a table may lack; empty if it does. */
        public String optional(String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : cells.get(index);
        }

        /** The parts of a cell that lists several values with {@code |}; empty if the cell is. */
        public List<String> list(String column) {
            return parts(get(column));
        }

        /** The parts of a cell of a column that a table may lack; empty if it does. */
        public List<String> optionalList(String column) {
            return parts(optional(column));
        }

        private static List<String> parts(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** An error about this row that names file and line. */
        public IllegalArgumentException error(String found) {
            return new IllegalArgumentException(table + ":" + line + ": " + found);
        }
    }
}
