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

    /** The sentences' rows, without comment and document lines. */
    static List<List<String[]>> sentences(Path file) throws IOException {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("-DOCSTART-")) {
                rows.add(line.split("\t"));
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
}
