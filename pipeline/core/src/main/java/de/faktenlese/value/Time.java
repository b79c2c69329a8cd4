// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time of day, a duration or a recurrence.
 *
 * @param span where it stands, without prepositions and modifiers
 * @param type which of them
 * @param value a TIMEX3 value (ISO 8601 with the extensions of TimeML, http://timeml.org): 2025-Q1, P10Y, 2025-W26
 * @param modifier START, MID, END, approx, min or max, if the text says so
 */
public record Time(Span span, Type type, String value, @Nullable Modifier modifier) implements Value {

    /** The types of TIMEX3. */
    public enum Type {
        DATE, TIME, DURATION, SET
    }
}
