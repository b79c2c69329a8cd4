// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Example;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.MarkedText;
import de.faktenlese.language.Reader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.Value;
import de.faktenlese.value.ValueFinder;
import de.faktenlese.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a rule file to its examples. Thread-safe if its reader and value finder are. */
public final class RuleCheck {

    private final Reader reader;
    private final ValueFinder valueFinder;
    private final ModelFiles models;

    /**
     * A check.
     *
     * @param reader reads the examples' sentences
     * @param valueFinder finds the values of examples that mark none
     * @param models where the word lists of grammar and factuality are
     */
    public RuleCheck(Reader reader, ValueFinder valueFinder, ModelFiles models) {
        this.reader = reader;
        this.valueFinder = valueFinder;
        this.models = models;
    }

    /**
     * What is wrong with the examples of a fact type: for each one that fails file and line, what was expected and what was
     * found.
     * Nothing if all is well.
     */
    public List<String> check(FactType type) {
        RuleFactFinder finder = RuleFactFinder.of(List.of(type), models);
        return type.examples().stream().flatMap(example -> check(type, example, finder).stream()).toList();
    }

    /** The rules of a fact type by which no example is found, with file and line: each one asks for an example of its own. */
    public List<String> untried(FactType type) {
        RuleFactFinder finder = RuleFactFinder.of(List.of(type), models);
        Set<String> fired = new LinkedHashSet<>();
        type.examples().forEach(example -> find(MarkedText.parse(example.text()),
                finder).forEach(fact -> fired.add(fact.foundBy())));
        return type.rules().stream().filter(rule -> !rule.supplements() && !fired.contains(type.stem() + "/" + rule.name()))
                .map(rule -> type.file() + ":" + rule.line() + ": no example is found by rule '" + rule.name()
                        + "'; expected one under yes").toList();
    }

    private List<String> check(FactType type, Example example, RuleFactFinder finder) {
        String place = type.file() + ":" + example.line() + ": ";
        MarkedText marked;
        try {
            marked = MarkedText.parse(example.text());
        } catch (IllegalArgumentException e) {
            return List.of(place + e.getMessage());
        }
        List<Fact> facts = find(marked, finder);
        List<Fact> left = new ArrayList<>(facts);
        List<String> failures = new ArrayList<>();
        for (Example.Expected expected : example.facts()) {
            Fact hit = left.stream().filter(fact -> isAsExpected(fact, expected, marked)).findFirst().orElse(null);
            if (hit == null) {
                failures.add(place + "expected " + shown(expected) + ", found " + shown(facts, marked) + " in: " + marked.text());
            } else {
                left.remove(hit);
            }
        }
        if (failures.isEmpty() && !left.isEmpty()) {
            failures.add(place + "expected nothing" + (example.facts().isEmpty() ? "" : " more") + ", found " + shown(left,
                    marked) + " in: "
                    + marked.text());
        }
        return failures;
    }

    private List<Fact> find(MarkedText marked, RuleFactFinder finder) {
        List<Sentence> sentences = reader.read(NormalizedText.of(marked.text()));
        return finder.find(sentences, marked.entities(), values(marked, valueFinder.find(sentences, null)));
    }

    /** What an example marks, and what is found beside its marks. */
    private static Values values(MarkedText marked, Values found) {
        Values own = marked.values();
        return new Values(beside(own, own.amounts(), found.amounts()), beside(own, own.quantities(), found.quantities()),
                beside(own, own.times(), found.times()));
    }

    private static <V extends Value> List<V> beside(Values own, List<V> marked, List<V> found) {
        return Stream.concat(marked.stream(), found.stream().filter(value -> own.all().stream()
                .noneMatch(other -> other.span().overlaps(value.span())))).sorted(Comparator.comparing(Value::span)).toList();
    }

    private static boolean isAsExpected(Fact fact, Example.Expected expected, MarkedText marked) {
        Map<String, Set<String>> found = roles(fact, marked);
        boolean factuality = expected.factuality().isEmpty() || expected.factuality().contains(fact.factuality().label());
        return factuality && expected.roles().entrySet().stream()
                .allMatch(role -> Set.copyOf(role.getValue()).equals(found.get(role.getKey())))
                && expected.roles().keySet().containsAll(found.keySet());
    }

    private static Map<String, Set<String>> roles(Fact fact, MarkedText marked) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        fact.arguments().forEach(argument -> roles.computeIfAbsent(argument.role(), key -> new TreeSet<>())
                .add(shown(argument.filler(), marked)));
        return roles;
    }

    private static String shown(Filler filler, MarkedText marked) {
        if (filler instanceof Filler.OfEntity of) {
            return of.entity().name();
        }
        if (filler instanceof Filler.OfWord word) {
            return word.value();
        }
        return filler instanceof Filler.OfChange change ? change.signed().toPlainString() : filler.span().of(marked.text());
    }

    private static String shown(Example.Expected expected) {
        return expected.roles().entrySet().stream().map(role -> role.getKey() + ": " + String.join(" + ", role.getValue()))
                .collect(Collectors.joining(", ", "{", "")) + ", " + String.join("|", expected.factuality()) + "}";
    }

    private static String shown(List<Fact> facts, MarkedText marked) {
        return facts.isEmpty() ? "nothing" : facts.stream().map(fact -> roles(fact, marked).entrySet().stream()
                .map(role -> role.getKey() + ": " + String.join(" + ", role.getValue())).collect(Collectors.joining(", ", "{",
                        ""))
                + ", " + fact.factuality().label() + "} by " + fact.foundBy()).collect(Collectors.joining("; "));
    }
}
