// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule that fired, with what fills its roles so far.
 *
 * @param type the fact type
 * @param rule the rule
 * @param roles the fillers by role
 * @param trigger the word or words that gave it away
 * @param closed the roles that stay empty, because what stands in their place is something else
 * @param clause the index of the clause in its sentence
 */
public record Match(FactType type, Rule rule, Map<String, List<Filler>> roles, Set<String> closed, Span trigger,
                    int clause) {

    /** The core roles that nothing fills. */
    public List<Role> missing() {
        return type.roles().stream().filter(Role::core).filter(role -> roles.getOrDefault(role.name(),
                List.of()).size() < role.least())
                .toList();
    }

    /** Whether everything is filled that must be. */
    public boolean isComplete() {
        return missing().isEmpty() && type.needs().stream().allMatch(set -> set.stream().anyMatch(this::has))
                && hasNeeds();
    }

    /** Whether everything is filled that the rule itself asks for. */
    boolean hasNeeds() {
        return rule.needs().stream().allMatch(this::has);
    }

    boolean has(String role) {
        return !roles.getOrDefault(role, List.of()).isEmpty();
    }

    /** The match with one filler alone in a role. */
    Match only(String role, Filler filler) {
        Map<String, List<Filler>> fewer = new LinkedHashMap<>(roles);
        fewer.put(role, List.of(filler));
        return new Match(type, rule, fewer, closed, trigger, clause);
    }

    Match with(String role, List<Filler> fillers) {
        Map<String, List<Filler>> more = new LinkedHashMap<>(roles);
        more.merge(role, fillers, (own, added) -> Stream.concat(own.stream(), added.stream()).toList());
        return new Match(type, rule, more, closed, trigger, clause);
    }
}
