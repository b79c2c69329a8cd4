// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand for something named before. Immutable, thread-safe.
 *
 * @param nouns nouns by each of their forms
 * @param places the place that the people so called are from
 * @param bodies what sort of organisation a name is of, where it is no company
 */
record ReferenceWords(Map<String, ReferenceNoun> nouns, Map<String, String> places, Map<String, Kind> bodies) {

    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_MODIFIER = 3;

    static ReferenceWords read(ModelFiles models) {
        Map<String, ReferenceNoun> nouns = new HashMap<>();
        for (Table.Row row : Table.read(models, "names/reference-nouns.tsv").rows()) {
            ReferenceNoun noun = new ReferenceNoun(row.get("word"), gender(row), kind(row));
            String genitive = noun.gender() == Gender.FEMININE ? noun.word() : noun.word() + "s";
            Stream.concat(Stream.of(noun.word(), genitive), row.list("forms").stream()).forEach(form -> nouns.putIfAbsent(form, noun));
        }
        Map<String, String> places = Table.read(models, "names/inhabitants.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("place"), (one, other) -> one));
        Map<String, Kind> bodies = Table.read(models, "names/bodies.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), ReferenceWords::kind));
        return new ReferenceWords(Map.copyOf(nouns), places, bodies);
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("kind '" + row.get("kind") + "', expected one of " + List.of(Kind.values()));
        }
    }

    private static Gender gender(Table.Row row) {
        return switch (row.get("gender")) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            case "n" -> Gender.NEUTER;
            default -> throw row.error("gender '" + row.get("gender") + "', expected m, f or n");
        };
    }

    /** The noun that a word is a form or a compound of: "Hersteller" for "Pumpenhersteller"; the longest head counts. */
    Optional<ReferenceNoun> noun(String word) {
        ReferenceNoun whole = nouns.get(word);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int start = SHORTEST_MODIFIER; start + SHORTEST_HEAD <= word.length(); start++) {
            String head = Character.toUpperCase(word.charAt(start)) + word.substring(start + 1);
            ReferenceNoun found = nouns.get(head);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The place that people so called are from ("Hamburg" for "Hamburger", "Hamburgern"), or null. */
    @Nullable String place(String word) {
        String place = places.get(word);
        return place == null && word.endsWith("n") ? places.get(word.substring(0, word.length() - 1)) : place;
    }
}
