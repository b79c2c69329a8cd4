// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.resource.ModelFiles;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Which words behave alike: the distributional cluster of each of half a million German word forms, case-sensitive. A word is
 * kept as a 32-bit hash only, so about one unknown word in ten thousand is taken for a known one. Immutable, thread-safe.
 *
 * <p>The clusters are those of the lexicon in Stanford CoreNLP's German NER model (600 classes, learned from 175 million words of
 * newspaper text with Alexander Clark's method, EACL 2003).
 */
public final class WordClusters {

    /** The cluster of a word that is not in the lexicon. */
    public static final int UNKNOWN = -1;

    private static final String FILE = "trained/word-clusters.bin.gz";
    private static final int SHORTEST_HEAD = 4;

    private final int[] hashes;
    private final short[] clusters;

    private WordClusters(int words) {
        int size = Integer.highestOneBit(words * 2) * 2;
        hashes = new int[size];
        clusters = new short[size];
    }

    /** The clusters of the models. */
    public static WordClusters read(ModelFiles models) {
        try (InputStream in = models.open(FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("models/" + FILE + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static WordClusters read(InputStream file) throws IOException {
        ByteBuffer in;
        try (InputStream unpacked = new GZIPInputStream(new BufferedInputStream(file, 1 << 16), 1 << 16)) {
            in = ByteBuffer.wrap(unpacked.readAllBytes());
        }
        int words = in.getInt();
        WordClusters read = new WordClusters(words);
        int hash = 0;
        for (int i = 0; i < words; i++) {
            hash += in.getInt();
            read.put(hash, in.getShort());
        }
        return read;
    }

    /** Writes the clusters of words in the form that {@link #read} reads. */
    public static void write(Map<String, Integer> clusterOf, OutputStream file) throws IOException {
        Map<Integer, Integer> byHash = new TreeMap<>();
        clusterOf.forEach((word, cluster) -> byHash.put(hash(word), cluster));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(byHash.size());
            int last = 0;
            for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
                out.writeInt(entry.getKey() - last);
                out.writeShort(entry.getValue());
                last = entry.getKey();
            }
        }
    }

    /** The cluster of a word form, or {@link #UNKNOWN}. */
    public int of(String word) {
        return find(hash(word, 0, false));
    }

    /**
     * The cluster of a compound's head: of the longest known ending that can be a noun, such as "Hersteller" of
     * "Turbinenhersteller"; {@link #UNKNOWN} if no ending of at least four letters is known.
     */
    public int ofHead(String word) {
        for (int start = 2; start + SHORTEST_HEAD <= word.length(); start++) {
            int cluster = find(hash(word, start, true));
            if (cluster != UNKNOWN) {
                return cluster;
            }
        }
        return UNKNOWN;
    }

    private int find(int hash) {
        int mask = hashes.length - 1;
        for (int slot = hash & mask; hashes[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash) {
                return clusters[slot];
            }
        }
        return UNKNOWN;
    }

    private void put(int hash, short cluster) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != 0) {
            slot = slot + 1 & mask;
        }
        hashes[slot] = hash;
        clusters[slot] = cluster;
    }

    private static int hash(String word) {
        return hash(word, 0, false);
    }

    /** FNV-1a over the characters, finished with a mixing step; never 0. */
    private static int hash(String word, int start, boolean capitalize) {
        int hash = 0x811C9DC5;
        for (int i = start; i < word.length(); i++) {
            char c = i == start && capitalize ? Character.toUpperCase(word.charAt(i)) : word.charAt(i);
            hash = (hash ^ c) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        return hash == 0 ? 1 : hash;
    }
}
