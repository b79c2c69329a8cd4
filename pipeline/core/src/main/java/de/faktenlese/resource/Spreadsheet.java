// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.resource;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the tables that spreadsheet programs save: cells are divided by commas, or by semicolons where the comma is the decimal
 * sign, and may stand in quotation marks; rows without content and lines that begin with {@code #} are passed over.
 */
final class Spreadsheet {

    private Spreadsheet() {
    }

    static Table read(String name, String content) throws IOException {
        String header = content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("");
        boolean semicolons = header.contains(";");
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(semicolons ? ';' : ',').setCommentMarker('#').get();
        List<Table.Row> rows = new ArrayList<>();
        List<String> columns = null;
        try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
            for (CSVRecord each : parser) {
                List<String> cells = each.stream().map(String::strip).toList();
                if (columns == null) {
                    columns = cells;
                } else if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(Table.row(name, firstLine(parser, each), columns, cells, semicolons ? "semicolons" : "commas"));
                }
            }
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(name + ": " + e.getCause().getMessage() + "; is a quotation mark left open?", e);
        }
        return Table.of(name, columns, rows);
    }

    /** The line on which a row begins that the parser has just read: a cell in quotation marks may hold line breaks. */
    private static int firstLine(CSVParser parser, CSVRecord row) {
        long breaks = row.stream().mapToLong(cell -> cell.lines().count()).map(lines -> Math.max(0, lines - 1)).sum();
        return Math.toIntExact(parser.getCurrentLineNumber() - breaks);
    }
}
