// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.kinds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Words and what they are about, as directions: vectors of length 1.
 *
 * @param words the word forms, case-sensitive
 * @param directions their vectors, in the same order
 */
record WordVectors(List<String> words, List<float[]> directions) {

    private static final String PARSER = "/edu/stanford/nlp/models/parser/nndep/UD_German.gz";
    /** Lines of settings before the first word. */
    private static final int HEAD_LINES = 7;
    /** Words that the vectors' makers had not seen begin near 0 and stay there. */
    private static final float SHORTEST = 0.5f;

    /** The vectors in CoreNLP's dependency parser for German, of words that had one before the parser learned. */
    static WordVectors ofParser() {
        InputStream file = Objects.requireNonNull(WordVectors.class.getResourceAsStream(PARSER), "CoreNLP's German models");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code dict=} and {@code embeddingSize=}, other settings, and a word and its numbers a line. */
    static WordVectors read(BufferedReader in) throws IOException {
        int words = 0;
        int size = 0;
        for (int i = 0; i < HEAD_LINES; i++) {
            String[] setting = in.readLine().split("=");
            words = setting[0].equals("dict") ? Integer.parseInt(setting[1]) : words;
            size = setting[0].equals("embeddingSize") ? Integer.parseInt(setting[1]) : size;
        }
        WordVectors read = new WordVectors(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < words; i++) {
            read.add(in.readLine().split(" "), size);
        }
        return read;
    }

    private void add(String[] cells, int size) {
        float[] vector = new float[size];
        for (int i = 0; i < size; i++) {
            vector[i] = Float.parseFloat(cells[cells.length - size + i]);
        }
        String word = String.join(" ", Arrays.asList(cells).subList(0, cells.length - size));
        float length = length(vector);
        if (length >= SHORTEST && !(word.length() > 1 && word.startsWith("-") && word.endsWith("-"))) {
            words.add(word);
            directions.add(divided(vector, length));
        }
    }

    static float length(float[] vector) {
        float sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        return (float) Math.sqrt(sum);
    }

    static float[] divided(float[] vector, float by) {
        float[] divided = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            divided[i] = vector[i] / by;
        }
        return divided;
    }
}
