// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.syntax.Grammar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a rule file and refuses whatever it cannot mean; every error names file, line, what was found and what was expected. */
public final class RuleFileReader {

    /** The places of a rule that are no prepositions. */
    static final Set<String> PLACES = Set.of("subject", "object", "dative", "genitive", "compound", "before", "after",
            "apposition",
            "host", "aside");

    static final Set<String> FILE_KEYS = Set.of("type", "roles", "words", "needs", "limits", "rules", "yes", "no");
    static final Set<String> ROLE_KEYS = Set.of("core", "of", "many", "least", "free", "signed", "topic", "implied",
            "each", "whole",
            "like", "unlike");
    static final Set<String> OPTIONS = Set.of("name", "verb", "noun", "role", "text", "with", "without", "context", "unless",
            "set", "needs", "sign",
            "factuality", "free", "supplements", "resumes", "confidence");
    private final String file;
    private final Set<String> prepositions;

    /**
     * A reader of one file.
     *
     * @param file the file's name, for messages
     * @param grammar tells which words are prepositions
     */
    public RuleFileReader(String file, Grammar grammar) {
        this.file = file;
        prepositions = grammar.prepositionNames();
    }

    /**
     * Reads the file's content.
     *
     * @throws RuleFileException if it says something that it cannot mean
     */
    public FactType read(String content) {
        Yaml root = Yaml.read(file, content);
        Map<String, Yaml> entries = root.map("a mapping with type, roles, rules, yes and no", FILE_KEYS);
        for (String key : List.of("type", "roles", "rules", "yes", "no")) {
            if (!entries.containsKey(key)) {
                throw root.error("no '" + key + "'; a rule file has type, roles, rules, yes and no");
            }
        }
        Map<String, Role> roles = roles(entries.get("roles"));
        Map<String, Words> words = words(entries.get("words"), roles);
        for (Role role : roles.values()) {
            if (role.isWord() && !words.containsKey(role.name()) && role.core()) {
                throw entries.get("roles").error("role '" + role.name() + "' is filled by words; expected them under words: "
                        + role.name());
            }
        }
        List<Rule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Yaml item : entries.get("rules").list()) {
            Rule rule = rule(item, roles, words);
            if (!names.add(rule.name())) {
                throw item.error("a second rule named '" + rule.name() + "'");
            }
            rules.add(rule);
        }
        List<Example> examples = new ArrayList<>();
        entries.get("yes").list().forEach(item -> examples.add(ExampleReader.yes(item, roles)));
        entries.get("no").list().forEach(item -> examples.add(new Example(item.line(), item.text(), List.of())));
        return new FactType(name(entries.get("type")), file, List.copyOf(roles.values()), words,
                needs(entries.get("needs"), roles), limits(entries.get("limits"), roles, words), rules, examples);
    }

    private static List<Limit> limits(@Nullable Yaml block, Map<String, Role> roles, Map<String, Words> words) {
        List<Limit> limits = new ArrayList<>();
        for (Yaml item : block == null ? List.<Yaml>of() : block.list()) {
            Map<String, Yaml> entries = item.map("{metric: [margin], value: [PERCENT]}");
            String word = entries.keySet().stream().filter(words::containsKey).findFirst().orElse("");
            String limited = entries.keySet().stream().filter(role -> !role.equals(word)).findFirst().orElse("");
            if (word.isEmpty() || limited.isEmpty() || entries.size() != 2) {
                throw item.error("expected a role that words fill and one that it limits: {metric: [margin], value: [PERCENT]}");
            }
            limits.add(new Limit(word, Set.copyOf(entries.get(word).texts()), known(limited, item, roles),
                    types(entries.get(limited))));
        }
        return limits;
    }

    private static String name(Yaml type) {
        if (!type.text().matches("[A-Z][A-Za-z0-9]*")) {
            throw type.error("type '" + type.text() + "', expected a name such as CustomerRelation");
        }
        return type.text();
    }

    private static Map<String, Role> roles(Yaml block) {
        Map<String, Role> roles = new LinkedHashMap<>();
        block.map("a mapping from roles to their types").forEach((name, item) -> roles.put(name, role(name, item)));
        return roles;
    }

    private static Role role(String name, Yaml item) {
        Map<String, Yaml> entries = item.map("{core: true, of: [ORG]}", ROLE_KEYS);
        if (!entries.containsKey("of")) {
            throw item.error("role '" + name + "' without 'of'; expected some of " + Arrays.toString(FillerType.values()));
        }
        int least = Yaml.at(entries, "least").map(RuleFileReader::number).orElse(1.0).intValue();
        Set<Role.Trait> traits = Arrays.stream(Role.Trait.values()).filter(trait -> flag(entries, trait.key()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.Trait.class)));
        return new Role(name, types(entries.get("of")), traits, least, names(entries, "like"), names(entries, "unlike"));
    }

    private static Set<FillerType> types(Yaml list) {
        EnumSet<FillerType> types = EnumSet.noneOf(FillerType.class);
        for (Yaml type : list.list()) {
            try {
                types.add(FillerType.valueOf(type.text()));
            } catch (IllegalArgumentException e) {
                throw type.error("unknown type '" + type.text() + "', expected one of " + Arrays.toString(FillerType.values()));
            }
        }
        return Set.copyOf(types);
    }

    private static Set<String> names(Map<String, Yaml> entries, String key) {
        return Yaml.at(entries, key).map(list -> list.texts().stream().map(name -> name.toLowerCase(Locale.GERMAN))
                .collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
    }

    private static double number(Yaml item) {
        try {
            return Double.parseDouble(item.text());
        } catch (NumberFormatException e) {
            throw item.error("'" + item.text() + "', expected a number");
        }
    }

    private static boolean flag(Map<String, Yaml> entries, String key) {
        return Yaml.at(entries, key).map(Yaml::flag).orElse(false);
    }

    private static Map<String, Words> words(@Nullable Yaml block, Map<String, Role> roles) {
        Map<String, Words> words = new HashMap<>();
        if (block == null) {
            return words;
        }
        block.map("a mapping from roles to words").forEach((role, list) -> {
            known(role, list, roles);
            if (list.isMap()) {
                Map<String, String> senses = new LinkedHashMap<>();
                list.map("a mapping from values to words").forEach((value,
                        forms) -> forms.texts().forEach(form -> senses.put(form, value)));
                words.put(role, Words.of(senses));
            } else {
                Map<String, String> senses = new LinkedHashMap<>();
                list.texts().forEach(form -> senses.put(form, ""));
                words.put(role, Words.of(senses));
            }
        });
        return words;
    }

    static String known(String role, Yaml where, Map<String, Role> roles) {
        if (!roles.containsKey(role)) {
            throw where.error("unknown role '" + role + "', expected one of " + roles.keySet());
        }
        return role;
    }

    private static List<List<String>> needs(@Nullable Yaml block, Map<String, Role> roles) {
        if (block == null) {
            return List.of();
        }
        List<Yaml> sets = block.isList() && !block.list().isEmpty() && block.list().get(0).isList() ? block.list()
                : List.of(block);
        return sets.stream().map(set -> set.list().stream().map(item -> known(item.text(), item, roles)).toList()).toList();
    }

    private Rule rule(Yaml item, Map<String, Role> roles, Map<String, Words> words) {
        Map<String, Yaml> entries = item.map("a rule with name and verb, noun, role or text");
        Rule.Trigger trigger = trigger(item, entries, roles, words);
        List<Rule.Position> positions = new ArrayList<>();
        Set<String> filled = new LinkedHashSet<>();
        entries.forEach((key, value) -> {
            if (OPTIONS.contains(key)) {
                return;
            }
            if (!PLACES.contains(key) && !prepositions.contains(key)) {
                throw value.error("unknown key '" + key + "'; expected a place " + PLACES.stream().sorted().toList()
                        + ", a bare preposition, or one of " + OPTIONS.stream().sorted().toList());
            }
            value.list().forEach(role -> filled.add(known(role.text(), role, roles)));
            positions.add(new Rule.Position(key, value.texts()));
        });
        Map<String, String> set = new LinkedHashMap<>();
        Yaml.at(entries, "set").ifPresent(block -> block.map("a mapping from roles to values")
                .forEach((role, value) -> set.put(known(role, value, roles), value.text())));
        Set<String> needs = new LinkedHashSet<>();
        Yaml.at(entries, "needs").ifPresent(list -> list.list().forEach(role -> needs.add(known(role.text(), role, roles))));
        return new Rule(Yaml.at(entries, "name").orElseThrow(() -> item.error("a rule without a name")).text(), item.line(),
                trigger,
                List.copyOf(positions), words(entries, "with"), words(entries, "without"), words(entries, "context"),
                Set.copyOf(Yaml.at(entries, "unless").map(Yaml::texts).orElse(List.of())), set, needs, sign(entries),
                factuality(entries), !entries.containsKey("free") || flag(entries, "free"), flag(entries, "supplements"),
                Yaml.at(entries, "resumes").map(Yaml::texts).orElse(List.of()),
                Yaml.at(entries, "confidence").map(RuleFileReader::number).orElse(0.9));
    }

    private static Rule.Trigger trigger(Yaml item, Map<String, Yaml> entries, Map<String, Role> roles, Map<String, Words> words) {
        List<String> kinds = List.of("verb", "noun", "role", "text").stream().filter(entries::containsKey).toList();
        if (kinds.size() != 1) {
            throw item.error("a rule with " + (kinds.isEmpty() ? "no trigger" : kinds)
                    + "; expected exactly one of verb, noun, role, text");
        }
        Yaml value = entries.get(kinds.get(0));
        return switch (kinds.get(0)) {
            case "verb" -> new Rule.OfVerb(Set.copyOf(value.texts()));
            case "noun" -> new Rule.OfNoun(Words.of(value.texts()));
            case "role" -> {
                String role = known(value.text(), value, roles);
                if (!words.containsKey(role)) {
                    throw value.error("role '" + role + "' has no words; expected them under words: " + role);
                }
                yield new Rule.OfRole(role);
            }
            default -> new Rule.OfText(value.list().stream().map(text -> pattern(text, roles)).toList());
        };
    }

    private static TextPattern pattern(Yaml text, Map<String, Role> roles) {
        TextPattern pattern;
        try {
            pattern = TextPattern.parse(text.text());
        } catch (IllegalArgumentException e) {
            throw text.error(e.getMessage());
        }
        for (TextPattern.Element element : pattern.elements()) {
            if (element instanceof TextPattern.Slot slot) {
                known(slot.role(), text, roles);
            }
        }
        return pattern;
    }

    private static Words words(Map<String, Yaml> entries, String key) {
        return Yaml.at(entries, key).map(list -> Words.of(list.texts())).orElse(Words.NONE);
    }

    private static int sign(Map<String, Yaml> entries) {
        return Yaml.at(entries, "sign").map(item -> switch (item.text()) {
            case "plus" -> 1;
            case "minus" -> -1;
            default -> throw item.error("'" + item.text() + "', expected plus or minus");
        }).orElse(0);
    }

    private static @Nullable Factuality factuality(Map<String, Yaml> entries) {
        return Yaml.at(entries, "factuality").map(item -> ExampleReader.factuality(item.text(), item)).orElse(null);
    }

    /** The infinitives that a fact type's rules name. */
    public static Set<String> verbs(FactType type) {
        Set<String> verbs = new LinkedHashSet<>();
        for (Rule rule : type.rules()) {
            if (rule.trigger() instanceof Rule.OfVerb of) {
                verbs.addAll(of.verbs());
            }
        }
        return verbs;
    }
}
