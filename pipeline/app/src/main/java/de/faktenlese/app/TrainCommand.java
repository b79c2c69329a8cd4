// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.entity.tagging.NameModel;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.training.names.ClusterCompiler;
import de.faktenlese.training.names.NameTraining;
import de.faktenlese.training.names.TrainingData;
import de.faktenlese.training.names.TrainingPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code faktenlese train --data DIR --output DIR}: trains the name tagger. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
        description = "Trains the name tagger from the open data sets that models/MODELS.md names. The same data, tables and "
                + "settings give the same file byte for byte. Takes minutes and wants java -Xmx6g.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:trained", "1:the model cannot be written", "2:wrong usage or data, nothing was trained"})
final class TrainCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "A folder with germeval2014/train.clean.tsv and mobie/train.conll2003.")
    private Path data = Path.of("");

    @Option(names = "--documents", paramLabel = "FILE",
            description = "SmartData as JSON lines; smartdata-train.jsonl in the folder of data unless told.")
    private @Nullable Path documents;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "Where trained/names.bin.gz goes; fit for --models of a run.")
    private Path output = Path.of("");

    @Option(names = "--config", paramLabel = "FILE",
            description = "The settings, a properties file with a seed; the shipped ones unless told.")
    private @Nullable Path config;

    @Option(names = "--models", paramLabel = "DIR",
            description = "A folder laid out like models/ with the tables that the tagger looks into; the shipped ones unless "
                    + "told.")
    private @Nullable Path models;

    @Option(names = "--fold", paramLabel = "N", defaultValue = "-1",
            description = "For cross-validation: leaves out the documents whose index modulo 5 is N.")
    private int fold;

    @Option(names = "--clusters", description = "First takes the word clusters out of CoreNLP's model anew.")
    private boolean withClusters;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final PrintStream messages;

    TrainCommand(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException, ReflectiveOperationException {
        try {
            return train();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private int train() throws IOException, ReflectiveOperationException {
        TrainingPlan plan = plan();
        TrainingData sets = TrainingData.in(data, documents == null ? data.resolve("smartdata-train.jsonl") : documents, fold);
        ModelFiles tables = models == null ? ModelFiles.shipped() : ModelFiles.in(models);
        Path trained = Files.createDirectories(output.resolve("trained"));
        if (withClusters) {
            try (OutputStream out = Files.newOutputStream(trained.resolve("word-clusters.bin.gz"))) {
                ClusterCompiler.compile(out);
            }
        }
        NameModel model = new NameTraining(plan, tables, GermanReader.load(tables), messages::println).train(sets);
        write(model, trained.resolve("names.bin.gz"));
        return 0;
    }

    /** Writes the model once there is one, so that data that cannot be read does not cost the model of before. */
    private void write(NameModel model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        messages.printf("%s: %,d bytes%n", file, Files.size(file));
    }

    private TrainingPlan plan() throws IOException {
        if (config == null) {
            return TrainingPlan.shipped();
        }
        if (!Files.isReadable(config)) {
            throw new IllegalArgumentException(config + ": no such file; expected settings like the shipped names.properties");
        }
        try (Reader in = Files.newBufferedReader(config)) {
            return TrainingPlan.read(config.toString(), in);
        }
    }
}
