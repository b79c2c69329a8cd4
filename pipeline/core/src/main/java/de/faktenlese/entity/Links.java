// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import org.jspecify.annotations.Nullable;

/**
 * Where an entity is found in the world's registers; each only where a named source has it.
 *
 * @param wikidata such as Q380
 * @param isin twelve characters with a check digit
 * @param lei twenty characters with check digits
 * @param ticker the symbol on its home exchange
 */
public record Links(@Nullable String wikidata, @Nullable String isin, @Nullable String lei, @Nullable String ticker) {

    /** No link known. */
    public static final Links NONE = new Links(null, null, null, null);

    /** Whether no link is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
