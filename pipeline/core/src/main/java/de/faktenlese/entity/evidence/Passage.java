// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.tagging.Piece;
import de.faktenlese.value.Time;
import de.faktenlese.value.Value;
import de.faktenlese.value.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the witnesses see it.
 *
 * @param sentence the sentence
 * @param pieces its tokens divided at hyphens and the like
 * @param tokens the token that each piece is or is part of
 * @param taken the values in the sentence, which no name overlaps
 */
public record Passage(Sentence sentence, List<Piece> pieces, List<Token> tokens, List<Value> taken) {

    public Passage {
        pieces = List.copyOf(pieces);
        tokens = List.copyOf(tokens);
        taken = List.copyOf(taken);
    }

    /** The sentence with its values. */
    public static Passage of(Sentence sentence, Values values) {
        List<Piece> pieces = Piece.of(sentence);
        List<Token> tokens = new ArrayList<>(pieces.size());
        int token = -1;
        for (Piece piece : pieces) {
            token += piece.joined() ? 0 : 1;
            tokens.add(sentence.tokens().get(token));
        }
        return new Passage(sentence, pieces, tokens, values.in(sentence.span()));
    }

    /** The number of pieces. */
    public int size() {
        return pieces.size();
    }

    /** A piece's text; empty before the first and after the last. */
    public String text(int piece) {
        return piece >= 0 && piece < pieces.size() ? pieces.get(piece).text() : "";
    }

    /** A piece's part of speech; that of a mark before the first and after the last. */
    public PartOfSpeech tag(int piece) {
        return piece >= 0 && piece < pieces.size() ? tokens.get(piece).tag() : PartOfSpeech.PUNCT;
    }

    /** The piece that begins at or after a position of the text. */
    public int pieceAt(int position) {
        int piece = 0;
        int after = pieces.size();
        while (piece < after) {
            int middle = (piece + after) >>> 1;
            if (pieces.get(middle).span().start() < position) {
                piece = middle + 1;
            } else {
                after = middle;
            }
        }
        return piece;
    }

    /** Whether a piece continues the token of the piece before it. */
    public boolean isJoined(int piece) {
        return piece > 0 && piece < pieces.size() && pieces.get(piece).joined();
    }

    /** The span from the first of these pieces to before the last. */
    public Span span(int start, int end) {
        return new Span(pieces.get(start).span().start(), pieces.get(end - 1).span().end());
    }

    /** The covered text from the first of these pieces to before the last. */
    public String text(int start, int end) {
        return text(span(start, end));
    }

    /** The text that a span of the sentence covers. */
    public String text(Span span) {
        int offset = sentence.span().start();
        return sentence.text().substring(span.start() - offset, span.end() - offset);
    }

    /** Whether a span may be a name: it does not share a position with an amount or quantity and is not all inside a time. */
    public boolean isFree(Span span) {
        return taken.stream().noneMatch(value -> value instanceof Time ? value.span().contains(span) : value.span()
                .overlaps(span));
    }

    /** Whether a piece is a word with an upper-case letter or a digit somewhere, so that it can be part of a name. */
    public boolean isNameLike(int piece) {
        String text = text(piece);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return Character.isLetterOrDigit(text.charAt(0));
            }
        }
        return false;
    }

    /** Whether a piece begins with an upper-case letter. */
    public boolean isCapitalized(int piece) {
        String text = text(piece);
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** The token that a piece is of or part of. */
    public Token token(int piece) {
        return tokens.get(piece);
    }
}
