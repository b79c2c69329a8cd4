// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words that say how sure a statement is, from {@code models/rules/factuality/cues.tsv}. Immutable.
 *
 * @param verbs verbs that govern a statement
 * @param denied what it says that a governing verb is denied ("schließt nicht aus"), for those with which that is no negation
 * @param fails verbs of a clause that takes back what was said before
 * @param words the other words, by the place where they count
 */
public record FactCues(Map<String, List<GoverningVerb>> verbs, Map<String, Factuality> denied, Map<String, Failure> fails,
                       Map<Kind, Words> words) {

    /** What begins a "with" that is a preposition before the trigger instead of a word of the clause. */
    static final String PREPOSITION = "+";

    /** Where a word counts. */
    public enum Kind {
        WORD, NOUN, ADJECTIVE, OPENER, CONDITION, SOURCE, BACKDROP, TRIGGER
    }

    /** When a verb takes back what was said: always, if it is denied itself, or if only an attempt was told. */
    public enum Failure {
        ALWAYS, DENIED, ATTEMPT
    }

    /**
     * A verb that governs a statement.
     *
     * @param with a word of its clause, or "+" and the preposition of the trigger, without which it does not count, or empty
     * @param factuality what it says
     */
    public record GoverningVerb(String with, Factuality factuality) {
    }

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException if a row is malformed, with the line
     */
    public static FactCues load(ModelFiles models) {
        Map<String, List<GoverningVerb>> verbs = new HashMap<>();
        Map<String, Factuality> denied = new HashMap<>();
        Map<String, Failure> fails = new HashMap<>();
        Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);
        for (Table.Row row : Table.read(models, "rules/factuality/cues.tsv").rows()) {
            String word = row.get("word");
            switch (row.get("kind")) {
                case "verb" -> verbs.merge(word, List.of(new GoverningVerb(row.get("with"), factuality(row))),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                case "denied" -> denied.put(word, factuality(row));
                case "fails" -> fails.put(word, switch (row.get("with")) {
                    case "!" -> Failure.ALWAYS;
                    case "?" -> Failure.ATTEMPT;
                    default -> Failure.DENIED;
                });
                default -> words.computeIfAbsent(kind(row), key -> new LinkedHashMap<>()).put(word, factuality(row).name());
            }
        }
        Map<Kind, Words> read = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            read.put(kind, Words.of(words.getOrDefault(kind, Map.of())));
        }
        return new FactCues(Map.copyOf(verbs), Map.copyOf(denied), Map.copyOf(fails), Map.copyOf(read));
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("kind '" + row.get("kind")
                    + "', expected verb, denied, fails, word, noun, adjective, opener, condition, source, backdrop or trigger");
        }
    }

    private static Factuality factuality(Table.Row row) {
        for (Factuality each : Factuality.values()) {
            if (each.label().equals(row.get("factuality"))) {
                return each;
            }
        }
        throw row.error("factuality '" + row.get("factuality") + "', expected asserted, negated, planned or possible");
    }

    /** The verbs, for the reader that must know their forms. */
    public Set<String> infinitives() {
        Set<String> all = new TreeSet<>(verbs.keySet());
        all.addAll(denied.keySet());
        all.addAll(fails.keySet());
        return all;
    }

    Optional<Factuality> of(Kind kind, Unit unit) {
        return words.get(kind).value(unit).map(Factuality::valueOf);
    }

    Optional<Factuality> of(Kind kind, String lower) {
        return words.get(kind).value(lower).map(Factuality::valueOf);
    }
}
