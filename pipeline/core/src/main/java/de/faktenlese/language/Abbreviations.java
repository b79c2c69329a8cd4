// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The abbreviations of German that end in a dot, from {@code models/language/abbreviations.tsv}. Immutable, thread-safe. */
final class Abbreviations {

    /** What may come after an abbreviation's dot. */
    enum Kind {
        /** Something always follows: the dot never ends a sentence ("Dr.", "z.B."). */
        BEFORE,
        /** A scale, currency, month or measure ("Mio."). */
        UNIT,
        /** The end of a phrase or of a company's name ("usw.", "Inc."). */
        END
    }

    private final Map<String, Kind> kinds;
    private final int longest;

    private Abbreviations(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
        this.longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Reads the table. */
    static Abbreviations read(ModelFiles models) {
        Map<String, Kind> kinds = new HashMap<>();
        for (Table.Row row : Table.read(models, "language/abbreviations.tsv").rows()) {
            String abbreviation = row.get("abbreviation");
            if (!abbreviation.endsWith(".")) {
                throw row.error("abbreviation '" + abbreviation + "' lacks its dot");
            }
            kinds.put(abbreviation, kind(row));
        }
        return new Abbreviations(kinds);
    }

    private static Kind kind(Table.Row row) {
        return switch (row.get("kind")) {
            case "before" -> Kind.BEFORE;
            case "unit" -> Kind.UNIT;
            case "end" -> Kind.END;
            default -> throw row.error("kind '" + row.get("kind") + "', expected before, unit or end");
        };
    }

    /** The kind of a token that is an abbreviation with its dot. */
    Optional<Kind> kindOf(String token) {
        return Optional.ofNullable(kinds.get(token));
    }

    /**
     * The end of the longest abbreviation that begins at a position, or the position itself if none does. An abbreviation ends
     * where no letter follows.
     */
    int endOfAbbreviationAt(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + longest);
        for (int end = limit; end > start + 1; end--) {
            boolean atEnd = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (text.charAt(end - 1) == '.' && atEnd && kinds.containsKey(text.subSequence(start, end).toString())) {
                return end;
            }
        }
        return start;
    }
}
