// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.Table;

/**
 * A legal form as it ends a company's name: "AG", "GmbH & Co. KG", "Inc.".
 *
 * @param form as it is written
 * @param safe whether the letters mean nothing else, so that a name before them is a company's even where it is unknown
 *     ("SA" and "AS" are not)
 */
public record LegalForm(String form, boolean safe) {

    static LegalForm read(Table.Row row) {
        return new LegalForm(row.get("form"), Cells.yes(row, "safe"));
    }
}
