// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.syntax.Analysis;
import java.util.List;

/**
 * A match that lacks one role, core or needed by its rule, which what comes right after may say: "X trennt sich von Y. Käufer
 * ist Z.", "X bekommt 3 Mio. Euro. Das Geld kommt von Z."
 *
 * @param match the match; no supplement
 * @param analysis its sentence
 */
record Unfinished(Match match, Analysis analysis) {

    /** Whether a supplement after it says the one thing that it lacks, and no fact has been told of its trigger. */
    boolean isCompletedBy(Match supplement, List<Fact> facts) {
        List<List<String>> gaps = match.gaps();
        if (match.rule().supplements() || !match.type().equals(supplement.type()) || gaps.size() != 1
                || match.trigger().end() > supplement.trigger().start()) {
            return false;
        }
        List<Role> core = match.type().roles().stream().filter(Role::core).toList();
        boolean alone = core.size() == 1 && match.missing().contains(core.get(0)) && !match.roles().isEmpty();
        boolean some = alone || core.stream().anyMatch(role -> match.has(role.name()));
        boolean told = facts.stream().anyMatch(fact -> fact.type().equals(match.type().name())
                && fact.trigger().overlaps(match.trigger()));
        boolean apart = match.type().roles().stream().anyMatch(role -> role.core() && match.has(role.name())
                && supplement.has(role.name()));
        return some && !told && !apart && gaps.get(0).stream().anyMatch(supplement::has) && !repeats(supplement)
                && completedBy(supplement).isComplete();
    }

    /** The match with the roles that it lacks and the supplement has. */
    Match completedBy(Match supplement) {
        Match whole = match;
        for (Role role : match.type().roles()) {
            if (!whole.has(role.name()) && supplement.has(role.name())) {
                whole = whole.with(role.name(), supplement.roles().get(role.name()));
            }
        }
        return whole;
    }

    /** Whether a supplement names who has a role already: nobody buys from himself. */
    private boolean repeats(Match supplement) {
        return supplement.roles().values().stream().flatMap(List::stream).anyMatch(filler ->
                filler instanceof Filler.OfEntity of && match.roles().values().stream().flatMap(List::stream)
                        .anyMatch(other -> other instanceof Filler.OfEntity same && same.entity().equals(of.entity())));
    }
}
