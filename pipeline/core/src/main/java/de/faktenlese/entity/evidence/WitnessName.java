// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import java.util.Locale;

/** The witnesses, in the order in which {@code foundBy} names them. */
public enum WitnessName {
    /** Our tagger, to whose scores CoreNLP's verdict is added where it doubts. */
    MODEL,
    /** A name of the knowledge tables. */
    KNOWLEDGE,
    /** A legal form, a position before a name, and the like. */
    PATTERN,
    /** The same name elsewhere in the document. */
    DOCUMENT;

    /** The name in the output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
