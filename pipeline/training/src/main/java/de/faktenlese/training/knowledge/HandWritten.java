// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.resource.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables written by hand, under the resources of this package. */
final class HandWritten {

    /** The source that a row written by hand names. */
    static final String SOURCE = "curated";

    private HandWritten() {
    }

    /** The things of a table with the columns {@code type name aliases context country wikidata}. */
    static List<Thing> read(String table, EntityType type) throws IOException {
        Set<String> identifiers = new HashSet<>();
        return rows(table).stream().map(row -> thing(row, type, identifiers)).toList();
    }

    /** The words of a list. */
    static List<Table.Row> rows(String table) throws IOException {
        String file = "/knowledge/" + table + ".tsv";
        try (InputStream in = HandWritten.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": no such resource");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return Table.read(file, reader).rows();
        }
    }

    private static Thing thing(Table.Row row, EntityType type, Set<String> identifiers) {
        if (!row.get("type").equals(type.name())) {
            throw row.error("type " + row.get("type") + " in the table of " + type);
        }
        Thing thing = new Thing(Identifiers.fresh(row.get("name"), identifiers), type, row.get("name"), row.list("aliases"),
                Set.copyOf(row.list("context")), orNull(row.get("country")),
                new Links(orNull(row.get("wikidata")), null, null, null), SOURCE);
        thing.ambiguous().stream().filter(name -> thing.names().noneMatch(name::equals)).findAny().ifPresent(name -> {
            throw row.error("context names '" + name + "', which is neither name nor alias");
        });
        return thing;
    }

    static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
