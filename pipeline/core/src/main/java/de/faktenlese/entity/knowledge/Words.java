// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

/** Where words begin and end, counted in {@code char}s: a word here is a run of letters and digits, so that a hyphen ends it. */
final class Words {

    private Words() {
    }

    static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }

    static boolean isStart(String text, int position) {
        return isWordCharacter(text.charAt(position)) && (position == 0 || !isWordCharacter(text.charAt(position - 1)));
    }

    /** The end of the word at a position; the position itself plus one where no word stands there. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(start + 1, text.length()));
    }

    /** Whether a name may end before a position: no word goes on there. */
    static boolean isEnd(String text, int position) {
        return position == text.length() || !isWordCharacter(text.charAt(position))
                || !isWordCharacter(text.charAt(position - 1));
    }

    /** Whether exactly an s stands at a position and a word before it. */
    static boolean isGenitiveEnding(String text, int position) {
        return text.charAt(position) == 's' && Character.isLetter(text.charAt(position - 1)) && isEnd(text, position + 1);
    }

    /** The position after the apostrophe of a genitive ("Siemens'", "Porsche's"); the position itself where there is none. */
    static int afterApostrophe(String text, int position) {
        if (position == text.length() || !isApostrophe(text.charAt(position))) {
            return position;
        }
        boolean withS = position + 1 < text.length() && text.charAt(position + 1) == 's' && isEnd(text, position + 2);
        if (withS) {
            return position + 2;
        }
        return isEnd(text, position + 1) && "sxzß".indexOf(text.charAt(position - 1)) >= 0 ? position + 1 : position;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isInCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
