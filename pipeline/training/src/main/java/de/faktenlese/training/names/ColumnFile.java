// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A data set in columns: one token a line, the columns divided by tabs, an empty line after each sentence. */
final class ColumnFile {

    private ColumnFile() {
    }

    /**
     * The sentences' rows, without comment and document lines.
     *
     * @param columns how many columns a row has at least
     * @throws IllegalArgumentException if a row has fewer, with file and line
     */
    static List<List<String[]>> sentences(Path file, int columns) throws IOException {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("-DOCSTART-")) {
                rows.add(row(line, columns, file, i + 1));
            } else if (!rows.isEmpty()) {
                sentences.add(rows);
                rows = new ArrayList<>();
            }
        }
        if (!rows.isEmpty()) {
            sentences.add(rows);
        }
        return sentences;
    }

    private static String[] row(String line, int columns, Path file, int number) {
        String[] cells = line.split("\t");
        if (cells.length < columns) {
            throw new IllegalArgumentException(file + ":" + number + ": " + cells.length + " columns in '" + line
                    + "', expected " + columns + " divided by tabs");
        }
        return cells;
    }
}
