// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import de.faktenlese.entity.knowledge.OwnNames;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.RuleFiles;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.resource.ModelFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user adds to the models: rules and names of their own. Immutable.
 *
 * @param factTypes fact types; one of a shipped type's name takes its place
 * @param things what is known by name; wins over the shipped tables where a name is shared
 */
public record Additions(List<FactType> factTypes, List<Thing> things) {

    /** Nothing but what the models hold. */
    public static final Additions NONE = new Additions(List.of(), List.of());

    public Additions {
        factTypes = List.copyOf(factTypes);
        things = List.copyOf(things);
    }

    /**
     * Reads what somebody wrote, and refuses what cannot be meant.
     *
     * @param models the models that this is added to
     * @param rules a folder of rule files, or null for none
     * @param knowledge tables of names, tab-separated or {@code .csv}
     * @throws IllegalArgumentException if a folder or table is missing or wrong, with file and line
     * @throws de.faktenlese.fact.rule.RuleFileException if a rule file is wrong, with file and line
     */
    public static Additions read(ModelFiles models, @Nullable Path rules, List<Path> knowledge) {
        return new Additions(rules == null ? List.of() : RuleFiles.in(rules, Grammar.load(models)),
                knowledge.stream().flatMap(table -> OwnNames.read(table).stream()).toList());
    }
}
