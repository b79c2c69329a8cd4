// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The settings of a training run, read from a properties file.
 *
 * @param seed of everything drawn at random
 * @param rounds how often each sentence is learned from
 * @param averagedRounds over how many of the last rounds the weights are averaged, at least 1
 * @param rate AdaGrad's step size
 * @param firstSquares at what AdaGrad's sums of squared gradients begin; the greater, the shorter the steps of rare features
 * @param decay how strongly weights are drawn to 0
 * @param leastCount how often a feature must be seen to be learned
 * @param leastGradient smaller gradients are left out, for speed
 * @param leastWeight features whose weights are all smaller are left out of the model
 * @param featureDropout the share of features left out at each step, so that the model does not rely on single ones
 * @param disguises how many copies of a sentence with invented names are added
 * @param disguiseWeight how much such a copy counts
 * @param mobieWeight how much a tweet counts
 * @param exampleCopies how often each written example sentence is filled with names
 * @param exampleWeight how much such a sentence counts
 */
public record TrainingPlan(long seed, int rounds, int averagedRounds, float rate, float firstSquares, float decay, int leastCount,
                           float leastGradient, float leastWeight, float featureDropout, int disguises, float disguiseWeight,
                           float mobieWeight, int exampleCopies, float exampleWeight) {

    /** The shipped settings. */
    public static TrainingPlan shipped() {
        try (Reader in = TrainingResources.open("names.properties")) {
            return read("names.properties", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads settings.
     *
     * @param name what the file is called in messages
     * @throws IllegalArgumentException if one is missing or no number, or is unknown
     */
    public static TrainingPlan read(String name, Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Settings settings = new Settings(name, properties);
        TrainingPlan plan = new TrainingPlan(settings.whole("seed"), (int) settings.whole("rounds"),
                (int) settings.whole("averagedRounds"), settings.number("rate"), settings.number("firstSquares"),
                settings.number("decay"), (int) settings.whole("leastCount"), settings.number("leastGradient"),
                settings.number("leastWeight"), settings.number("featureDropout"), (int) settings.whole("disguises"), settings.number("disguiseWeight"),
                settings.number("mobieWeight"), (int) settings.whole("exampleCopies"), settings.number("exampleWeight"));
        settings.refuseOthers();
        return plan;
    }

    private record Settings(String name, Properties properties, Set<String> read) {

        Settings(String name, Properties properties) {
            this(name, properties, new TreeSet<>());
        }

        float number(String key) {
            return parsed(key, "a number", Float::parseFloat);
        }

        long whole(String key) {
            return parsed(key, "a whole number", Long::parseLong);
        }

        private <N> N parsed(String key, String expected, Function<String, N> parser) {
            read.add(key);
            String value = properties.getProperty(key);
            if (value == null) {
                throw new IllegalArgumentException(name + ": '" + key + "' is missing, expected " + expected);
            }
            try {
                return parser.apply(value.strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + ": " + key + " is '" + value + "', expected " + expected, e);
            }
        }

        void refuseOthers() {
            Set<String> others = new TreeSet<>(properties.stringPropertyNames());
            others.removeAll(read);
            if (!others.isEmpty()) {
                throw new IllegalArgumentException(name + ": unknown setting " + String.join(", ", others) + "; expected "
                        + String.join(", ", read));
            }
        }
    }
}
