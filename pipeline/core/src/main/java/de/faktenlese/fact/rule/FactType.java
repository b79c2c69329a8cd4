// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact type: what it takes, how it is said, and examples that hold all of it to its word.
 *
 * @param name such as "Acquisition"
 * @param file the file that it was read from, for messages
 * @param roles its roles in the order of the file
 * @param words the words that fill a role, by the role's name
 * @param needs sets of roles of which one must be filled
 * @param limits what can fill a role beside some words
 * @param rules its rules in the order of the file
 * @param examples its examples, those that hold facts and those that hold none
 */
public record FactType(String name, String file, List<Role> roles, Map<String, Words> words, List<List<String>> needs,
                       List<Limit> limits, List<Rule> rules, List<Example> examples) {

    public FactType {
        roles = List.copyOf(roles);
        words = Map.copyOf(words);
        needs = List.copyOf(needs);
        limits = List.copyOf(limits);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /** The role of a name. */
    public Optional<Role> role(String wanted) {
        for (Role role : roles) {
            if (role.name().equals(wanted)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The file's name without folder and ending, in front of the rule's in {@code foundBy}. */
    public String stem() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yml$", "");
    }
}
