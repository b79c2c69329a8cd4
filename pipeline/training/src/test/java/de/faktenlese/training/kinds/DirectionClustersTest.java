// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kinds of words from their vectors")
class DirectionClustersTest {

    @Test
    void directionsThatAreNearAreOneCluster() {
        List<float[]> directions = List.of(unit(1, 0.1f), unit(0.1f, 1), unit(1, 0), unit(0, 1), unit(1, 0.2f));

        DirectionClusters clusters = DirectionClusters.of(directions, new int[] {1, 1, 1, 1, 1}, 2, 3);

        int[] found = clusters.clusterOf();
        assertThat(found[0]).isEqualTo(found[2]).isEqualTo(found[4]).isNotEqualTo(found[1]);
        assertThat(found[1]).isEqualTo(found[3]);
        assertThat(clusters.sizes()).containsExactlyInAnyOrder(3, 2);
    }

    @Test
    void wordsWithoutAVectorOfTheirOwnAreLeftOut() throws IOException {
        String file = """
                dict=3
                pos=1
                label=1
                embeddingSize=2
                hiddenSize=1
                numTokens=1
                preComputed=1
                -NULL- 0.9 0.9
                Bremen 0.6 0.8
                Zorvex 0.01 0.02
                """;

        WordVectors vectors = WordVectors.read(new BufferedReader(new StringReader(file)));

        assertThat(vectors.words()).containsExactly("Bremen");
        assertThat(vectors.directions().get(0)).containsExactly(0.6f, 0.8f);
    }

    private static float[] unit(float x, float y) {
        float[] vector = {x, y};
        return WordVectors.divided(vector, WordVectors.length(vector));
    }
}
