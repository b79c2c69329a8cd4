// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.tagging.WordClusters;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the lexicon of distributional clusters out of CoreNLP's German NER model. CoreNLP keeps it in a private field and tells
 * the cluster of one word at most, never which words there are; so the field is read by reflection. Stateless.
 */
public final class ClusterCompiler {

    private static final String MODEL = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";

    private ClusterCompiler() {
    }

    /**
     * Writes the clusters in the form of {@link WordClusters}.
     *
     * @throws IOException if they cannot be written
     * @throws ReflectiveOperationException if this version of CoreNLP keeps them elsewhere
     */
    public static void compile(OutputStream out) throws IOException, ReflectiveOperationException {
        CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(MODEL);
        Field factories = AbstractSequenceClassifier.class.getField("featureFactories");
        Object factory = ((Iterable<?>) factories.get(classifier)).iterator().next();
        Field field = NERFeatureFactory.class.getDeclaredField("lexicon");
        field.setAccessible(true);
        Map<String, Integer> clusters = new TreeMap<>();
        ((Map<?, ?>) field.get(factory)).forEach((word, cluster) -> clusters.put((String) word,
                Integer.valueOf((String) cluster)));
        WordClusters.write(clusters, out);
    }
}
