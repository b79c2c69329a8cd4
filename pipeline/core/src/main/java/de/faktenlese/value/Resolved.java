// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import org.jspecify.annotations.Nullable;

/**
 * What a time expression means in its context.
 *
 * @param type the type of TIMEX3
 * @param value the TIMEX3 value
 * @param period the stretch of the calendar, if it is known and is one
 */
record Resolved(Time.Type type, String value, @Nullable Period period) {

    static Resolved date(Period period) {
        return new Resolved(Time.Type.DATE, period.timex(), period);
    }

    /** A date of which something is not known, with X in its place. */
    static Resolved vague(String value) {
        return new Resolved(Time.Type.DATE, value, null);
    }

    static Resolved duration(String value) {
        return new Resolved(Time.Type.DURATION, value, null);
    }

    static Resolved set(String value) {
        return new Resolved(Time.Type.SET, value, null);
    }
}
