// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Bodies;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that stand for something named before. Immutable, thread-safe.
 *
 * @param nouns nouns by each of their forms
 * @param places the names of the place that the people so called are from
 * @param bodies the organisations that are no companies
 * @param seats where well-known companies have their seat
 * @param forms what the last word of a company's name tells of it
 * @param adjectives the names of the place that an adjective's stem says something is from
 * @param countries the country of each known town, both in small letters
 * @param trades what companies do
 */
record ReferenceWords(Map<String, ReferenceNoun> nouns, Map<String, List<String>> places, Bodies bodies,
        Map<String, String> seats, Map<String, FormTraits> forms, Map<String, List<String>> adjectives,
        Map<String, String> countries, Trades trades) {

    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_MODIFIER = 3;
    private static final int SHORTEST_TOWN = 5;
    private static final String ENDING = "er";
    /** Of a declined adjective: "finnischen". */
    private static final int LONGEST_ENDING = 2;

    static ReferenceWords read(ModelFiles models, Knowledge knowledge, Lexicons lexicons) {
        Map<String, ReferenceNoun> nouns = new HashMap<>();
        for (Table.Row row : Table.read(models, "names/reference-nouns.tsv").rows()) {
            ReferenceNoun noun = new ReferenceNoun(row.get("word"), gender(row), kind(row), size(row));
            String genitive = noun.gender() == Gender.FEMININE ? noun.word() : noun.word() + "s";
            Stream.concat(Stream.of(noun.word(), genitive), row.list("forms").stream()).forEach(form -> nouns.putIfAbsent(form,
                    noun));
        }
        Map<String, List<String>> places = new HashMap<>(townspeople(knowledge, lexicons));
        Map<String, List<String>> regions = regions(models);
        Table.read(models, "names/inhabitants.tsv").rows().forEach(row -> places.put(row.get("word"), withTowns(row, regions)));
        Map<String, List<String>> adjectives = Table.read(models, "names/place-adjectives.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("stem"), row -> withTowns(row, regions)));
        Map<String, String> seats = Table.read(models, "names/seats.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), row -> row.get("place")));
        Map<String, FormTraits> forms = Table.read(models, "names/legal-form-traits.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("form"), row -> new FormTraits(row.get("country"),
                gender(row))));
        return new ReferenceWords(Map.copyOf(nouns), Map.copyOf(places), Bodies.read(models), seats, forms, adjectives,
                countries(knowledge), Trades.read(models));
    }

    private static Map<String, String> countries(Knowledge knowledge) {
        Map<String, String> countries = new HashMap<>();
        for (Thing thing : knowledge.things()) {
            String code = thing.country();
            if (thing.type() == EntityType.LOC && code != null) {
                countries.put(thing.name().toLowerCase(Locale.GERMAN), country(code).toLowerCase(Locale.GERMAN));
            }
        }
        return Map.copyOf(countries);
    }

    /** A country's German name. */
    static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.GERMAN);
    }

    private static Map<String, List<String>> regions(ModelFiles models) {
        Map<String, List<String>> regions = new HashMap<>();
        for (Table.Row row : Table.read(models, "names/regions.tsv").rows()) {
            regions.computeIfAbsent(row.get("region"), key -> new ArrayList<>()).addAll(row.list("towns"));
        }
        return regions;
    }

    private static List<String> withTowns(Table.Row row, Map<String, List<String>> regions) {
        return Stream.concat(row.list("place").stream(), row.list("place").stream()
                .flatMap(place -> regions.getOrDefault(place, List.of()).stream())).distinct().toList();
    }

    /** The people of known towns, called after them with the regular ending: "Lüdenscheider", "Göttinger". */
    private static Map<String, List<String>> townspeople(Knowledge knowledge, Lexicons lexicons) {
        Map<String, List<String>> people = new HashMap<>();
        for (Thing thing : knowledge.things()) {
            String town = thing.name();
            if (thing.type() == EntityType.LOC && town.length() >= SHORTEST_TOWN && town.chars().allMatch(Character::isLetter)) {
                String stem = town.endsWith("ingen") ? town.substring(0, town.length() - 2)
                        : town.endsWith("e") ? town.substring(0, town.length() - 1) : town;
                boolean noun = lexicons.organisationNouns().contains(stem + ENDING)
                        || lexicons.positions().contains(stem + ENDING);
                if (!noun) {
                    people.put(stem + ENDING, List.of(town));
                }
            }
        }
        return people;
    }

    /**
     * What a company's legal form, or the last word of its name, tells of it.
     *
     * @param country the only country that has the form, by its ISO 3166 code; empty if several have it
     * @param gender the gender in which one speaks of the company; ANY if it tells none
     */
    record FormTraits(String country, Gender gender) {

        /** Of a word that tells nothing. */
        static final FormTraits NONE = new FormTraits("", Gender.ANY);
    }

    /** What the last word of a name tells. */
    FormTraits traits(String name) {
        return forms.getOrDefault(name.substring(name.lastIndexOf(' ') + 1), FormTraits.NONE);
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("kind '" + row.get("kind") + "', expected one of " + List.of(Kind.values()));
        }
    }

    private static ReferenceNoun.Size size(Table.Row row) {
        return switch (row.get("size")) {
            case "big" -> ReferenceNoun.Size.BIG;
            case "small" -> ReferenceNoun.Size.SMALL;
            case "" -> ReferenceNoun.Size.ANY;
            default -> throw row.error("size '" + row.get("size") + "', expected big, small or nothing");
        };
    }

    /** The gender that a row states. */
    static Gender gender(Table.Row row) {
        return switch (row.get("gender")) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            case "n" -> Gender.NEUTER;
            case "" -> Gender.ANY;
            default -> throw row.error("gender '" + row.get("gender") + "', expected m, f, n or nothing");
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

    /**
     * The names of the place that people so called are from ("Hamburg" for "Hamburger", "Hamburgern"); none if they are no such.
     */
    List<String> places(String word) {
        String singular = word.endsWith("n") && !places.containsKey(word) ? word.substring(0, word.length() - 1) : word;
        return places.getOrDefault(singular, List.of());
    }

    /** The names of the place that an adjective says something is from: "finnische", "Kieler"; possibly none. */
    List<String> placesOf(String adjective) {
        if (Character.isUpperCase(adjective.charAt(0))) {
            return adjective.endsWith(ENDING) ? places.getOrDefault(adjective, List.of()) : List.of();
        }
        for (int end = adjective.length(); end >= Math.max(SHORTEST_TOWN, adjective.length() - LONGEST_ENDING); end--) {
            List<String> found = adjectives.get(adjective.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
