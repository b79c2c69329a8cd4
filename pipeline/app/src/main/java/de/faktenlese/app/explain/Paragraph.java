// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.explain;

import java.io.PrintStream;
import java.util.List;

/** Prints words into lines of at most {@value #WIDTH} characters; a word that is longer than a line has one to itself. */
final class Paragraph {

    static final int WIDTH = 120;

    private final PrintStream out;

    Paragraph(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a paragraph.
     *
     * @param label what the first line begins with
     * @param indent by how many spaces the lines after it are indented
     */
    void print(String label, int indent, List<String> words) {
        StringBuilder line = new StringBuilder(label);
        int begin = label.length();
        for (String word : words) {
            if (line.length() > begin && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent));
                begin = indent;
            } else if (line.length() > begin) {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(line);
    }
}
