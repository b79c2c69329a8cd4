// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import java.util.List;

/** Sees names in a sentence. Implementations are thread-safe. */
@FunctionalInterface
public interface Witness {

    /** The names it sees; they may overlap. */
    List<Claim> claims(Passage passage);
}
