// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A token, or a part of one between hyphens, slashes, brackets and quotes: the unit that names are made of, so that "Meta" in
 * "Meta-Chef" can be a name.
 *
 * @param span where it stands in the normalised text
 * @param text the covered text
 * @param joined whether it continues the token that the piece before it belongs to
 */
public record Piece(Span span, String text, boolean joined) {

    private static final String DIVIDERS = "-‐‑–—/()[]\"„“”‚‘»«›‹:,;!?•@";

    /** The pieces of a sentence in text order, dividers included. */
    public static List<Piece> of(Sentence sentence) {
        return ofTokens(sentence.tokens());
    }

    /** The pieces of tokens in text order. */
    public static List<Piece> ofTokens(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>(tokens.size() + 8);
        for (Token token : tokens) {
            int start = token.span().start();
            boolean joined = false;
            for (String part : parts(token.text())) {
                pieces.add(new Piece(new Span(start, start + part.length()), part, joined));
                start += part.length();
                joined = true;
            }
        }
        return pieces;
    }

    /** A token's text divided into pieces; together they are the text. */
    public static List<String> parts(String token) {
        int length = token.length();
        int first = 0;
        while (first < length && !isDivider(token, first)) {
            first++;
        }
        if (first == length || length == 1) {
            return List.of(token);
        }
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int i = first; i < length; i++) {
            if (isDivider(token, i)) {
                if (i > start) {
                    parts.add(token.substring(start, i));
                }
                parts.add(token.substring(i, i + 1));
                start = i + 1;
            }
        }
        if (start < length) {
            parts.add(token.substring(start));
        }
        return parts;
    }

    /** Whether the piece is a hyphen. */
    public boolean isHyphen() {
        return text.length() == 1 && "-‐‑".indexOf(text.charAt(0)) >= 0;
    }

    /** Marks between digits belong to a number: "1,5", "10:30". */
    private static boolean isDivider(String token, int position) {
        if (DIVIDERS.indexOf(token.charAt(position)) < 0) {
            return false;
        }
        boolean inNumber = position > 0 && position + 1 < token.length() && Character.isDigit(token.charAt(position - 1))
                && Character.isDigit(token.charAt(position + 1));
        return !inNumber;
    }
}
