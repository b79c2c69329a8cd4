// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

/**
 * A stretch of text, half-open: {@code [start, end)}, counted in {@code char}s.
 *
 * @param start the first position, at least 0
 * @param end the position after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span is empty, backwards or begins before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of {@code char}s covered. */
    public int length() {
        return end - start;
    }

    /** Whether every position of the other span is in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share a position. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The covered part of a text. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Text order: by start, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
