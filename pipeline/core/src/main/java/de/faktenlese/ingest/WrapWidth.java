// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide a text was set, if its lines were broken to fit a width at all. In such a text a line ends where the next word did not
 * fit; where it would have fitted, the break was meant.
 *
 * @param columns the width in {@code char}s; 0 where every line break was meant
 */
record WrapWidth(double columns) {

    /** With fewer line breaks than this to judge by, only their length tells lines that were broken to fit. */
    private static final int FEW = 3;

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!?]\\s+\\p{Lu}");
    private static final WrapWidth NONE = new WrapWidth(0);

    /** Finds the width of typed text, in which the longest lines show it. */
    static WrapWidth ofTyped(List<Line> lines) {
        return of(lines, 0.95, 1, 45, 110);
    }

    /** Finds the width of printed text, in which letters differ in width and a column's lines in their number of letters. */
    static WrapWidth ofPrinted(List<Line> lines) {
        return of(lines, 0.9, 0.8, 25, 140);
    }

    private static WrapWidth of(List<Line> lines, double percentile, double tolerance, int narrowest, int widest) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        int width = widths.length < 2 ? 0 : widths[Math.min(widths.length - 1, (int) (percentile * widths.length))];
        if (width < narrowest || width > widest) {
            return NONE;
        }
        WrapWidth candidate = new WrapWidth(width * tolerance);
        return candidate.explains(lines) ? candidate : NONE;
    }

    /**
     * Whether the lines look as if broken to fit: at most breaks the next word had no room, and now and then a sentence visibly
     * runs on, as none does from a headline or list item to the next.
     */
    private boolean explains(List<Line> lines) {
        int breaks = 0;
        int full = 0;
        int running = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).gap() == Line.Gap.NONE) {
                breaks++;
                full += isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
                running += runsOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return breaks < FEW || full * 2 >= breaks && running * 6 >= full;
    }

    /**
     * Whether the next line begins in lower case, or a sentence that ends within the line leaves another one unfinished at its
     * end.
     */
    private static boolean runsOn(Line line, Line next) {
        return Character.isLowerCase(next.content().charAt(0))
                || !Continuations.isFinished(line) && SENTENCE_END.matcher(line.content()).find();
    }

    /** Whether the first word of the next line had no room in a line. */
    boolean isFull(Line line, Line next) {
        return columns > 0 && line.width() + 1 + next.firstWord().length() > columns;
    }
}
