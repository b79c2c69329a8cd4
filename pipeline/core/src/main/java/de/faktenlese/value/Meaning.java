// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/** What a time expression says before its context is known. */
@FunctionalInterface
interface Meaning {

    Resolved in(Scene scene);

    /** A meaning that no context changes. */
    static Meaning fixed(Resolved resolved) {
        return scene -> resolved;
    }

    static Meaning fixed(Period period) {
        return fixed(Resolved.date(period));
    }
}
