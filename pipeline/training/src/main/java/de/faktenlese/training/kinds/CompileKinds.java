// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.kinds;

import de.faktenlese.entity.tagging.WordKinds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles {@link WordKinds}: divides the words of CoreNLP's German dependency parser into kinds, and these into sorts. */
public final class CompileKinds {

    private static final int KINDS = 1024;
    private static final int SORTS = 256;
    private static final long SEED = 20261130;

    private CompileKinds() {
    }

    /** Writes {@code trained/word-kinds.bin.gz} into the folder that is given, such as {@code models}. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "trained"));
        WordVectors vectors = WordVectors.ofParser();
        int[] alike = new int[vectors.words().size()];
        Arrays.fill(alike, 1);
        DirectionClusters kinds = DirectionClusters.of(vectors.directions(), alike, KINDS, SEED);
        DirectionClusters sorts = DirectionClusters.of(kinds.centres(), kinds.sizes(), SORTS, SEED);
        Map<String, Integer> kindOf = new TreeMap<>();
        for (int i = 0; i < alike.length; i++) {
            kindOf.put(vectors.words().get(i), kinds.clusterOf()[i]);
        }
        List<Integer> sortOf = Arrays.stream(sorts.clusterOf()).boxed().toList();
        try (OutputStream out = Files.newOutputStream(folder.resolve("word-kinds.bin.gz"))) {
            WordKinds.write(kindOf, sortOf, out);
        }
    }
}
