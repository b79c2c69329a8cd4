// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import java.util.ArrayList;
import java.util.List;

/** Adds up outcomes. For one thread. */
public final class Tally {

    private final List<Outcome.Failure> failures = new ArrayList<>();
    private Counts counts = Counts.NONE;

    /** Adds an outcome. */
    public void add(Outcome outcome) {
        if (outcome instanceof Outcome.Written written) {
            counts = counts.plus(written.counts());
        } else if (outcome instanceof Outcome.Failure failure) {
            failures.add(failure);
        }
    }

    /** How much was read and found so far. */
    public Counts counts() {
        return counts;
    }

    /** The failures so far, in the order in which they came. */
    public List<Outcome.Failure> failures() {
        return List.copyOf(failures);
    }
}
