// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.resource.Table;
import java.util.Arrays;

/** Reads typed cells, with an error that names file and line. */
final class Cells {

    private Cells() {
    }

    /** The column {@code type}. */
    static EntityType type(Table.Row row) {
        return choice(row, "type", EntityType.class);
    }

    /** The column {@code gender}: m, f, n or any. */
    static Gender gender(Table.Row row) {
        return switch (row.get("gender")) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            case "n" -> Gender.NEUTER;
            case "any" -> Gender.ANY;
            default -> throw row.error("gender '" + row.get("gender") + "', expected m, f, n or any");
        };
    }

    static boolean yes(Table.Row row, String column) {
        return switch (row.get(column)) {
            case "yes" -> true;
            case "", "no" -> false;
            default -> throw row.error(column + " '" + row.get(column) + "', expected yes, no or nothing");
        };
    }

    static int number(Table.Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException e) {
            throw row.error(column + " '" + row.get(column) + "', expected a whole number");
        }
    }

    private static <T extends Enum<T>> T choice(Table.Row row, String column, Class<T> choices) {
        return Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.name().equals(row.get(column))).findFirst()
                .orElseThrow(() -> row.error(column + " '" + row.get(column) + "', expected one of "
                        + Arrays.toString(choices.getEnumConstants())));
    }
}
