// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import java.util.BitSet;
import java.util.Collection;

/**
 * How words end: in which three letters, as they are or with the genitive's s, in whatever case. It says at once of most words
 * that none of the words is a head of theirs; of a few it says wrongly that one may be. Immutable, thread-safe.
 */
final class Endings {

    private static final int LETTERS = 3;
    private static final int PLACES = 1 << 14;

    private final BitSet known = new BitSet(PLACES);

    Endings(Collection<String> words) {
        for (String word : words) {
            add(word);
            add(word + "s");
        }
    }

    private void add(String word) {
        if (word.length() >= LETTERS) {
            known.set(place(word));
        }
    }

    /** Whether a word of at least three letters may end in one of the words. */
    boolean mayEnd(String word) {
        return known.get(place(word));
    }

    private static int place(String word) {
        int hash = 0;
        for (int i = word.length() - LETTERS; i < word.length(); i++) {
            hash = hash * 31 + Character.toUpperCase(word.charAt(i));
        }
        return (hash ^ hash >>> 14) & PLACES - 1;
    }
}
