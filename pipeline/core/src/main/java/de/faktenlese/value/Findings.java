// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What has been found so far; collects over the sentences of a document. Not thread-safe. */
final class Findings {

    private final List<Amount> amounts = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final BitSet taken = new BitSet();

    void add(Amount amount) {
        amounts.add(amount);
    }

    void add(Quantity quantity) {
        quantities.add(quantity);
    }

    void add(Time time) {
        times.add(time);
    }

    /** Starts a new sentence, of which nothing is taken. */
    void startSentence() {
        taken.clear();
    }

    /** Marks lexemes as read, so that no other grammar reads them. */
    void take(int from, int to) {
        taken.set(from, to);
    }

    /** Whether some of the lexemes are read already. */
    boolean isTaken(int from, int to) {
        int next = taken.nextSetBit(from);
        return next >= 0 && next < to;
    }

    Values values() {
        return new Values(sorted(amounts), sorted(quantities), sorted(times));
    }

    private static <T extends Value> List<T> sorted(List<T> values) {
        return values.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }
}
