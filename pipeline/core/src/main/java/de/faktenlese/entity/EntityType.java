// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

/** What a name can be the name of. */
public enum EntityType {
    /** A company, authority, party, team, index. */
    ORG,
    /** A person or family. */
    PER,
    /** A country, town, region, building site on a map. */
    LOC,
    /** A named product, brand, service, drug, AI model or technology. */
    PRODUCT
}
