// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence between marks or conjunctions that can part clauses.
 *
 * @param opener the mark or conjunction before it, or null for the first
 * @param units its units, at least one
 */
record Field(@Nullable Unit opener, List<Unit> units) {

    boolean opensWith(String mark) {
        return opener != null && opener.lower().equals(mark);
    }

    boolean opensWithDash() {
        return opensWith("–") || opensWith("—") || opensWith("-");
    }

    boolean opensWithConjunction() {
        return opener != null && !opener.isMark();
    }

    Unit first() {
        return units.get(0);
    }

    Unit last() {
        return units.get(units.size() - 1);
    }
}
