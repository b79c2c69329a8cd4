// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import org.jspecify.annotations.Nullable;

/** Reads one kind of time expression. Implementations are immutable and look at a bounded number of lexemes. */
@FunctionalInterface
interface TimeRule {

    /** The expression that starts at a lexeme, null if none of this kind does. */
    @Nullable TimeDraft read(TimeText text, int i);
}
