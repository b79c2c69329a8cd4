// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Tells well-formed identifiers from mistyped ones by their check digits. */
public final class CheckDigits {

    private static final Pattern ISIN = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}[0-9]");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {
    }

    /** Whether an ISIN's last digit is right (ISO 6166: Luhn over the digits, letters counted as 10 to 35). */
    public static boolean isIsin(String text) {
        return ISIN.matcher(text).matches() && luhn(digits(text)) % 10 == 0;
    }

    /** Whether an LEI's last two digits are right (ISO 17442: remainder 1 modulo 97, letters counted as 10 to 35). */
    public static boolean isLei(String text) {
        return LEI.matcher(text).matches() && new BigInteger(digits(text)).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return digits.toString();
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum;
    }
}
