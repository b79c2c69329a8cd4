// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of a sentence. */
final class Numerals {

    private final List<Numeral> all;
    private final Map<Integer, Numeral> byStart = new HashMap<>();

    Numerals(List<Numeral> all) {
        this.all = List.copyOf(all);
        all.forEach(numeral -> byStart.put(numeral.from(), numeral));
    }

    /** All of them in text order. */
    List<Numeral> all() {
        return all;
    }

    /** The number that starts at a lexeme, null if none does. */
    @Nullable Numeral at(int i) {
        return byStart.get(i);
    }
}
