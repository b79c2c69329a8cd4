// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** The rule as facts name it: file and name. */
    String foundBy() {
        return type.stem() + "/" + rule.name();
    }

    /** The core roles that nothing fills. */
    public List<Role> missing() {
        return type.roles().stream().filter(Role::core).filter(role -> roles.getOrDefault(role.name(),
                List.of()).size() < role.least())
                .toList();
    }

    /** Whether everything is filled that must be. */
    public boolean isComplete() {
        return missing().isEmpty() && type.needs().stream().allMatch(set -> set.stream().anyMatch(this::has))
                && hasNeeds() && keepsLimits();
    }

    private boolean keepsLimits() {
        return type.limits().stream().allMatch(limit -> limit.holds(roles));
    }

    /** Whether everything is filled that the rule itself asks for. */
    boolean hasNeeds() {
        return rule.needs().stream().allMatch(this::has);
    }

    /**
     * Whether everything is filled that the rule itself asks for, but for what the topic, or what was told before, may fill
     * beside a value or another role.
     */
    boolean mayComplete() {
        return rule.needs().stream().allMatch(name -> has(name)
                || !roles.isEmpty() && mayBeLeftOut(type.role(name).orElseThrow()));
    }

    private boolean mayBeLeftOut(Role role) {
        return role.implied() || !rule.resumes().isEmpty() && role.topic();
    }

    /** Whether some value of a word role is a given one. */
    boolean says(String value) {
        return roles.values().stream().flatMap(List::stream).anyMatch(filler -> filler instanceof Filler.OfWord word
                && word.value().equals(value));
    }

    /**
     * Whether another match says the same of somebody else: the two share nothing in the core roles that only a clause itself
     * fills, and where both name what the topic may fill, they name the same.
     */
    boolean isOfAnother(Match other) {
        return type.roles().stream().filter(Role::core).allMatch(role -> {
            List<Entity> theirs = other.entities(role.name()).toList();
            boolean shared = entities(role.name()).anyMatch(theirs::contains);
            return role.topic() ? shared || theirs.isEmpty() || entities(role.name()).findAny().isEmpty() : !shared;
        });
    }

    /** Whether it says again what another match has said: of the same people, and with the same that its rule knows. */
    boolean repeats(Match other) {
        return type.equals(other.type()) && rule.set().equals(other.rule().set()) && type.roles().stream()
                .filter(role -> role.core() && !role.topic()).map(Role::name).allMatch(name ->
                        entities(name).anyMatch(other.entities(name).toList()::contains));
    }

    private Stream<Entity> entities(String role) {
        return roles.getOrDefault(role, List.of()).stream().filter(Filler.OfEntity.class::isInstance)
                .map(filler -> ((Filler.OfEntity) filler).entity());
    }

    /** What must be filled and is not: for each gap the roles of which one would do. Empty if and only if the match holds. */
    List<List<String>> gaps() {
        Set<String> single = new LinkedHashSet<>();
        if (!rule.supplements()) {
            missing().forEach(role -> single.add(role.name()));
        }
        type.limits().stream().filter(limit -> !limit.holds(roles)).forEach(limit -> single.add(limit.role()));
        rule.needs().stream().sorted().filter(role -> !has(role)).forEach(single::add);
        Stream<List<String>> alternatives = rule.supplements() ? Stream.of() : type.needs().stream()
                .filter(roles -> roles.stream().noneMatch(role -> has(role) || single.contains(role)));
        return Stream.concat(single.stream().map(List::of), alternatives).toList();
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

    /** The match with the core roles that it lacks and a fact of its type has. */
    Match sharing(Fact fact) {
        Match whole = this;
        for (Role role : missing()) {
            whole = whole.has(role.name()) ? whole : whole.with(role.name(), fact.fillers(role.name()));
        }
        return whole;
    }
}
