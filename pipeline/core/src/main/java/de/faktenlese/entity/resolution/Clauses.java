// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Token;
import java.util.List;
import java.util.Locale;

/** Where clauses begin and what stands before a name, as far as marks and parts of speech show it. Stateless, thread-safe. */
final class Clauses {

    private static final String BOUNDARIES = ",;:–—-";
    private static final int MOST_WORDS_BETWEEN = 5;

    private Clauses() {
    }

    /** The index of the first token of a token's clause: the one after the last comma, colon, semicolon or dash before it. */
    static int start(List<Token> tokens, int at) {
        int i = at;
        while (i > 0 && !isBoundary(tokens.get(i - 1))) {
            i--;
        }
        return i;
    }

    static boolean isBoundary(Token token) {
        return token.text().length() == 1 && BOUNDARIES.contains(token.text());
    }

    /** The index of the token that begins at a position of the text, or of the last one before it. */
    static int index(List<Token> tokens, int position) {
        int i = tokens.size() - 1;
        while (i > 0 && tokens.get(i).span().start() > position) {
            i--;
        }
        return i;
    }

    /** The preposition that governs the noun phrase in which a token stands, in small letters; empty if there is none. */
    static String preposition(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOST_WORDS_BETWEEN); i--) {
            Token token = tokens.get(i);
            if (token.tag() == PartOfSpeech.ADP) {
                return token.text().toLowerCase(Locale.GERMAN);
            }
            boolean inside = token.tag() == PartOfSpeech.DET || token.tag() == PartOfSpeech.ADJ || token.tag() == PartOfSpeech.NOUN
                    || token.tag() == PartOfSpeech.PROPN || token.tag() == PartOfSpeech.NUM;
            if (!inside || isVerb(token)) {
                return "";
            }
        }
        return "";
    }

    static boolean isVerb(Token token) {
        return token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.AUX;
    }
}
