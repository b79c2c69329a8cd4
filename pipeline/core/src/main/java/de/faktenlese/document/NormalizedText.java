// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

import com.ibm.icu.text.Normalizer2;
import java.util.List;

/**
 * A text as extracted, beside the same text as the models want it, and the way back from the second to the first.
 *
 * <p>Normalised means: composed (NFC), without soft hyphens, zero-width marks and carriage returns before line feeds, with every
 * kind of space a plain one. All stages work on {@link #text()}; {@link #toSource} leads each span they find back to the place in
 * {@link #source()} that it was read from. Immutable, thread-safe.
 */
public final class NormalizedText {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final String source;
    private final String text;
    private final int[] origin;
    private final List<Span> blocks;

    private NormalizedText(String source, String text, int[] origin, List<Span> blocks) {
        this.source = source;
        this.text = text;
        this.origin = origin;
        this.blocks = blocks;
    }

    /**
     * Normalises a text.
     *
     * @param source the text as extracted
     * @param blocks its paragraphs, headings, list items and table cells in {@code char}s of the source, in text order, not
     *     overlapping; what lies between them is not read
     * @return the text with its blocks led over; a block that holds nothing but white space is dropped
     */
    public static NormalizedText of(String source, List<Span> blocks) {
        return of(source, blocks, List.of());
    }

    /**
     * Normalises a text and leaves parts of it out, such as the hyphen and line break inside a word that a page's edge divided.
     *
     * @param omitted what is left out of the normalised text, in {@code char}s of the source, in text order
     */
    public static NormalizedText of(String source, List<Span> blocks, List<Span> omitted) {
        StringBuilder out = new StringBuilder(source.length());
        int[] origin = new int[source.length() + 1];
        int next = 0;
        int i = 0;
        while (i < source.length()) {
            while (next < omitted.size() && omitted.get(next).end() <= i) {
                next++;
            }
            if (next < omitted.size() && omitted.get(next).start() <= i) {
                i = omitted.get(next).end();
                continue;
            }
            int end = endOfCluster(source, i);
            String cluster = normalize(source, i, end);
            for (int k = 0; k < cluster.length(); k++) {
                origin[out.length() + k] = i;
            }
            out.append(cluster);
            i = end;
        }
        origin[out.length()] = source.length();
        int[] trimmed = java.util.Arrays.copyOf(origin, out.length() + 1);
        NormalizedText whole = new NormalizedText(source, out.toString(), trimmed, List.of());
        List<Span> led = blocks.stream().flatMap(block -> whole.toNormalized(block).stream()).toList();
        return new NormalizedText(source, whole.text, trimmed, List.copyOf(led));
    }

    /** A text that is one block. */
    public static NormalizedText of(String source) {
        return of(source, source.isBlank() ? List.of() : List.of(new Span(0, source.length())));
    }

    /** The text as extracted, to which the output's offsets refer. */
    public String source() {
        return source;
    }

    /** The text that the stages read. */
    public String text() {
        return text;
    }

    /** The blocks in {@code char}s of {@link #text()}, in text order. */
    public List<Span> blocks() {
        return blocks;
    }

    /** The place in {@link #source()} of a span of {@link #text()}. */
    public Span toSource(Span span) {
        int end = origin[span.end() - 1];
        return new Span(origin[span.start()], endOfCluster(source, end));
    }

    private List<Span> toNormalized(Span block) {
        int start = firstAtOrAfter(block.start());
        int end = firstAtOrAfter(block.end());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? List.of(new Span(start, end)) : List.of();
    }

    private int firstAtOrAfter(int position) {
        int found = java.util.Arrays.binarySearch(origin, position);
        while (found > 0 && origin[found - 1] == position) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    /** The end of what composes with the character at a position: itself and the marks after it. */
    private static int endOfCluster(String source, int start) {
        int end = start + Character.charCount(source.codePointAt(start));
        while (end < source.length()) {
            int codePoint = source.codePointAt(end);
            if (NFC.hasBoundaryBefore(codePoint)) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static String normalize(String source, int start, int end) {
        char first = source.charAt(start);
        if (end == start + 1) {
            if (first == '\r') {
                return end < source.length() && source.charAt(end) == '\n' ? "" : "\n";
            }
            if (first < 0x80) {
                return String.valueOf(first);
            }
            if (first == '\u00AD' || first == '\uFEFF' || first >= '\u200B' && first <= '\u200D' || first == '\u2060') {
                return "";
            }
            if (first == '\u0085' || first == '\u2028' || first == '\u2029') {
                return "\n";
            }
            if (Character.getType(first) == Character.SPACE_SEPARATOR) {
                return " ";
            }
        }
        return NFC.normalize(source.substring(start, end));
    }
}
