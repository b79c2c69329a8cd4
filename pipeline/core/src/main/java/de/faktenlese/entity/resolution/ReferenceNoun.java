// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.knowledge.Gender;

/**
 * A noun that, with a definite article, can stand for something named before.
 *
 * @param word the nominative singular
 * @param gender its gender
 * @param kind what it stands for
 */
record ReferenceNoun(String word, Gender gender, Kind kind) {

    /** What a noun stands for. */
    enum Kind {
        COMPANY, RIVAL, SHARE, PERSON, AUTHORITY, UNION, ASSOCIATION, CENTRAL_BANK, INDEX, PARTY, MEDIA, CLUB;

        /** Whether it stands for an organisation of a kind of its own. */
        boolean isBody() {
            return ordinal() >= AUTHORITY.ordinal();
        }
    }
}
