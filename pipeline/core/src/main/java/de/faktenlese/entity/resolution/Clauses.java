// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where clauses begin and what stands before a name, as far as marks and parts of speech show it. Stateless, thread-safe. */
final class Clauses {

    private static final String ZU = "zu";
    private static final String BOUNDARIES = ",;:–—-";
    private static final Set<PartOfSpeech> NOMINAL = EnumSet.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN,
            PartOfSpeech.PROPN, PartOfSpeech.NUM);
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

    /**
     * The same of the clause around it if its own is an infinitive with "zu", whose subject stands there: "X will es wagen, …".
     */
    static int startOfWhole(List<Token> tokens, int at) {
        int start = start(tokens, at);
        return start > 1 && tokens.get(start - 1).text().equals(",") && isInfinitive(tokens, start) ? start(tokens, start - 1)
                : start;
    }

    private static boolean isInfinitive(List<Token> tokens, int start) {
        boolean infinitive = false;
        for (int i = start; i < tokens.size() && !isBoundary(tokens.get(i)); i++) {
            if (isVerb(tokens.get(i))) {
                String verb = tokens.get(i).text();
                boolean marked = tokens.get(i - 1).text().equals(ZU) || verb.indexOf(ZU, 2) > 0;
                if (!marked || !verb.endsWith("n")) {
                    return false;
                }
                infinitive = true;
            }
        }
        return infinitive;
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
            if (!NOMINAL.contains(token.tag())) {
                return "";
            }
        }
        return "";
    }

    static boolean isVerb(Token token) {
        return token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.AUX;
    }
}
