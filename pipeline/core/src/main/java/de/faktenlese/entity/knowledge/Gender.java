// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

/** The gender of a noun or of the bearers of a first name. */
public enum Gender {
    MASCULINE, FEMININE, NEUTER,
    /** Of a first name that both women and men bear, or a noun that has no singular. */
    ANY
}
