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

/** Takes the lexicon of distributional clusters out of CoreNLP's German NER model, which keeps it in a private field. */
final class ClusterCompiler {

    private static final String MODEL = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";

    private ClusterCompiler() {
    }

    /** Writes the clusters in the form of {@link WordClusters}. */
    static void compile(OutputStream out) throws IOException, ReflectiveOperationException {
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
