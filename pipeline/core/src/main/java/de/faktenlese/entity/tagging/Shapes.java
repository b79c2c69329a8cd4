// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

/** The shapes of words: which kinds of characters they are made of. */
final class Shapes {

    private static final int LONGEST = 12;

    private Shapes() {
    }

    /** The shape with each run of one kind cut to two: "Xxx", "xxXxx", "Xd", "XX". */
    static String full(String word) {
        StringBuilder shape = new StringBuilder(LONGEST);
        int run = 0;
        char last = 0;
        for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
            char kind = kindOf(word.charAt(i));
            run = kind == last ? run + 1 : 0;
            last = kind;
            if (run < 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /** The shape in a few kinds: small, Capitalised, CAPITALS, one letter, camelCase, with digits, number, initial, mark. */
    static String kind(String word) {
        boolean digit = false;
        boolean lower = false;
        int upper = 0;
        boolean innerUpper = false;
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= Character.isDigit(c);
            letter |= Character.isLetter(c);
            lower |= Character.isLowerCase(c);
            if (Character.isUpperCase(c)) {
                innerUpper |= i > 0 && lower;
                upper++;
            }
        }
        if (!letter) {
            return digit ? "number" : "mark" + word.charAt(0);
        }
        if (digit) {
            return "mixed";
        }
        if (word.length() <= 2 && upper == 1 && word.endsWith(".")) {
            return "initial";
        }
        if (innerUpper) {
            return "camel";
        }
        if (upper > 0 && !lower) {
            return upper == 1 ? "letter" : upper <= 4 ? "short capitals" : "capitals";
        }
        return upper > 0 ? "capitalised" : "small";
    }

    static boolean isCapitals(String word) {
        return kind(word).endsWith("capitals");
    }

    private static char kindOf(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }
}
