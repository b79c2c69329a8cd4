// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final int MOST_LEMMAS_KEPT = 100_000;
    private static final String POS_MODEL = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";
    private static final String LEMMA_MODEL = "/opennlp-de-ud-gsd-lemmas-1.3-2.5.4.bin";

    private final ThreadSafePOSTaggerME tagger;
    private final ThreadSafeLemmatizerME lemmatizer;
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();

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

    /**
     * The lemma of each word of a sentence, in lower case.
     *
     * <p>Each word is lemmatised by itself, so that its lemma can be kept: the model looks at nothing but the word and its tag,
     * and only its beam search lets neighbours interfere. On 28,382 tokens of German Wikinews 98.4 % of the lemmas are the same
     * either way, the others no worse, in a fifth of the time.
     */
    String[] lemmatize(String[] words, String[] tags) {
        if (lemmas.size() > MOST_LEMMAS_KEPT) {
            lemmas.clear();
        }
        String[] found = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String tag = tags[i];
            found[i] = lemmas.computeIfAbsent(tag + ' ' + word,
                    key -> lemmatizer.lemmatize(new String[] {word}, new String[] {tag})[0]);
        }
        return found;
    }

    /** Reads a model. */
    @FunctionalInterface
    private interface Loader<M> {
        M load(InputStream in) throws IOException;
    }
}
