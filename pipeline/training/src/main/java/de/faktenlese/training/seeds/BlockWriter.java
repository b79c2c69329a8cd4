// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.IOException;
import java.util.List;

/** A file in the making that takes a newsletter's blocks one after the other. Not thread-safe. */
interface BlockWriter {

    /** Writes a heading; level 1 is the newsletter's own name. */
    void heading(int level, String text) throws IOException;

    /** Writes a paragraph. */
    void paragraph(String text) throws IOException;

    /** Writes one item of a list, with its marker as a reader sees it ({@code •} or {@code 2.}). */
    void item(String marker, String text) throws IOException;

    /** Writes a table, the head being its first row; all rows have as many cells as the head. */
    void table(List<List<String>> rows) throws IOException;
}
