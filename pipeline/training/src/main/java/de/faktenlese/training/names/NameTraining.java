// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.LexiconHints;
import de.faktenlese.entity.tagging.NameFeatures;
import de.faktenlese.entity.tagging.NameModel;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.entity.tagging.WordKinds;
import de.faktenlese.language.Reader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Trains the name tagger: reads the data sets, adds disguised copies and written examples, learns. The same data, tables and plan
 * give the same model byte for byte.
 */
public final class NameTraining {

    private final TrainingPlan plan;
    private final ModelFiles models;
    private final Reader reader;
    private final Consumer<String> progress;

    /**
     * @param models the clusters and the tables that the tagger's features look into
     * @param reader divides running text into sentences and tokens
     * @param progress is told what is being done, a line at a time
     */
    public NameTraining(TrainingPlan plan, ModelFiles models, Reader reader, Consumer<String> progress) {
        this.plan = plan;
        this.models = models;
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * Trains a model.
     *
     * @throws IOException if a data set cannot be read
     * @throws IllegalArgumentException if one is not in its form, with file and line
     */
    public NameModel train(TrainingData data) throws IOException {
        WordClusters clusters = WordClusters.read(models);
        List<LabelledSentence> read = data.sentences(plan, reader);
        List<LabelledSentence> sentences = enriched(read, clusters);
        progress.accept(read.size() + " sentences read, " + (sentences.size() - read.size()) + " made of them and of examples");
        NameFeatures features = new NameFeatures(clusters, WordKinds.read(models),
                new LexiconHints(Knowledge.read(models), Lexicons.read(models)));
        return new ChainTrainer(plan, features, progress).train(sentences);
    }

    /** The sentences, disguised copies of them, and the filled example sentences. */
    private List<LabelledSentence> enriched(List<LabelledSentence> sentences, WordClusters clusters) throws IOException {
        Random random = new Random(plan.seed());
        NameInventor inventor = new NameInventor(nameParts(), KnownNames.of(sentences), random);
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
        ExampleSentences examples = examples(inventor);
        for (int copy = 0; copy < plan.exampleCopies(); copy++) {
            enriched.addAll(examples.fill(plan.exampleWeight()));
        }
        return enriched;
    }

    private static NameParts nameParts() throws IOException {
        try (BufferedReader in = TrainingResources.open("name-parts.tsv")) {
            return NameParts.read(Table.read("name-parts.tsv", in));
        }
    }

    private static ExampleSentences examples(NameInventor inventor) throws IOException {
        try (BufferedReader in = TrainingResources.open("examples.txt")) {
            return new ExampleSentences(in.lines().toList(), inventor);
        }
    }
}
