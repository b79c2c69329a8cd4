// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.faktenlese.entity.EntityType;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearChainTest {

    private static final int LABELS = NameLabel.ALL.size();
    private static final int BEGIN_ORG = NameLabel.begin(EntityType.ORG).ordinal();
    private static final int IN_ORG = NameLabel.in(EntityType.ORG).ordinal();

    @Test
    void aNameGoesOnOnlyWhereItHasBegun() {
        float[][] scores = new float[3][LABELS];
        scores[0][NameLabel.OUTSIDE.ordinal()] = 1;
        scores[1][IN_ORG] = 5;
        scores[2][IN_ORG] = 5;

        NameLabel[] best = LinearChain.best(scores, new float[LABELS][LABELS]);

        assertThat(best).containsExactly(NameLabel.begin(EntityType.ORG), NameLabel.in(EntityType.ORG),
                NameLabel.in(EntityType.ORG));
    }

    @Test
    void probabilitiesOfAPlaceAddUpToOneAndOfAPairToItsMarginal() {
        Random random = new Random(7);
        float[][] scores = random(6, random);
        float[][] transitions = random(LABELS, random);

        LinearChain.Marginals marginals = LinearChain.marginals(scores, transitions, null);

        for (int place = 0; place < 6; place++) {
            double sum = 0;
            for (int label = 0; label < LABELS; label++) {
                sum += marginals.of(place, label);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
        double pairs = 0;
        for (int next = 0; next < LABELS; next++) {
            pairs += marginals.of(2, BEGIN_ORG, next);
        }
        assertThat(pairs).isCloseTo(marginals.of(2, BEGIN_ORG), within(1e-9));
    }

    @Test
    void whatIsNotPermittedIsImpossibleAndCostsLikelihood() {
        float[][] scores = random(4, new Random(3));
        float[][] transitions = new float[LABELS][LABELS];
        int everything = (1 << LABELS) - 1;

        LinearChain.Marginals free = LinearChain.marginals(scores, transitions, null);
        LinearChain.Marginals told = LinearChain.marginals(scores, transitions, new int[] {everything, 1, everything,
                1 << BEGIN_ORG});

        assertThat(told.of(1, NameLabel.OUTSIDE.ordinal())).isCloseTo(1, within(1e-9));
        assertThat(told.of(3, BEGIN_ORG)).isCloseTo(1, within(1e-9));
        assertThat(told.logSum()).isLessThan(free.logSum());
    }

    private static float[][] random(int rows, Random random) {
        float[][] values = new float[rows][LABELS];
        for (float[] row : values) {
            for (int i = 0; i < LABELS; i++) {
                row[i] = random.nextFloat() * 4 - 2;
            }
        }
        return values;
    }
}
