// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of weights")
class WeightTableTest {

    private static final int LABELS = 11;
    private static final int KNOWN = 700;

    @Test
    void sumsTheWeightsOfTheFeaturesThatItKnows() {
        Random random = new Random(7);
        int[] features = random.ints().distinct().filter(feature -> feature != 0).limit(2 * KNOWN).toArray();
        byte[] weights = new byte[KNOWN * LABELS];
        random.nextBytes(weights);
        int[] expected = new int[LABELS];
        for (int i = 0; i < weights.length; i++) {
            expected[i % LABELS] += weights[i];
        }
        int[] sums = new int[LABELS];

        new WeightTable(Arrays.copyOf(features, KNOWN), weights, LABELS).add(features, sums);

        assertThat(sums).isEqualTo(expected);
    }

    @Test
    void weightsAsLargeAsCanBeDoNotRunIntoEachOther() {
        byte[] weights = {127, -128, 127, -128, 127, -128, 127, -128, 127, -128, 127, -128};
        int[] features = new int[1000];
        Arrays.fill(features, -5);
        int[] sums = new int[weights.length];

        new WeightTable(new int[] {-5}, weights, weights.length).add(features, sums);

        assertThat(sums).startsWith(127_000, -128_000).endsWith(127_000, -128_000);
    }

    @Test
    void hasNoRoomForMoreThanTwelveLabels() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightTable(new int[] {1}, new byte[13], 13))
                .withMessageContaining("13 labels");
    }
}
