// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import java.util.Arrays;
import java.util.List;

/** What tables of names know about the pieces of a sentence. Implementations are thread-safe. */
@FunctionalInterface
public interface NameHints {

    /** Tables that know nothing. */
    NameHints NONE = pieces -> {
        String[] hints = new String[pieces.size()];
        Arrays.fill(hints, "");
        return hints;
    };

    /** One hint for each piece, such as the kind of name that it can be part of; empty where nothing is known. */
    String[] of(List<Piece> pieces);
}
