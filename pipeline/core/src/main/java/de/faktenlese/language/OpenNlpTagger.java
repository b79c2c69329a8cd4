// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/**
 * Parts of speech and lemmas by the models that Apache OpenNLP publishes for German, trained on Universal Dependencies GSD.
 * Thread-safe: each thread has an instance of its own behind it.
 */
final class OpenNlpTagger {

    private static final String POS_MODEL = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";
    private static final String LEMMA_MODEL = "/opennlp-de-ud-gsd-lemmas-1.3-2.5.4.bin";

    private final ThreadSafePOSTaggerME tagger;
    private final ThreadSafeLemmatizerME lemmatizer;

    private OpenNlpTagger(POSModel posModel, LemmatizerModel lemmaModel) {
        this.tagger = new ThreadSafePOSTaggerME(posModel, POSTagFormat.UD);
        this.lemmatizer = new ThreadSafeLemmatizerME(lemmaModel);
    }

    /** Loads both models from the class path, where their Maven artifacts put them. */
    static OpenNlpTagger load() {
        return new OpenNlpTagger(open(POS_MODEL, POSModel::new), open(LEMMA_MODEL, LemmatizerModel::new));
    }

    private static <M> M open(String resource, Loader<M> loader) {
        try (InputStream in = OpenNlpTagger.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": not on the class path; is the artifact opennlp-models-*-de there?");
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The part of speech of each word of a sentence. */
    String[] tag(String[] words) {
        return tagger.tag(words);
    }

    /** The lemma of each word of a sentence, in lower case. */
    String[] lemmatize(String[] words, String[] tags) {
        return lemmatizer.lemmatize(words, tags);
    }

    /** Reads a model. */
    @FunctionalInterface
    private interface Loader<M> {
        M load(InputStream in) throws IOException;
    }
}
