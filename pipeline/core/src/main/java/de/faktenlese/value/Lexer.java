// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into {@link Lexeme}s; every visible character belongs to exactly one. Linear in the text's length. */
final class Lexer {

    private Lexer() {
    }

    static List<Lexeme> lex(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        boolean spaced = true;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                spaced = true;
                i += Character.charCount(c);
                continue;
            }
            int end = isLetter(c) ? endOfWord(text, i) : isDigit(c) ? endOfDigits(text, i) : i + Character.charCount(c);
            Lexeme.Kind kind = isLetter(c) ? Lexeme.Kind.WORD : isDigit(c) ? Lexeme.Kind.DIGITS : Lexeme.Kind.MARK;
            String covered = text.substring(i, end);
            String folded = kind == Lexeme.Kind.WORD ? covered.toLowerCase(Locale.GERMAN) : covered;
            lexemes.add(new Lexeme(kind, i, end, covered, folded, spaced));
            spaced = false;
            i = end;
        }
        return lexemes;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (isLetter(text.codePointAt(end)) || isCombining(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c);
    }

    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
