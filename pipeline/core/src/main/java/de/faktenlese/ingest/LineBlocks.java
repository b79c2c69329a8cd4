// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.document.Span;
import de.faktenlese.resource.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds paragraphs, headings and list items in text that shows them by its lines alone: plain text, the pages of a PDF, a stretch
 * of HTML with line breaks.
 *
 * <p>A block ends at a blank line, before a bullet, at a row of a table drawn with tabs, and at a line break that was meant: one
 * where the next word would have fitted into the line ({@link WrapWidth}). A break inside a hard-wrapped paragraph does not end
 * it, nor does one that the words on both sides speak against ({@link Continuations}). Immutable, thread-safe.
 */
final class LineBlocks {

    /** Marks that are bullets wherever they begin a line. */
    private static final Pattern BULLET = Pattern.compile("[•‣⁃▪●○◦■□►▶▸➤➔→✓✔✗✘☑»›·]\\s+(?=\\S)");
    /** Marks that may also be a dash, a sign or an ordinal at which a paragraph's line happens to begin. */
    private static final Pattern LIKELY_BULLET = Pattern.compile("([*+–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+(?=\\S)");
    private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\t| {4,}|\\s\\|\\s)\\s*\\S");

    private final Continuations continuations;

    private LineBlocks(Continuations continuations) {
        this.continuations = continuations;
    }

    /** Reads the words that it goes by. */
    static LineBlocks read(ModelFiles models) {
        return new LineBlocks(Continuations.read(models));
    }

    /** The blocks of a text typed in lines, and what a divided word leaves at a line's end. */
    Passage typed(String text) {
        List<Line> lines = Line.of(text);
        return group(text, lines, WrapWidth.ofTyped(lines));
    }

    /** The blocks of the given lines of a printed text; what stands between two lines of one block is not part of it. */
    Passage printed(String text, List<Line> lines) {
        return group(text, lines, WrapWidth.ofPrinted(lines));
    }

    private Passage group(String text, List<Line> lines, WrapWidth width) {
        List<Span> blocks = new ArrayList<>();
        List<Span> omitted = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && !endsBlock(lines.get(first), lines.get(i - 1), lines.get(i), width)) {
                leaveOut(text, lines.get(i - 1), lines.get(i), omitted);
            } else {
                blocks.add(new Span(lines.get(first).start(), lines.get(i - 1).end()));
                first = i;
            }
        }
        return new Passage(text, blocks, omitted);
    }

    private boolean endsBlock(Line head, Line line, Line next, WrapWidth width) {
        if (next.gap() == Line.Gap.CERTAIN || BULLET.matcher(next.content()).lookingAt() || isRow(line) || isRow(next)) {
            return true;
        }
        if (continuations.joins(line, next)) {
            return false;
        }
        boolean adjacent = next.gap() == Line.Gap.NONE || next.gap() == Line.Gap.PAGE && !Continuations.isFinished(line);
        boolean flows = adjacent && width.isFull(line, next);
        if (LIKELY_BULLET.matcher(next.content()).lookingAt()) {
            return !flows || Continuations.isFinished(line) || LIKELY_BULLET.matcher(head.content()).lookingAt();
        }
        if (flows && next.indent() >= line.indent() + 2 && line != head && Continuations.isFinished(line)) {
            return true;
        }
        return !flows && !hangsUnder(head, next);
    }

    /** Whether a line is set under the words of the list item that a block begins with. */
    private static boolean hangsUnder(Line head, Line next) {
        Matcher mark = BULLET.matcher(head.content());
        Matcher likely = LIKELY_BULLET.matcher(head.content());
        int width = mark.lookingAt() ? mark.end() : likely.lookingAt() ? likely.end() : 0;
        return width > 0 && next.gap() == Line.Gap.NONE && next.indent() == head.indent() + width;
    }

    private static boolean isRow(Line line) {
        return COLUMNS.matcher(line.content()).find();
    }

    /**
     * Leaves out what a line's end put into a word: hyphen and break of a divided word ("Unter-" / "nehmen"), the break alone
     * where the hyphen belongs to the word ("Meta-" / "Chef", "KI-" / "gestützt").
     */
    private void leaveOut(String text, Line line, Line next, List<Span> omitted) {
        boolean soft = line.end() < next.start() && text.charAt(line.end()) == '\u00AD';
        char first = next.content().charAt(0);
        if (soft && Character.isLowerCase(first)) {
            omitted.add(new Span(line.end(), next.start()));
        } else if (Continuations.isDivided(line) && Character.isLetter(first) && !continuations.isSuspended(next)) {
            boolean hyphenStays = Character.isUpperCase(first) || endsInCapitals(line.content());
            omitted.add(new Span(hyphenStays ? line.end() : line.end() - 1, next.start()));
        }
    }

    private static boolean endsInCapitals(String content) {
        int last = content.length() - 2;
        return last > 0 && Character.isUpperCase(content.charAt(last)) && Character.isUpperCase(content.charAt(last - 1));
    }
}
