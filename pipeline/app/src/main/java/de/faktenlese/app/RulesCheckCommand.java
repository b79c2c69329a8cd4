// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.fact.match.RuleCheck;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.RuleFileException;
import de.faktenlese.fact.rule.RuleFiles;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faktenlese rules check [FILE...]}: holds rule files to their form and to their examples. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
        customSynopsis = "faktenlese rules check [FILE...]",
        description = "Checks rule files: that they can be meant, that there are enough examples, that each example gives the "
                + "facts it promises and no others, and that each rule finds one. Prints file:line: what is wrong, or one line "
                + "for a file in which nothing is.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong", "2:wrong usage, nothing was checked"})
final class RulesCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*",
            description = "Rule files, or folders of rule files; the shipped ones if none is named.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final PrintStream out;
    private final Map<String, String> fileOfType = new HashMap<>();

    RulesCheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        List<Path> paths = files.stream().flatMap(this::ruleFiles).toList();
        ModelFiles models = ModelFiles.shipped();
        RuleCheck check = new RuleCheck(GermanReader.load(models), GermanValueFinder.read(models), models);
        boolean fine = true;
        if (paths.isEmpty()) {
            for (FactType type : RuleFiles.load(models)) {
                fine &= report(type, check);
            }
        }
        Grammar grammar = Grammar.load(models);
        for (Path path : paths) {
            fine &= report(path, grammar, check);
        }
        return fine ? 0 : 1;
    }

    private Stream<Path> ruleFiles(Path path) {
        if (!Files.exists(path)) {
            throw new ParameterException(spec.commandLine(), path + ": no such file or folder");
        }
        try {
            return Files.isDirectory(path) ? RuleFiles.paths(path).stream() : Stream.of(path);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private boolean report(Path path, Grammar grammar, RuleCheck check) {
        try {
            return report(RuleFiles.read(path, grammar), check);
        } catch (RuleFileException | IllegalArgumentException e) {
            out.println(e.getMessage());
            return false;
        }
    }

    private boolean report(FactType type, RuleCheck check) {
        List<String> problems = check.problems(type);
        problems.forEach(out::println);
        String other = fileOfType.putIfAbsent(type.name(), type.file());
        if (other != null) {
            out.println(type.file() + ":1: type '" + type.name() + "' stands in " + other
                    + " too; expected one file for each type");
        }
        boolean fine = problems.isEmpty() && other == null;
        if (fine) {
            out.println(summary(type));
        }
        return fine;
    }

    private static String summary(FactType type) {
        long no = type.examples().stream().filter(example -> example.facts().isEmpty()).count();
        long yes = type.examples().size() - no;
        return type.file() + ": all is well: " + type.name() + ", " + type.rules().size() + " rules, " + yes
                + " examples under yes, " + no + " under no";
    }
}
