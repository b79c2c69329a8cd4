// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import java.util.Collections;
import java.util.List;

/** What tables of names and of words that go with names know about the pieces of a sentence. Implementations are thread-safe. */
@FunctionalInterface
public interface NameHints {

    /** Tables that know nothing. */
    NameHints NONE = pieces -> Collections.nCopies(pieces.size(), Hint.NONE);

    /** One hint for each piece. */
    List<Hint> of(List<Piece> pieces);

    /**
     * What is known about a piece.
     *
     * @param word what sort of word it is, such as a position or a first name; empty if none of those known
     * @param name which place in which kind of known name it has; empty if in none
     */
    record Hint(String word, String name) {

        /** Nothing known. */
        public static final Hint NONE = new Hint("", "");
    }
}
