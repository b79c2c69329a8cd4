// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.language.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The data sets that the name tagger learns from.
 *
 * @param germEval GermEval 2014, train (CC BY 4.0), in columns
 * @param mobie MobIE, train (CC BY 4.0), in columns
 * @param documents SmartData, train (CC BY 4.0), as JSON lines with {@code text}, {@code entities} and {@code ignore}
 * @param leftOut the documents whose index modulo {@link #FOLDS} is this are left out, for cross-validation; -1 for none
 */
public record TrainingData(Path germEval, Path mobie, Path documents, int leftOut) {

    /** Into how many parts the documents are divided for cross-validation. */
    public static final int FOLDS = 5;

    /** The names of the data sets' files in a folder. */
    private static final String GERM_EVAL = "germeval2014/train.clean.tsv";
    private static final String MOBIE = "mobie/train.conll2003";

    /**
     * The data sets in a folder.
     *
     * @throws IllegalArgumentException if one is not there; the message says which and what it should be
     */
    public static TrainingData in(Path folder, Path documents, int leftOut) {
        if (leftOut < -1 || leftOut >= FOLDS) {
            throw new IllegalArgumentException("no fold " + leftOut + "; expected 0 to " + (FOLDS - 1));
        }
        return new TrainingData(
                existing(folder.resolve(GERM_EVAL), "GermEval 2014's training part, one token and its label a line"),
                existing(folder.resolve(MOBIE), "MobIE's training part in CoNLL 2003 columns"),
                existing(documents, "SmartData as JSON lines with text, entities and ignore"), leftOut);
    }

    private static Path existing(Path file, String expected) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + ": no such file; expected " + expected + ", see models/MODELS.md");
        }
        return file;
    }

    /** All sentences, in the order of the data. */
    List<LabelledSentence> sentences(TrainingPlan plan, Reader reader) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>(GermEval.read(germEval));
        sentences.addAll(Mobie.read(mobie, plan.mobieWeight()));
        List<List<LabelledSentence>> read = GoldDocuments.read(documents, reader);
        IntStream.range(0, read.size()).filter(i -> leftOut < 0 || i % FOLDS != leftOut)
                .forEach(i -> sentences.addAll(read.get(i)));
        return sentences;
    }
}
