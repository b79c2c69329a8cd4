// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Filler;
import java.util.Set;

/**
 * A role of a fact type.
 *
 * @param name such as "buyer"
 * @param types what can fill it
 * @param core whether a fact without it is none
 * @param many whether several things can fill it at once
 * @param least how many things must fill it, if it is core
 * @param free whether anything of its type in the clause fills it that fills nothing else, such as a date
 * @param signed whether it is a change, which has a sign
 * @param topic whether what the text is about fills it where the clause names nothing
 */
public record Role(String name, Set<FillerType> types, boolean core, boolean many, int least, boolean free,
                   boolean signed, boolean topic) {

    /** Whether a filler is of a type that this role takes. */
    public boolean takes(Filler filler) {
        return types.contains(FillerType.of(filler));
    }

    /** Whether the role is filled by a word of a list. */
    public boolean isWord() {
        return types.contains(FillerType.WORD);
    }
}
