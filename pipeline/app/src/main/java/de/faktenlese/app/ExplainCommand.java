// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Faktenlese;
import de.faktenlese.app.explain.ExplainedDocument;
import de.faktenlese.app.explain.ExplanationText;
import de.faktenlese.ingest.Ingested;
import de.faktenlese.ingest.RawInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faktenlese explain FILE}: says sentence by sentence what every stage made of a text. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        customSynopsis = "faktenlese explain FILE [OPTIONS]",
        description = "Prints for each sentence its tokens with tags and lemmas, the entities, values and facts found in it with "
                + "the rule that found each fact, and the rules whose trigger it holds but that lack a role.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all was read", "1:the file, or a part of it, could not be read", "2:wrong usage"})
final class ExplainCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "A newsletter in any of the formats that are read; - reads standard input.")
    private String file = STANDARD_INPUT;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD",
            description = "The day of publication; otherwise it is looked for in the file.")
    private @Nullable LocalDate date;

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Loader loader;
    private final Main.Streams streams;

    ExplainCommand(Loader loader, Main.Streams streams) {
        this.loader = loader;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RawInput input = input();
        Faktenlese faktenlese = models.load(loader);
        int status = 0;
        for (Ingested part : faktenlese.ingester().ingest(input, date)) {
            if (part instanceof Ingested.Read read) {
                new ExplanationText(streams.out()).write(ExplainedDocument.of(faktenlese.pipeline(), read.document()));
            } else if (part instanceof Ingested.Failed failed) {
                streams.err().println("faktenlese: " + failed.source() + ": " + failed.category().label() + ": "
                        + failed.message());
                status = 1;
            }
        }
        streams.out().flush();
        return status;
    }

    private RawInput input() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new RawInput(STANDARD_INPUT, streams.in().readAllBytes());
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new ParameterException(spec.commandLine(), file + ": no such file");
        }
        return new RawInput(path.getFileName().toString(), Files.readAllBytes(path));
    }
}
