// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.resource.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company, product, person or place that is known by name. Immutable.
 *
 * @param id unique among all tables, such as {@code meta-platforms}
 * @param type what it is
 * @param name its canonical name, in the nominative
 * @param aliases its other names and spellings
 * @param ambiguous those of its names that are also an ordinary word, a first name, a surname or another thing's name ("Target",
 *     "Linde"): they name this thing only where the text around them says so
 * @param country the ISO 3166 code of its seat in two letters, where known
 * @param links its register entries
 * @param source where the row comes from, such as {@code curated} or {@code FinanceDatabase}
 */
public record Thing(String id, EntityType type, String name, List<String> aliases, Set<String> ambiguous,
        @Nullable String country, Links links, String source) {

    /** The columns of a table of things. */
    static final List<String> COLUMNS = List.of("id", "type", "name", "aliases", "context", "country", "isin", "lei", "ticker",
            "wikidata", "source");

    public Thing {
        aliases = List.copyOf(aliases);
        ambiguous = Set.copyOf(ambiguous);
    }

    /** The canonical name and the others. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** Whether one of its names, taken alone, does not show that this thing is meant. */
    public boolean needsContext(String knownName) {
        return ambiguous.contains(knownName);
    }

    /** Reads a row with the columns {@code id type name aliases}; the others of {@link #COLUMNS} may be left out. */
    static Thing read(Table.Row row) {
        check(row, "isin", CheckDigits::isIsin);
        check(row, "lei", CheckDigits::isLei);
        Links links = new Links(cell(row, "wikidata"), cell(row, "isin"), cell(row, "lei"), cell(row, "ticker"));
        return new Thing(row.get("id"), Cells.type(row), row.get("name"), row.list("aliases"),
                Set.copyOf(row.optionalList("context")), cell(row, "country"), links.isEmpty() ? Links.NONE : links,
                row.optional("source"));
    }

    private static void check(Table.Row row, String column, Predicate<String> valid) {
        String cell = row.optional(column);
        if (!cell.isEmpty() && !valid.test(cell)) {
            throw row.error(column + " '" + cell + "' has a wrong length or check digit");
        }
    }

    private static @Nullable String cell(Table.Row row, String column) {
        String cell = row.optional(column);
        return cell.isEmpty() ? null : cell;
    }
}
