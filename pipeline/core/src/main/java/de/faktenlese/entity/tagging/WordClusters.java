// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.resource.ModelFiles;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Which words behave alike: the distributional cluster of each of half a million German word forms, case-sensitive. Immutable,
 * thread-safe.
 *
 * <p>The clusters are those of the lexicon in Stanford CoreNLP's German NER model (600 classes, learned from 175 million words of
 * newspaper text with Alexander Clark's method, EACL 2003).
 */
public final class WordClusters {

    /** The cluster of a word that is not in the lexicon. */
    public static final int UNKNOWN = WordTable.UNKNOWN;

    private static final String FILE = "trained/word-clusters.bin.gz";
    private static final int SHORTEST_HEAD = 4;

    private final WordTable clusters;

    private WordClusters(WordTable clusters) {
        this.clusters = clusters;
    }

    /** The clusters of the models. */
    public static WordClusters read(ModelFiles models) {
        return new WordClusters(WordTable.read(WordTable.open(models, FILE)));
    }

    /** Writes the clusters of words in the form that {@link #read} reads. */
    public static void write(Map<String, Integer> clusterOf, OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            WordTable.write(clusterOf, out);
        }
    }

    /** The cluster of a word form, or {@link #UNKNOWN}. */
    public int of(String word) {
        return clusters.of(word);
    }

    /**
     * The cluster of a compound's head: of the longest known ending that can be a noun, such as "Hersteller" of
     * "Turbinenhersteller"; {@link #UNKNOWN} if no ending of at least four letters is known.
     */
    public int ofHead(String word) {
        for (int start = 2; start + SHORTEST_HEAD <= word.length(); start++) {
            int cluster = clusters.ofEnd(word, start);
            if (cluster != UNKNOWN) {
                return cluster;
            }
        }
        return UNKNOWN;
    }
}
