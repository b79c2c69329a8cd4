// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that tell who owns whom. Immutable, thread-safe.
 *
 * @param verbs in the order in which they count
 */
record DealWords(List<Verb> verbs) {

    /**
     * A verb's form, as far as the stem goes.
     *
     * @param stem in small letters
     * @param subject the subject's part in the deal
     * @param object the part of an object without preposition; null if it has none
     * @param prepositions prepositions before another part
     * @param with that part; null without prepositions
     */
    record Verb(String stem, DealPart subject, @Nullable DealPart object, List<String> prepositions, @Nullable DealPart with) {
    }

    DealWords {
        verbs = List.copyOf(verbs);
    }

    static DealWords read(ModelFiles models) {
        return new DealWords(Table.read(models, "names/deal-words.tsv").rows().stream().map(row -> {
            DealPart subject = part(row, "subject");
            if (subject == null) {
                throw row.error("no part for the subject");
            }
            return new Verb(row.get("stem"), subject, part(row, "object"), row.list("prepositions"), part(row, "with"));
        }).toList());
    }

    private static @Nullable DealPart part(Table.Row row, String column) {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? null : DealPart.valueOf(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error(column + " '" + cell + "', expected one of " + List.of(DealPart.values()));
        }
    }

    /** The verb that a word in small letters is a form of. */
    Optional<Verb> find(String word) {
        return verbs.stream().filter(verb -> word.startsWith(verb.stem())).findFirst();
    }
}
