// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.resource.Table;

/**
 * A noun that says what sort of thing a name names: "der Konzern", "Autobauer", "Amtsgericht", "Medikament".
 *
 * @param word the nominative singular
 * @param gender its gender
 * @param type the type of what it is said of
 * @param kind what it is said of: company, bank, authority, court, government, party, university, media …, or a product's kind
 * @param namePart whether it stands in names itself ("Amtsgericht Köln", "Bertelsmann Stiftung") and not only before them
 */
public record KindNoun(String word, Gender gender, EntityType type, String kind, boolean namePart) {

    static KindNoun read(Table.Row row) {
        return new KindNoun(row.get("word"), Cells.gender(row), Cells.type(row), row.get("kind"), Cells.yes(row, "name-part"));
    }
}
