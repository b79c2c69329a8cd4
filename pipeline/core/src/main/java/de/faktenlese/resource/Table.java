// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.resource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A data file: tab-separated, UTF-8, a header line, {@code #} comment lines, no quoting.
 *
 * @param name the file's name, for messages
 * @param rows the rows in file order
 */
public record Table(String name, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.TDF.builder().setQuote(null).setCommentMarker('#').setHeader()
            .setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(false).get();

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
     * @throws IllegalArgumentException if a row has more or fewer cells than the header, with the line
     */
    public static Table read(String name, Reader in) throws IOException {
        try (CSVParser parser = CSVParser.builder().setReader(in).setFormat(FORMAT).get()) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord cells : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (!cells.isConsistent()) {
                    throw new IllegalArgumentException(name + ":" + line + ": " + cells.size() + " cells, expected "
                            + parser.getHeaderNames().size() + " (" + String.join(", ", parser.getHeaderNames()) + ")");
                }
                rows.add(new Row(name, line, cells));
            }
            return new Table(name, rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param table the table's name, for messages
     * @param line the line in the file, from 1
     * @param cells the cells
     */
    public record Row(String table, int line, CSVRecord cells) {

        /**
         * The cell of a column, possibly empty.
         *
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            if (!cells.isMapped(column)) {
                throw new IllegalArgumentException(table + ": no column " + column);
            }
            return cells.get(column);
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
