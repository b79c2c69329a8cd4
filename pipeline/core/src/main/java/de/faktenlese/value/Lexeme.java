// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/**
 * A smallest piece of a sentence: a run of letters, a run of ASCII digits, or one other visible character.
 *
 * @param kind which of them
 * @param start where it starts, in {@code char}s of the sentence
 * @param end where it ends
 * @param text the covered text
 * @param folded the text in lower case
 * @param spaced whether white space or the sentence's start stands before it
 */
record Lexeme(Kind kind, int start, int end, String text, String folded, boolean spaced) {

    /** What stands before the first and behind the last lexeme of a sentence. */
    static final Lexeme NONE = new Lexeme(Kind.NONE, 0, 0, "", "", true);

    /** Shorter words in capitals are abbreviations. */
    private static final int SHORTEST_SHOUT = 4;

    enum Kind {
        WORD, DIGITS, MARK, NONE
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean is(char mark) {
        return kind == Kind.MARK && text.length() == 1 && text.charAt(0) == mark;
    }

    /** A word that begins with an upper-case letter. */
    boolean isCapitalized() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** The word as it stands in running text: "Milliarden" for the "MILLIARDEN" of a headline. */
    String calm() {
        return isShouted() ? text.charAt(0) + folded.substring(1) : text;
    }

    private boolean isShouted() {
        if (!isWord() || text.length() < SHORTEST_SHOUT) {
            return false;
        }
        // no stream: this is asked of every word many times, and as a stream took a third of the stage's time
        for (int i = text.length() - 1; i >= 0; i--) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number that a short run of digits says, -1 for anything else. */
    int digits() {
        return isDigits() && text.length() <= 9 ? Integer.parseInt(text) : -1;
    }
}
