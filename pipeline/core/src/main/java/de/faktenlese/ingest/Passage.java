// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Extracted text with its blocks.
 *
 * @param text the text as extracted
 * @param blocks its paragraphs, headings, list items and table cells in text order
 * @param omitted what is left out of the blocks in reading, such as hyphen and break of a divided word, in text order
 */
record Passage(String text, List<Span> blocks, List<Span> omitted) {

    static final Passage EMPTY = new Passage("", List.of(), List.of());

    Passage {
        blocks = List.copyOf(blocks);
        omitted = List.copyOf(omitted);
    }

    /** A single block of its own. */
    static Passage block(String text) {
        return new Passage(text, List.of(new Span(0, text.length())), List.of());
    }

    /** This passage and another one after a blank line. */
    Passage then(Passage other) {
        if (text.isEmpty()) {
            return other;
        }
        String joint = text + "\n\n";
        return new Passage(joint + other.text, joined(blocks, other.blocks, joint.length()),
                joined(omitted, other.omitted, joint.length()));
    }

    /** Whether no block says anything. */
    boolean isBlank() {
        return blocks.stream().noneMatch(block -> block.of(text).codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The text as the models want it. */
    NormalizedText normalized() {
        return NormalizedText.of(text, blocks, omitted);
    }

    private static List<Span> joined(List<Span> before, List<Span> after, int shift) {
        List<Span> all = new ArrayList<>(before);
        after.forEach(span -> all.add(new Span(span.start() + shift, span.end() + shift)));
        return all;
    }
}
