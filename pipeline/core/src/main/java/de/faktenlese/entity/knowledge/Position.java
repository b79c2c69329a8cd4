// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.Table;

/**
 * A word for somebody's position: "Vorstandschefin", "CEO", "Aufsichtsratsvorsitzender".
 *
 * @param word the nominative singular
 * @param gender of whom it is said
 * @param kind what sort of position it is: executive, board, founder, owner, office (of state), spokesperson,
 *     expert, coach, employee
 */
public record Position(String word, Gender gender, String kind) {

    static Position read(Table.Row row) {
        return new Position(row.get("word"), Cells.gender(row), row.get("kind"));
    }
}
