// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.Table;

/**
 * A first name.
 *
 * @param name as it is written
 * @param gender who bears it
 * @param frequency how common it is from 1 (rare) to 5 (everyone knows one)
 */
public record Forename(String name, Gender gender, int frequency) {

    static Forename read(Table.Row row) {
        return new Forename(row.get("name"), Cells.gender(row), Cells.number(row, "frequency"));
    }
}
