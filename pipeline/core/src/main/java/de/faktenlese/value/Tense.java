// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/** The time that a verb tells of. */
enum Tense {
    PAST, PRESENT, FUTURE,
    /** No verb tells. */
    NONE
}
