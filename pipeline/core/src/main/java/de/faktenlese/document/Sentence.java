// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

import java.util.List;

/**
 * A sentence, headline, list item or table cell with its tokens.
 *
 * @param span where it stands in the normalised text, without white space around it
 * @param text the covered text
 * @param block the index of the block it stands in (a paragraph, heading, list item or table cell), which the sentences of a
 *     paragraph share
 * @param tokens its tokens in text order, at least one
 */
public record Sentence(Span span, String text, int block, List<Token> tokens) {

    private static final String ENDS = ".!?:\"“”";

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
    }

    /** Whether it does not end like a sentence: a headline, a label, a cell. */
    public boolean isHeading() {
        return ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** The tokens that share a position with the given span, in text order; possibly none. */
    public List<Token> tokensIn(Span wanted) {
        return tokens.stream().filter(token -> token.span().overlaps(wanted)).toList();
    }
}
