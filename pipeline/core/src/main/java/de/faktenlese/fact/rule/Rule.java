// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Factuality;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way of saying a fact.
 *
 * @param name its name in the file
 * @param line where it begins in the file
 * @param trigger what gives it away
 * @param positions where its roles stand, in the order of the file
 * @param with words of which the clause must hold one, such as "Insolvenz" with "anmelden"; none if it may hold anything
 * @param without words that the clause must not hold
 * @param context words of which this sentence or one of the two before must hold one; none if the rule asks for none
 * @param unless prepositions that must not stand before a trigger noun ("von Kaufen auf Halten")
 * @param set roles whose value the rule knows by itself, such as change: appointed
 * @param needs roles that must be filled for this rule beyond the core ones
 * @param sign the sign of a change: 1 or -1
 * @param factuality what the rule says about it, or null if the clause says it
 * @param free whether free roles are filled by what is left in the clause
 * @param supplements whether it only adds roles to a fact that was told just before
 * @param resumes what a fact told before must have said for this one to take from it what it leaves out, the likeliest
 *     first, such as "departed" for a successor; empty if it takes nothing from one
 * @param confidence how likely it is right where it fires, from 0 to 1
 */
public record Rule(String name, int line, Trigger trigger, List<Position> positions, Words with, Words without, Words context,
        Set<String> unless,
                   Map<String, String> set, Set<String> needs, int sign, @Nullable Factuality factuality, boolean free,
                   boolean supplements, List<String> resumes,
                           double confidence) {

    /** What gives a statement away. */
    public sealed interface Trigger {
    }

    /** A verb, in the infinitive. */
    public record OfVerb(Set<String> verbs) implements Trigger {
    }

    /** A noun. */
    public record OfNoun(Words nouns) implements Trigger {
    }

    /** A word of a role's list, which fills the role. */
    public record OfRole(String role) implements Trigger {
    }

    /** A sequence of words and slots. */
    public record OfText(List<TextPattern> patterns) implements Trigger {
    }

    /**
     * Where roles stand.
     *
     * @param place subject, object, dative, genitive, compound, before, after, apposition, or a preposition
     * @param roles the roles that what stands there can fill, the first that takes it
     */
    public record Position(String place, List<String> roles) {
    }

    /** The roles at a place, none if the rule does not name it. */
    public List<String> rolesAt(String place) {
        return positions.stream().filter(position -> position.place().equals(place))
                .flatMap(position -> position.roles().stream())
                .toList();
    }
}
