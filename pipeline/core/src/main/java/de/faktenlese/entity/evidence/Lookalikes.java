// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import java.util.regex.Pattern;

/**
 * What is spelt like a name and whose spelling tells nothing: the name of an account ("@KisteKlar"), since persons write theirs
 * like companies, and the identifier of a security or a company.
 */
final class Lookalikes {

    /** An ISIN (ISO 6166) or an LEI (ISO 17442). */
    private static final int SHORTEST_IDENTIFIER = 12;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}\\d|[A-Z0-9]{18}\\d{2}");

    private Lookalikes() {
    }

    /** Whether such a thing stands at a piece. */
    static boolean at(Passage passage, int piece) {
        String text = passage.text(piece);
        return piece > 0 && passage.text(piece - 1).equals("@")
                || text.length() >= SHORTEST_IDENTIFIER && IDENTIFIER.matcher(text).matches();
    }
}
