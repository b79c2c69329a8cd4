// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Faktenlese;
import de.faktenlese.app.batch.InputFile;
import de.faktenlese.app.batch.InputListing;
import de.faktenlese.app.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faktenlese [run] INPUT... --output DIR}: reads newsletters and writes their facts. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        customSynopsis = "faktenlese [run] INPUT... --output DIR [OPTIONS]",
        description = "Reads German newsletters and writes what they say as JSON: entities, amounts, times and facts, each with "
                + "the place in the text that it was read from.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all inputs were read", "1:some inputs failed, the others are written",
            "2:wrong usage, nothing was done"},
        footer = {"", "Other commands, each with a --help of its own:",
            "  faktenlese explain FILE            why a text gives the facts that it gives",
            "  faktenlese rules check [FILE...]   whether rule files do what they promise"})
final class RunCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "INPUT", arity = "1..*",
            description = "Files and folders, folders with all their subfolders; - reads standard input and writes to standard "
                    + "output.")
    private List<String> inputs = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder to write into; made if it does not exist.")
    private @Nullable Path output;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD",
            description = "The day of publication, for all inputs; otherwise it is looked for in each.")
    private @Nullable LocalDate date;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many inputs are read at a time (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Option(names = "--quiet", description = "Print only what failed.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Loader loader;
    private final Main.Streams streams;

    RunCommand(Loader loader, Main.Streams streams) {
        this.loader = loader;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw wrong("--threads is " + threads + ", expected at least 1");
        }
        if (inputs.contains(STANDARD_INPUT)) {
            return readStandardInput();
        }
        List<Path> paths = inputs.stream().map(this::existing).toList();
        if (output == null) {
            throw wrong("where to write? Name a folder with --output DIR");
        }
        paths.forEach(path -> checkApart(path, output));
        Faktenlese faktenlese = models.load(loader);
        try (OutputFolder folder = open(output)) {
            List<InputFile> files = InputListing.of(paths, output);
            RunOptions options = new RunOptions(inputs, output, date, threads, models.named(), quiet);
            return new Run(faktenlese, options, folder, streams.err()).run(files);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private int readStandardInput() throws IOException {
        if (inputs.size() > 1) {
            throw wrong("- stands for standard input and cannot be mixed with other inputs");
        }
        if (output != null) {
            throw wrong("what is read from standard input is written to standard output; leave --output out");
        }
        return new StandardInputRun(models.load(loader), date, streams).run();
    }

    private Path existing(String input) {
        try {
            Path path = Path.of(input);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException unreadableInThisLocale) {
            throw wrong(input + ": a name that this locale cannot hold; set LC_ALL=C.UTF-8, or name the folder that it is in");
        }
        throw wrong(input + ": no such file or folder");
    }

    private void checkApart(Path input, Path folder) {
        try {
            if (Files.isDirectory(folder) && Files.isSameFile(input, folder)) {
                throw wrong(folder + ": the output folder is an input, its results would be read as newsletters by the next run; "
                        + "name another with --output");
            }
        } catch (IOException e) {
            throw wrong(folder + ": " + e);
        }
    }

    private OutputFolder open(Path folder) {
        try {
            return OutputFolder.open(folder);
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
