// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.resource.ModelFiles;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Which words are about the same things: the kind of each of some forty thousand German word forms, case-sensitive, such as
 * football clubs, surnames or software; and which kinds are of one sort. They come from word vectors, so they tell what a word is
 * about where {@link WordClusters} tell how it behaves. Immutable, thread-safe.
 */
public final class WordKinds {

    /** The kind and the sort of a word that has none. */
    public static final int UNKNOWN = WordTable.UNKNOWN;

    private static final String FILE = "trained/word-kinds.bin.gz";
    private static final int SHORTEST_GENITIVE = 4;

    private final WordTable kinds;
    private final int[] sorts;

    private WordKinds(WordTable kinds, int[] sorts) {
        this.kinds = kinds;
        this.sorts = sorts;
    }

    /** The kinds of the models. */
    public static WordKinds read(ModelFiles models) {
        ByteBuffer in = WordTable.open(models, FILE);
        int[] sorts = new int[in.getInt()];
        for (int kind = 0; kind < sorts.length; kind++) {
            sorts[kind] = in.getShort();
        }
        return new WordKinds(WordTable.read(in), sorts);
    }

    /**
     * Writes kinds in the form that {@link #read} reads.
     *
     * @param kindOf the kind of each word, from 0 on
     * @param sortOf the sort of each kind
     */
    public static void write(Map<String, Integer> kindOf, List<Integer> sortOf, OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(sortOf.size());
            for (int sort : sortOf) {
                out.writeShort(sort);
            }
            WordTable.write(kindOf, out);
        }
    }

    /** The kind of a word form or, if it has none, of what it is without a genitive's s or in plain capitalisation. */
    public int of(String word) {
        int kind = kinds.of(word);
        if (kind == UNKNOWN && word.length() >= SHORTEST_GENITIVE) {
            if (word.endsWith("s")) {
                kind = kinds.of(word.substring(0, word.length() - 1));
            } else if (Shapes.isCapitals(word)) {
                kind = kinds.of(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return kind;
    }

    /** The sort of a kind; {@link #UNKNOWN} of that. */
    public int sortOf(int kind) {
        return kind == UNKNOWN ? UNKNOWN : sorts[kind];
    }
}
