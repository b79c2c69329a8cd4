// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.resource.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What invented names are put together from, by kind.
 *
 * @param byKind the parts of each kind
 */
record NameParts(Map<String, List<String>> byKind) {

    /** Reads a table with the columns {@code kind} and {@code parts}; parts are divided by bars or, without bars, by spaces. */
    static NameParts read(Table table) {
        return new NameParts(table.rows().stream().collect(Collectors.toUnmodifiableMap(row -> row.get("kind"),
                NameParts::parts)));
    }

    private static List<String> parts(Table.Row row) {
        String cell = row.get("parts");
        return List.of(cell.split(cell.contains("|") ? "\\|" : " "));
    }

    /** The parts of a kind. */
    List<String> of(String kind) {
        List<String> parts = byKind.get(kind);
        if (parts == null) {
            throw new IllegalArgumentException("name-parts.tsv: no parts of kind " + kind);
        }
        return parts;
    }
}
