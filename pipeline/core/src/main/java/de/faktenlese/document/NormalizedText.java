// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text as extracted, beside the same text as the models want it, and the way back from the second to the first.
 *
 * <p>Normalised means: composed (NFC), without soft hyphens, zero-width and direction marks and carriage returns before line
 * feeds, with every kind of space a plain one and typographic ligatures undone. All stages work on {@link #text()};
 * {@link #toSource} leads each span they find back to the place in {@link #source()} that it was read from. Immutable,
 * thread-safe.
 */
public final class NormalizedText {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    /** No character below it composes with the one before it. */
    private static final int FIRST_COMBINING = 0x300;

    private final String source;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Span> blocks;

    private NormalizedText(String source, Composer composed, List<Span> blocks) {
        this.source = source;
        this.text = composed.text.toString();
        this.starts = Arrays.copyOf(composed.starts, text.length());
        this.ends = Arrays.copyOf(composed.ends, text.length());
        this.blocks = blocks.stream().flatMap(block -> toNormalized(block).stream()).toList();
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
     * Normalises a text and leaves parts of it out, such as the hyphen and line break inside a word that a line's end divided.
     *
     * @param omitted what is left out of the normalised text, in {@code char}s of the source, in text order
     */
    public static NormalizedText of(String source, List<Span> blocks, List<Span> omitted) {
        Composer composer = new Composer(source.length());
        int position = 0;
        for (Span gap : omitted) {
            composer.append(source, position, gap.start());
            position = Math.max(position, gap.end());
        }
        composer.append(source, position, source.length());
        composer.flush();
        return new NormalizedText(source, composer, blocks);
    }

    /** A text that is one block. */
    public static NormalizedText of(String source) {
        return of(source, source.isEmpty() ? List.of() : List.of(new Span(0, source.length())));
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

    /**
     * The place in {@link #source()} of a span of {@link #text()}: the smallest that holds all that the span was made of, so
     * never half a surrogate pair or a letter without its accent.
     */
    public Span toSource(Span span) {
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    private Optional<Span> toNormalized(Span block) {
        int start = firstAtOrAfter(block.start());
        int end = firstAtOrAfter(block.end());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The first position of the text that was made of something at or after a position of the source. */
    private int firstAtOrAfter(int position) {
        int found = Arrays.binarySearch(starts, position);
        while (found > 0 && starts[found - 1] == position) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    private static boolean beginsCluster(int codePoint) {
        return codePoint < FIRST_COMBINING || NFC.hasBoundaryBefore(codePoint);
    }

    /** A character with all that composes with it, composed. */
    private static CharSequence composed(CharSequence cluster) {
        char first = cluster.charAt(0);
        if (cluster.length() == 1 && first < FIRST_COMBINING) {
            return cluster;
        }
        return isLigature(first) ? NFKC.normalize(cluster) : NFC.normalize(cluster);
    }

    /** The f and s ligatures of the block Alphabetic Presentation Forms, as typesetters put them into PDFs. */
    private static boolean isLigature(char first) {
        return first >= '\uFB00' && first <= '\uFB06';
    }

    /**
     * Builds the normalised text. Characters are gathered until one comes that composes with none before it; what was gathered is
     * then composed at once and every resulting {@code char} gets the extent of the whole as its origin.
     */
    private static final class Composer {

        private final StringBuilder text;
        private final StringBuilder gathered = new StringBuilder();
        private int gatheredStart;
        private int gatheredEnd;
        private int[] starts;
        private int[] ends;

        Composer(int length) {
            text = new StringBuilder(length);
            starts = new int[length];
            ends = new int[length];
        }

        void append(String source, int start, int end) {
            int next;
            for (int i = start; i < end; i = next) {
                int codePoint = source.codePointAt(i);
                next = Math.min(i + Character.charCount(codePoint), end);
                if (!isDropped(source, i, codePoint)) {
                    append(plain(codePoint), i, next);
                }
            }
        }

        private void append(int codePoint, int start, int end) {
            if (beginsCluster(codePoint)) {
                flush();
                gatheredStart = start;
            }
            if (gathered.isEmpty()) {
                gatheredStart = start;
            }
            gathered.appendCodePoint(codePoint);
            gatheredEnd = end;
        }

        void flush() {
            if (gathered.isEmpty()) {
                return;
            }
            int from = text.length();
            text.append(composed(gathered));
            if (text.length() > starts.length) {
                starts = Arrays.copyOf(starts, text.length() * 2);
                ends = Arrays.copyOf(ends, text.length() * 2);
            }
            Arrays.fill(starts, from, text.length(), gatheredStart);
            Arrays.fill(ends, from, text.length(), gatheredEnd);
            gathered.setLength(0);
        }

        /** Soft hyphens, zero-width and direction marks, joiners, variation selectors, the first half of a CRLF. */
        private static boolean isDropped(String source, int position, int codePoint) {
            if (codePoint == '\r') {
                return position + 1 < source.length() && source.charAt(position + 1) == '\n';
            }
            boolean variationSelector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
            return variationSelector || codePoint > 0x7F && Character.getType(codePoint) == Character.FORMAT;
        }

        private static int plain(int codePoint) {
            if (codePoint < 0x80) {
                return codePoint == '\r' ? '\n' : codePoint;
            }
            return switch (Character.getType(codePoint)) {
                case Character.SPACE_SEPARATOR -> ' ';
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
                default -> codePoint == 0x85 ? '\n' : codePoint;
            };
        }
    }
}
