// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import org.jspecify.annotations.Nullable;

/**
 * A time expression as read, before its context is known.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param meaning what it says
 * @param modifier what it says of the exactness or the part of the period
 */
record TimeDraft(int from, int to, Meaning meaning, @Nullable Modifier modifier) {

    TimeDraft(int from, int to, Meaning meaning) {
        this(from, to, meaning, null);
    }

    TimeDraft withModifier(@Nullable Modifier other) {
        return new TimeDraft(from, to, meaning, other);
    }

    TimeDraft from(int other) {
        return new TimeDraft(other, to, meaning, modifier);
    }
}
