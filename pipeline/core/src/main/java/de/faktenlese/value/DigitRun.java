// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One number in digits, read from left to right: groups, decimals, then a fraction or a dash. Used once; not thread-safe. */
final class DigitRun {

    /** Longer runs of digits are no numbers but identifiers. */
    static final int LONGEST = 18;
    private static final int MOST_GROUPS = 7;

    private final UnitTable units;
    private final LexedSentence s;
    private final int from;
    private final StringBuilder whole;
    private String decimals = "";
    private BigDecimal fraction = BigDecimal.ZERO;
    private boolean swiss;
    private boolean grouped;
    private boolean dashed;
    private int to;

    DigitRun(LexedSentence s, int from, UnitTable units) {
        this.units = units;
        this.s = s;
        this.from = from;
        this.to = from + 1;
        this.whole = new StringBuilder(s.at(from).text());
    }

    /** Reads the groups of three; false if there are too many to be a number. */
    boolean readGroups() {
        if (s.at(from).text().length() > 3 || s.at(from).text().startsWith("0")) {
            return true;
        }
        int groups = 0;
        int next = nextGroup();
        while (next > 0 && groups++ < MOST_GROUPS) {
            whole.append(s.at(next - 1).text());
            swiss |= s.isApostrophe(to);
            grouped = true;
            to = next;
            next = nextGroup();
        }
        return next < 0;
    }

    /** The position after the next group of three digits, -1 if there is none. */
    private int nextGroup() {
        boolean english = s.is(to, ',') && isEnglishGroup();
        if ((s.is(to, '.') || s.isApostrophe(to) || english) && isDigits(to + 1, 3)) {
            boolean tight = s.glued(to) && s.glued(to + 1);
            return tight || s.is(to, '.') && s.glued(to) != s.glued(to + 1) && isMended(to + 2) ? to + 2 : -1;
        }
        boolean thin = isDigits(to, 3) && !s.glued(to) && s.gap(to).length() == 1 && s.gap(to).charAt(0) != '\n';
        return thin && (grouped || !s.is(from - 1, '.')) && isThinlyGrouped() ? to + 1 : -1;
    }

    /** Groups by blanks are only taken if no other mark has grouped before. */
    private boolean isThinlyGrouped() {
        return to == from + 1 || s.at(to - 1).isDigits() && s.at(to - 2).isDigits();
    }

    /** "1,250,000" or "1,250.50": a comma groups if another group or a decimal point follows. */
    private boolean isEnglishGroup() {
        return isDigits(to + 1, 3) && s.glued(to + 2) && (s.is(to + 2, ',') || s.is(to + 2, '.')) && s.glued(to + 3)
                && s.at(to + 3).isDigits() || to > from + 1 && s.is(to - 2, ',');
    }

    private boolean isDigits(int i, int length) {
        return s.at(i).isDigits() && s.at(i).text().length() == length;
    }

    /** Whether a number with a stray blank ("2. 300 Euro") ends here before a unit and does not begin as a date does. */
    private boolean isMended(int end) {
        return units.startsAt(s, end) && !s.plays(from - 1, WordRole.DATE_PREPOSITION);
    }

    void readDecimals() {
        if (!s.at(to + 1).isDigits() || s.at(to + 1).text().length() > LONGEST) {
            return;
        }
        boolean tight = s.glued(to) && s.glued(to + 1);
        boolean comma = s.is(to, ',') && (tight || isMendedComma());
        int length = s.at(to + 1).text().length();
        boolean zero = s.at(from).text().equals("0");
        boolean dot = s.is(to, '.') && tight && (length <= 2 || swiss || zero || grouped && s.is(from + 1, ','));
        if (comma || dot) {
            decimals = s.at(to + 1).text();
            to += 2;
        }
    }

    /** "12 ,5 Mio." and "12, 5 Mio.": a comma with a stray blank is decimal between short digits before a unit. */
    private boolean isMendedComma() {
        boolean before = !s.glued(to) && s.glued(to + 1);
        boolean after = s.glued(to) && !s.glued(to + 1) && s.at(to + 1).text().length() <= 2 && !s.is(from - 1, ',')
                && !units.endsBefore(s, from);
        return (before || after) && s.at(from).text().length() <= 3 && units.startsAt(s, to + 2);
    }

    /** Whether more digits hang on, as in a date or a version. */
    boolean isChained() {
        return (s.is(to, '.') || s.is(to, ',')) && s.glued(to) && s.at(to + 1).isDigits() && s.glued(to + 1);
    }

    void readFraction() {
        if (!decimals.isEmpty()) {
            return;
        }
        BigDecimal vulgar = vulgarFraction(s.at(to));
        if (vulgar != null) {
            fraction = vulgar;
            to++;
        } else if (isSlashed(to) && units.startsAt(s, to + 3)) {
            fraction = quotient(s.at(to).digits(), s.at(to + 2).digits());
            to += 3;
        } else if (isSlashed(from) && to == from + 1 && units.startsAt(s, from + 3)) {
            fraction = quotient(s.at(from).digits(), s.at(from + 2).digits());
            whole.setLength(0);
            whole.append('0');
            to += 2;
        }
    }

    private boolean isSlashed(int i) {
        return s.at(i).digits() > 0 && s.is(i + 1, '/') && s.at(i + 2).digits() > s.at(i).digits()
                && s.at(i + 2).digits() < 9;
    }

    void readDash() {
        boolean mark = (s.is(to, ',') || s.is(to, '.')) && s.glued(to) && s.isDash(to + 1) && s.glued(to + 1);
        if (mark && decimals.isEmpty() && !(s.glued(to + 2) && s.at(to + 2).isDigits())) {
            to += s.isDash(to + 2) && s.glued(to + 2) ? 3 : 2;
            dashed = true;
        }
    }

    Numeral numeral() {
        BigDecimal value = new BigDecimal(decimals.isEmpty() ? whole.toString() : whole + "." + decimals).add(fraction);
        Numeral.Form form = dashed ? Numeral.Form.DASHED : to == from + 1 ? Numeral.Form.PLAIN : Numeral.Form.FORMATTED;
        return new Numeral(from, to, value, form);
    }

    /** What a sign such as "½" says, null for another lexeme. */
    static @Nullable BigDecimal vulgarFraction(Lexeme lexeme) {
        if (lexeme.kind() != Lexeme.Kind.MARK || Character.getType(lexeme.text().codePointAt(0)) != Character.OTHER_NUMBER) {
            return null;
        }
        return switch (lexeme.text()) {
            case "½" -> new BigDecimal("0.5");
            case "¼" -> new BigDecimal("0.25");
            case "¾" -> new BigDecimal("0.75");
            case "⅓" -> quotient(1, 3);
            case "⅔" -> quotient(2, 3);
            case "⅛" -> new BigDecimal("0.125");
            default -> null;
        };
    }

    private static BigDecimal quotient(int above, int below) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 6, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
