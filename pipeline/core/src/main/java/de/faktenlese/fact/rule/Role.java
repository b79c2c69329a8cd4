// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Filler;
import java.util.Locale;
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
 * @param each whether each thing that fills it makes a fact of its own ("A und B sind pleite")
 * @param like parts of names of which a name must hold one, in lower case; empty if any name will do
 * @param unlike parts of names that a name must not hold
 */
public record Role(String name, Set<FillerType> types, boolean core, boolean many, int least, boolean free,
                   boolean signed, boolean topic, boolean each,
                   Set<String> like, Set<String> unlike) {

    /** Whether a filler is of a type that this role takes. */
    public boolean takes(Filler filler) {
        if (!types.contains(FillerType.of(filler))) {
            return false;
        }
        if (like.isEmpty() && unlike.isEmpty() || !(filler instanceof Filler.OfEntity of)) {
            return true;
        }
        String name = of.entity().name().toLowerCase(Locale.GERMAN);
        return (like.isEmpty() || like.stream().anyMatch(name::contains)) && unlike.stream().noneMatch(name::contains);
    }

    /** Whether the role is filled by a word of a list. */
    public boolean isWord() {
        return types.contains(FillerType.WORD);
    }
}
