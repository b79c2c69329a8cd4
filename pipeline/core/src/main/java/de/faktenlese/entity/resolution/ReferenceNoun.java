// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.knowledge.Gender;

/**
 * A noun that, with a definite article, can stand for something named before.
 *
 * @param word the nominative singular
 * @param gender its gender
 * @param kind what it stands for
 * @param size how big the companies are that one calls so
 */
record ReferenceNoun(String word, Gender gender, Kind kind, Size size) {

    /** What a noun stands for. */
    enum Kind {
        COMPANY, RIVAL, OWNER, OWNED, SELLER, VENTURE, SHARE, PERSON, PRODUCT, AUTHORITY, UNION, ASSOCIATION, CENTRAL_BANK, INDEX,
        PARTY, MEDIA, CLUB,
        /** A company that is new to the text: "die neue Gesellschaft". */
        NEWCOMER;

        /** Whether it stands for somebody by the part in a deal or a holding. */
        boolean isDealPart() {
            return this == OWNER || this == OWNED || this == SELLER;
        }
    }

    /** How big a company is that one calls so. */
    enum Size {
        SMALL, ANY, BIG
    }
}
