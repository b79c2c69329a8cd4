// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.LexiconHints;
import de.faktenlese.entity.tagging.NameFeatures;
import de.faktenlese.entity.tagging.NameHints;
import de.faktenlese.entity.tagging.NameModel;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the name tagger from the data sets and writes {@code trained/word-clusters.bin.gz} and {@code trained/names.bin.gz}. */
@Command(name = "train-names", mixinStandardHelpOptions = true, description = "Trains the name tagger from open data sets.")
public final class TrainNames implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "Folder with germeval2014/ and mobie/.")
    private Path data = Path.of("");

    @Option(names = "--documents", required = true, description = "SmartData as JSON lines with text, entities and ignore.")
    private Path documents = Path.of("");

    @Option(names = "--models", defaultValue = "models", description = "Folder of the models; trained/ in it is written.")
    private Path models = Path.of("models");

    @Option(names = "--config", description = "Properties file with the settings; the shipped one if left out.")
    private @Nullable Path config;

    @Option(names = "--fold", defaultValue = "-1",
            description = "Leaves out the documents whose index modulo 5 is this, for cross-validation.")
    private int fold;

    @Option(names = "--clusters", description = "Compiles the word clusters anew.")
    private boolean compileClusters;

    /** Runs the program. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new TrainNames()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Path trained = Files.createDirectories(models.resolve("trained"));
        if (compileClusters) {
            try (OutputStream out = Files.newOutputStream(trained.resolve("word-clusters.bin.gz"))) {
                ClusterCompiler.compile(out);
            }
        }
        ModelFiles files = ModelFiles.in(models);
        WordClusters clusters = WordClusters.read(files);
        TrainingPlan plan = plan();
        List<LabelledSentence> sentences = sentences(plan, GermanReader.load(files));
        NameHints hints = new LexiconHints(Knowledge.read(files), Lexicons.read(files));
        NameModel model = new ChainTrainer(plan, new NameFeatures(clusters, hints)).train(enriched(sentences, plan, clusters));
        try (OutputStream out = Files.newOutputStream(trained.resolve("names.bin.gz"))) {
            model.write(out);
        }
        return 0;
    }

    private TrainingPlan plan() throws IOException {
        try (Reader in = config == null ? resource("names.properties") : Files.newBufferedReader(config)) {
            return TrainingPlan.read(config == null ? "names.properties" : config.toString(), in);
        }
    }

    private List<LabelledSentence> sentences(TrainingPlan plan, GermanReader reader) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>(GermEval.read(data.resolve("germeval2014/train.clean.tsv")));
        sentences.addAll(Mobie.read(data.resolve("mobie/train.conll2003"), plan.mobieWeight()));
        List<List<LabelledSentence>> read = GoldDocuments.read(documents, reader);
        for (int i = 0; i < read.size(); i++) {
            if (fold < 0 || i % 5 != fold) {
                sentences.addAll(read.get(i));
            }
        }
        return sentences;
    }

    /** The sentences, disguised copies of them, and the filled example sentences. */
    private static List<LabelledSentence> enriched(List<LabelledSentence> sentences, TrainingPlan plan, WordClusters clusters)
            throws IOException {
        Random random = new Random(plan.seed());
        NameInventor inventor = new NameInventor(NameParts.read(table("name-parts.tsv")), KnownNames.of(sentences), random);
        Disguise disguise = new Disguise(inventor, clusters, random);
        List<LabelledSentence> enriched = new ArrayList<>(sentences);
        for (int copy = 0; copy < plan.disguises(); copy++) {
            for (LabelledSentence sentence : sentences) {
                LabelledSentence disguised = disguise.of(sentence, plan.disguiseWeight());
                if (disguised != null) {
                    enriched.add(disguised);
                }
            }
        }
        ExampleSentences examples = new ExampleSentences(resource("examples.txt").lines().toList(), inventor);
        for (int copy = 0; copy < plan.exampleCopies(); copy++) {
            enriched.addAll(examples.fill(plan.exampleWeight()));
        }
        return enriched;
    }

    private static Table table(String name) throws IOException {
        try (Reader in = resource(name)) {
            return Table.read(name, in);
        }
    }

    private static BufferedReader resource(String name) {
        return new BufferedReader(new InputStreamReader(TrainNames.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }
}
