// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.List;

/**
 * Nouns that stand for the company they are joined to or that follows: "die Meta-Aktie", "die Führung von Meta".
 *
 * @param all all of them
 * @param whole those that mean the company as a whole: "der Meta-Konzern", but not "das Meta-Werk"
 */
record Transparent(Words all, Words whole) {

    /** @throws IllegalArgumentException if the list is missing or malformed, with the line */
    static Transparent load(ModelFiles models) {
        List<Table.Row> rows = Table.read(models, "rules/grammar/transparent.tsv").rows();
        return new Transparent(Words.of(rows.stream().map(row -> row.get("noun")).toList()), Words.of(rows.stream()
                .filter(row -> row.get("means").equals("whole")).map(row -> row.get("noun")).toList()));
    }

    boolean has(Unit unit) {
        return all.has(unit);
    }

    boolean isWhole(Unit unit) {
        return whole.has(unit);
    }
}
