// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import java.io.IOException;
import java.io.Reader;
import java.util.Properties;

/**
 * The settings of a training run, read from a properties file.
 *
 * @param seed of everything drawn at random
 * @param rounds how often each sentence is learned from
 * @param rate AdaGrad's step size
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
record TrainingPlan(long seed, int rounds, float rate, float decay, int leastCount, float leastGradient, float leastWeight,
                    float featureDropout, int disguises, float disguiseWeight, float mobieWeight, int exampleCopies,
                    float exampleWeight) {

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException if one is missing or no number
     */
    static TrainingPlan read(String name, Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Settings settings = new Settings(name, properties);
        return new TrainingPlan((long) settings.number("seed"), (int) settings.number("rounds"), settings.number("rate"),
                settings.number("decay"), (int) settings.number("leastCount"), settings.number("leastGradient"),
                settings.number("leastWeight"), settings.number("featureDropout"), (int) settings.number("disguises"),
                settings.number("disguiseWeight"), settings.number("mobieWeight"), (int) settings.number("exampleCopies"),
                settings.number("exampleWeight"));
    }

    private record Settings(String name, Properties properties) {

        float number(String key) {
            String value = properties.getProperty(key);
            try {
                return Float.parseFloat(String.valueOf(value).strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + ": " + key + " is '" + value + "', expected a number", e);
            }
        }
    }
}
