// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a table of names that a user wrote: the columns {@code id type name aliases} and, where wanted, those others that the
 * shipped tables have ({@code models/knowledge/README.md}).
 */
public final class OwnNames {

    private static final List<String> REQUIRED = Thing.COLUMNS.subList(0, 4);

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private OwnNames() {
    }

    /**
     * Reads a table.
     *
     * @param file tab-separated, or divided by commas or semicolons where its name ends in {@code .csv}; UTF-8
     * @throws IllegalArgumentException if the table cannot be meant; the message has a line for each thing wrong, with file and
     *     line, what was found and what was expected
     */
    public static List<Thing> read(Path file) {
        Table table = Table.read(file);
        if (table.rows().isEmpty()) {
            throw new IllegalArgumentException(file + ": no row; expected a name on each line after the columns");
        }
        checkColumns(file, table.rows().get(0).columns());
        OwnNames names = new OwnNames();
        List<Thing> things = table.rows().stream().flatMap(row -> names.read(row)).toList();
        if (!names.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", names.problems));
        }
        return things;
    }

    private static void checkColumns(Path file, List<String> columns) {
        REQUIRED.stream().filter(column -> !columns.contains(column)).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException(file + ": no column " + column + "; found " + String.join(", ", columns)
                    + ", expected " + String.join(", ", REQUIRED) + " and, where wanted, " + String.join(", ", optional()));
        });
        columns.stream().filter(column -> !Thing.COLUMNS.contains(column)).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException(file + ": unknown column '" + column + "'; expected "
                    + String.join(", ", Thing.COLUMNS));
        });
    }

    private static List<String> optional() {
        return Thing.COLUMNS.subList(REQUIRED.size(), Thing.COLUMNS.size());
    }

    private Stream<Thing> read(Table.Row row) {
        Thing thing;
        try {
            thing = Thing.read(row);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return Stream.empty();
        }
        check(thing, row);
        return Stream.of(thing);
    }

    private void check(Thing thing, Table.Row row) {
        if (thing.id().isBlank()) {
            report(row, "no id; expected one that no other " + thing.type() + " of the table has");
        }
        Integer first = lines.putIfAbsent(thing.type() + " " + thing.id(), row.line());
        if (first != null) {
            report(row, "id '" + thing.id() + "' stands in line " + first + " too; expected one row for each thing");
        }
        thing.names().filter(name -> !canBeFound(name)).forEach(name ->
                report(row, "name '" + name + "', expected one that begins with a letter or digit and has no space at its ends"));
        thing.ambiguous().stream().filter(name -> thing.names().noneMatch(name::equals)).sorted().forEach(name ->
                report(row, "context '" + name + "' is none of the row's names " + thing.names().toList()));
        if (thing.country() != null && !thing.country().matches("[A-Z]{2}")) {
            report(row, "country '" + thing.country() + "', expected two letters such as DE");
        }
        String wikidata = thing.links().wikidata();
        if (wikidata != null && !wikidata.matches("Q[1-9][0-9]*")) {
            report(row, "wikidata '" + wikidata + "', expected an item such as Q380");
        }
    }

    /** Whether the search, which begins at the start of words, can come upon a name. */
    private static boolean canBeFound(String name) {
        return !name.isEmpty() && Words.isWordCharacter(name.charAt(0)) && name.equals(name.strip());
    }

    private void report(Table.Row row, String found) {
        problems.add(row.error(found).getMessage());
    }
}
