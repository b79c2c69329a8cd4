// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Organisations that are no companies: who reports, who rules, who is counted in an index. Immutable.
 *
 * @param sorts what sort of body a name in small letters is
 * @param endings what sort of body a name is one of whose words ends so, in small letters
 */
public record Bodies(Map<String, Sort> sorts, Map<String, Sort> endings) {

    /** What an organisation is that is no company. */
    public enum Sort {
        AUTHORITY, UNION, ASSOCIATION, CENTRAL_BANK, INDEX, PARTY,
        /** Also what only tells the news, such as an agency. */
        MEDIA
    }

    private static final String OPEN = "*";

    public Bodies {
        sorts = Map.copyOf(sorts);
        endings = Map.copyOf(endings);
    }

    /** @throws IllegalArgumentException if the table is missing or malformed, with the line */
    public static Bodies read(ModelFiles models) {
        Map<String, Sort> sorts = new HashMap<>();
        Map<String, Sort> endings = new HashMap<>();
        for (Table.Row row : Table.read(models, "names/bodies.tsv").rows()) {
            String name = row.get("name").toLowerCase(Locale.GERMAN);
            if (name.startsWith(OPEN)) {
                endings.put(name.substring(OPEN.length()), sort(row));
            } else {
                sorts.put(name, sort(row));
            }
        }
        return new Bodies(sorts, endings);
    }

    private static Sort sort(Table.Row row) {
        try {
            return Sort.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("kind '" + row.get("kind") + "', expected one of " + List.of(Sort.values()));
        }
    }

    /** What sort of body an organisation of this name is; empty for a company. */
    public Optional<Sort> sort(String name) {
        String small = name.toLowerCase(Locale.GERMAN);
        Sort known = sorts.get(small);
        if (known != null) {
            return Optional.of(known);
        }
        for (String word : small.split(" ")) {
            for (int start = 0; start < word.length(); start++) {
                Sort sort = endings.get(word.substring(start));
                if (sort != null) {
                    return Optional.of(sort);
                }
            }
        }
        return Optional.empty();
    }
}
