// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.entity.EntityFinder;
import de.faktenlese.entity.NamedEntityFinder;
import de.faktenlese.ingest.Ingested;
import de.faktenlese.ingest.Ingester;
import de.faktenlese.ingest.RawInput;
import de.faktenlese.ingest.TikaIngester;
import de.faktenlese.language.GermanReader;
import de.faktenlese.language.OpenNlpLanguageDetector;
import de.faktenlese.language.Reader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import de.faktenlese.value.ValueFinder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how good the entity stage is on marked texts: exact span and type, joining, references, and confidence. */
@Command(name = "measure-entities", description = "Measures the entity stage on marked texts.")
public final class MeasureEntities implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD.jsonl", description = "marked texts, one JSON object a line")
    private List<Path> files = List.of();

    @Option(names = "--models", description = "rules, tables and models that go before the shipped ones")
    private Path models = Path.of("models");

    @Option(names = "--errors", description = "also print what went wrong")
    private boolean errors;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new MeasureEntities()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        ModelFiles data = ModelFiles.in(models);
        Stage stage = new Stage(new TikaIngester(data, OpenNlpLanguageDetector.load()), GermanReader.load(data),
                GermanValueFinder.read(data), NamedEntityFinder.load(data));
        PrintWriter out = spec.commandLine().getOut();
        Reliability reliability = new Reliability();
        for (Path file : files) {
            Measured measured = stage.measure(GoldText.read(file), reliability);
            out.println(file);
            out.print(measured);
            if (errors) {
                measured.errors().forEach(out::println);
            }
        }
        out.println("all files");
        out.print(reliability);
        out.flush();
        return 0;
    }

    /** The program up to the entities. */
    record Stage(Ingester ingester, Reader reader, ValueFinder values, EntityFinder entities) {

        Measured measure(List<GoldText> texts, Reliability reliability) {
            Measured measured = new Measured();
            for (GoldText gold : texts) {
                NormalizedText text = normalized(gold);
                List<Sentence> sentences = reader.read(text);
                measured.add(gold, entities.find(sentences, values.find(sentences, gold.date())), text::toSource, reliability);
            }
            return measured;
        }

        /** The text as the program reads it; one that is refused, as too short to tell its language, as it is. */
        private NormalizedText normalized(GoldText gold) {
            RawInput input = new RawInput("text.txt", gold.text().getBytes(StandardCharsets.UTF_8));
            return ingester.ingest(input, gold.date()).get(0) instanceof Ingested.Read read ? text(read.document())
                    : NormalizedText.of(gold.text());
        }

        private static NormalizedText text(SourceDocument document) {
            return document.text();
        }
    }
}
