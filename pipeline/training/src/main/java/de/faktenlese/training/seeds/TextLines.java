// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Breaks a text into lines of a given width, greedily, hyphenating the word that no longer fits.
 *
 * @param font the font
 * @param size the font size in points
 * @param width the width of a line in points
 */
record TextLines(PDFont font, float size, float width) {

    /** The lines of a text, without spaces at their ends; a word longer than a line has one of its own. */
    List<String> of(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || fits(longer)) {
                line = longer;
                continue;
            }
            int split = split(line, word);
            lines.add(split == 0 ? line : line + " " + word.substring(0, split) + "-");
            line = word.substring(split);
        }
        lines.add(line);
        return lines;
    }

    /** How much wider, in points, each space of a line must be for the line to fill the width. */
    float wordSpacing(String line) throws IOException {
        long spaces = line.chars().filter(letter -> letter == ' ').count();
        return spaces == 0 ? 0 : (width - widthOf(line)) / spaces;
    }

    /** How many letters of the word still fit behind the line with a hyphen; 0 if none. */
    private int split(String line, String word) throws IOException {
        int best = 0;
        for (int offset : Hyphenation.breaks(word)) {
            if (fits(line + " " + word.substring(0, offset) + "-")) {
                best = offset;
            }
        }
        return best;
    }

    private boolean fits(String line) throws IOException {
        return widthOf(line) <= width;
    }

    private float widthOf(String line) throws IOException {
        return font.getStringWidth(line) / 1000 * size;
    }
}
