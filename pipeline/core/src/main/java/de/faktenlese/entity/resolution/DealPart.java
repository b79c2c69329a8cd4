// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

/** What somebody is in a deal or a holding. */
enum DealPart {
    /** Buys or holds another company, or part of it. */
    OWNER,
    /** Is bought, held or somebody's subsidiary. */
    OWNED,
    /** Sells another company, or part of it. */
    SELLER
}
