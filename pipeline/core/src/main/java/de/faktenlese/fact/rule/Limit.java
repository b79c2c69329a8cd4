// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Filler;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can fill a role where a word role means one of some things: the value of a margin is a percentage, that of a revenue
 * money.
 * Immutable.
 *
 * @param wordRole the word role
 * @param words its values that the limit is about
 * @param role the limited role
 * @param types what can fill it then
 */
public record Limit(String wordRole, Set<String> words, String role, Set<FillerType> types) {

    public Limit {
        words = Set.copyOf(words);
        types = Set.copyOf(types);
    }

    /** Whether a filler can fill a role beside a word. */
    public boolean allows(String filled, Filler filler, String word) {
        return !filled.equals(role) || !words.contains(word) || types.contains(FillerType.of(filler));
    }

    /** Whether the roles of a match keep to the limit. */
    public boolean holds(Map<String, List<Filler>> roles) {
        return roles.getOrDefault(wordRole, List.of()).stream().filter(Filler.OfWord.class::isInstance)
                .map(word -> ((Filler.OfWord) word).value())
                .allMatch(word -> roles.getOrDefault(role, List.of()).stream().allMatch(filler -> allows(role, filler, word)));
    }
}
