// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Additions;
import de.faktenlese.Faktenlese;
import de.faktenlese.fact.rule.RuleFileException;
import de.faktenlese.resource.ModelFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which rules, tables and models a command reads with. */
final class ModelOptions {

    @Option(names = "--models", paramLabel = "DIR",
            description = "A folder laid out like models/; files that it lacks are taken from the shipped ones.")
    private @Nullable Path models;

    @Option(names = "--rules", paramLabel = "DIR",
            description = "A folder of rule files of your own; a type that is shipped too is replaced.")
    private @Nullable Path rules;

    @Option(names = "--knowledge", paramLabel = "FILE",
            description = "A table of names of your own (.tsv or .csv; columns id, type, name, aliases); it wins over the "
                    + "shipped ones. May be given more than once.")
    private List<Path> knowledge = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /**
     * Begins to load what the options name.
     *
     * @throws ParameterException if a folder or file is missing or wrong, with file and line
     */
    Faktenlese load(Loader loader) {
        ModelFiles modelFiles = models();
        return loader.load(modelFiles, additions(modelFiles));
    }

    private ModelFiles models() {
        try {
            return models == null ? ModelFiles.shipped() : ModelFiles.in(models);
        } catch (IllegalArgumentException e) {
            throw wrong("--models " + e.getMessage());
        }
    }

    private Additions additions(ModelFiles modelFiles) {
        try {
            return Additions.read(modelFiles, rules, knowledge);
        } catch (IllegalArgumentException | RuleFileException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The options as they were given, for the report of a run. */
    Named named() {
        return new Named(models, rules, List.copyOf(knowledge));
    }

    /**
     * Where rules, tables and models come from.
     *
     * @param models the folder of models, if not the shipped ones
     * @param rules the folder of added rules, if any
     * @param knowledge the tables of added names
     */
    record Named(@Nullable Path models, @Nullable Path rules, List<Path> knowledge) {

        /** The folder of models, or {@code shipped}. */
        String folder() {
            return models == null ? "shipped" : models.toString();
        }
    }
}
