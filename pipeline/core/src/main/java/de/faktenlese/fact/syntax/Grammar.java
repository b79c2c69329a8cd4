// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The closed word classes of German, read from {@code models/rules/grammar}. All forms are in lower case. Immutable.
 *
 * @param determiners the cases that a determiner can mark
 * @param pronouns the cases that a pronoun can be in
 * @param prepositions the prepositions by form ("zum" is "zu")
 * @param subordinators the words that open a subordinate clause
 * @param coordinators the words that join clauses or phrases
 * @param relatives the words that open a relative clause
 * @param sets small sets of function words
 * @param placeAdjectives words like "Münchner", which describe the noun behind them and are written like nouns
 */
public record Grammar(Map<String, Set<Case>> determiners, Map<String, Set<Case>> pronouns, Map<String, Preposition> prepositions,
                      Set<String> subordinators, Set<String> coordinators, Set<String> relatives,
                      Map<WordSet, Set<String>> sets, Set<String> placeAdjectives) {

    /**
     * A preposition's form.
     *
     * @param name the bare preposition
     * @param cases the cases that it governs
     * @param marksCase whether the form holds an article
     */
    public record Preposition(String name, Set<Case> cases, boolean marksCase) {
    }

    /**
     * Reads the word classes.
     *
     * @throws IllegalArgumentException if a table is missing or malformed, with the line
     */
    public static Grammar load(ModelFiles models) {
        Map<String, Preposition> prepositions = new HashMap<>();
        for (Table.Row row : Table.read(models, "rules/grammar/prepositions.tsv").rows()) {
            String name = row.get("preposition");
            prepositions.put(row.get("form"), new Preposition(name, Case.of(row.list("cases")), !name.equals(row.get("form"))));
        }
        Table conjunctions = Table.read(models, "rules/grammar/conjunctions.tsv");
        return new Grammar(cases(models, "determiners"), cases(models, "pronouns"), Map.copyOf(prepositions),
                kind(conjunctions, "subordinating"), kind(conjunctions, "coordinating"), kind(conjunctions, "relative"),
                sets(models), placeAdjectives(models));
    }

    /** The preposition that a word is, if any. */
    public @Nullable Preposition preposition(Unit unit) {
        return unit.isFiller() ? null : prepositions.get(unit.lower());
    }

    /** Whether a unit is a word of a set. */
    public boolean is(WordSet set, Unit unit) {
        return !unit.isFiller() && sets.get(set).contains(unit.lower());
    }

    /** Whether a word in lower case is one of a set. */
    public boolean is(WordSet set, @Nullable String lower) {
        return lower != null && sets.get(set).contains(lower);
    }

    /** The bare prepositions, by which rules name places. */
    public Set<String> prepositionNames() {
        return prepositions.values().stream().map(Preposition::name).collect(Collectors.toUnmodifiableSet());
    }

    boolean isDeterminer(Unit unit) {
        return !unit.isFiller() && determiners.containsKey(unit.lower());
    }

    /** Whether a unit is an article, or a nominal that begins with one: "das Unternehmen". */
    boolean opensPhrase(Unit unit) {
        return unit.isFiller() ? determiners.containsKey(unit.lower().split(" ")[0]) : isDeterminer(unit);
    }

    /** Whether a unit is an adjective made of the name of a place: "das Münchner Unternehmen". */
    boolean isPlaceAdjective(Unit unit) {
        return !unit.isFiller() && placeAdjectives.contains(unit.lower());
    }

    boolean isCoordinator(Unit unit) {
        return !unit.isFiller() && coordinators.contains(unit.lower());
    }

    private static Map<String, Set<Case>> cases(ModelFiles models, String table) {
        Map<String, Set<Case>> found = new HashMap<>();
        List<Table.Row> rows = Table.read(models, "rules/grammar/" + table + ".tsv").rows();
        rows.forEach(row -> found.put(row.get("form"), Case.of(row.list("cases"))));
        return Map.copyOf(found);
    }

    private static Set<String> placeAdjectives(ModelFiles models) {
        return Table.read(models, "names/inhabitants.tsv").rows().stream().map(row -> row.get("word").toLowerCase(Locale.GERMAN))
                .filter(word -> word.endsWith("er")).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<WordSet, Set<String>> sets(ModelFiles models) {
        Map<WordSet, Set<String>> sets = new EnumMap<>(WordSet.class);
        for (Table.Row row : Table.read(models, "rules/grammar/word-sets.tsv").rows()) {
            sets.put(WordSet.valueOf(row.get("set")), Set.copyOf(row.list("words")));
        }
        for (WordSet set : WordSet.values()) {
            if (!sets.containsKey(set)) {
                throw new IllegalArgumentException("models/rules/grammar/word-sets.tsv: no set " + set
                        + ", expected one row for each of "
                        + List.of(WordSet.values()));
            }
        }
        return sets;
    }

    private static Set<String> kind(Table conjunctions, String kind) {
        Set<String> found = new HashSet<>();
        conjunctions.rows().stream().filter(row -> row.get("kind").equals(kind)).forEach(row -> found.add(row.get("form")));
        return Set.copyOf(found);
    }
}
