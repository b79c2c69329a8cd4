// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed line that holds something, without the white space around it.
 *
 * @param start where its first character stands in the text
 * @param end where the line ends in the text, white space at its end left out
 * @param indent the number of {@code char}s of white space before it
 * @param gap what separates it from the line before
 * @param content what it says
 */
record Line(int start, int end, int indent, Gap gap, String content) {

    /** What stands between a line and the one before it. */
    enum Gap {
        /** Nothing but the line break. */
        NONE,
        /** The end of a page, across which a paragraph may go on. */
        PAGE,
        /** A distance that layout analysis takes for the border of a paragraph, which is sometimes wrong. */
        LIKELY,
        /** A blank line or a rule. */
        CERTAIN
    }

    /** White space in the widest sense: spaces of every width, zero-width marks, a byte order mark. */
    private static final String BLANK = "[\\s\\p{Z}\\p{Cf}]";
    private static final Pattern LINE = Pattern.compile(
            "[^\\r\\n\\f\\u000B\\u0085\\u2028\\u2029]+|\\r\\n|[\\r\\n\\f\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern CONTENT = Pattern.compile(BLANK + "*+(\\S(?:.*[^\\s\\p{Z}\\p{Cf}])?)" + BLANK + "*",
            Pattern.DOTALL);
    /** A line without letter or digit that is drawn rather than written: "-----", "* * *", "--" above a signature. */
    private static final Pattern RULE = Pattern.compile("[\\p{P}\\p{S}\\s&&[^%€$£?!]]+");

    /** The lines of a text. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Gap gap = Gap.CERTAIN;
        boolean atLineStart = true;
        Matcher piece = LINE.matcher(text);
        while (piece.find()) {
            if (isBreak(text.charAt(piece.start()))) {
                gap = atLineStart ? Gap.CERTAIN : gap;
                atLineStart = true;
                continue;
            }
            atLineStart = false;
            Line line = trimmed(text, piece.start(), piece.end(), gap);
            if (line == null || RULE.matcher(line.content).matches()) {
                gap = Gap.CERTAIN;
            } else {
                lines.add(line);
                gap = Gap.NONE;
            }
        }
        return lines;
    }

    /** The line in a stretch of text that has no line break inside, or null if the stretch is blank. */
    static @Nullable Line trimmed(String text, int start, int end, Gap gap) {
        Matcher content = CONTENT.matcher(text).region(start, end);
        return content.matches() ? new Line(content.start(1), content.end(1), content.start(1) - start, gap, content.group(1))
                : null;
    }

    /** The same line after another gap. */
    Line after(Gap other) {
        return new Line(start, end, indent, other, content);
    }

    /** The number of {@code char}s from the left margin to the line's end. */
    int width() {
        return indent + content.length();
    }

    /** The line's first word with the punctuation at it. */
    String firstWord() {
        int end = 0;
        while (end < content.length() && !isSpace(content.charAt(end))) {
            end++;
        }
        return content.substring(0, end);
    }

    /** The line's last word with the punctuation at it. */
    String lastWord() {
        int start = content.length();
        while (start > 0 && !isSpace(content.charAt(start - 1))) {
            start--;
        }
        return content.substring(start);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBreak(char c) {
        return c == '\r' || c == '\n' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
