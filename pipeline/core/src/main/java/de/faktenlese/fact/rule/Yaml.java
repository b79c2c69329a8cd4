// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A part of a YAML file that knows its line.
 *
 * @param file the file, for messages
 * @param node the part
 */
record Yaml(String file, Node node) {

    static Yaml read(String file, String content) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Node root = new Compose(settings).composeString(content)
                    .orElseThrow(() -> new RuleFileException(file, 1, "an empty file; expected type, roles, rules, yes, no"));
            return new Yaml(file, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new RuleFileException(file, line, "no YAML: " + e.getProblem());
        }
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    RuleFileException error(String found) {
        return new RuleFileException(file, line(), found);
    }

    /** The entries of a mapping in file order. */
    Map<String, Yaml> map(String expected) {
        if (!(node instanceof MappingNode mapping)) {
            throw error("expected " + expected);
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new Yaml(file, tuple.getKeyNode()).text();
            if (entries.put(key, new Yaml(file, tuple.getValueNode())) != null) {
                throw new Yaml(file, tuple.getKeyNode()).error("'" + key + "' stands here twice");
            }
        }
        return entries;
    }

    /** The entries of a mapping all of whose keys are known. */
    Map<String, Yaml> map(String expected, Set<String> keys) {
        Map<String, Yaml> entries = map(expected);
        entries.forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw value.error("unknown key '" + key + "', expected one of " + keys.stream().sorted().toList());
            }
        });
        return entries;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The items of a list; a single item counts as a list of one. */
    List<Yaml> list() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<Yaml> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
        return items;
    }

    List<String> texts() {
        return list().stream().map(Yaml::text).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("expected a word or text");
        }
        return scalar.getValue();
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error("'" + text() + "', expected true or false");
        };
    }

    static Optional<Yaml> at(Map<String, Yaml> entries, String key) {
        @Nullable Yaml value = entries.get(key);
        return Optional.ofNullable(value);
    }
}
