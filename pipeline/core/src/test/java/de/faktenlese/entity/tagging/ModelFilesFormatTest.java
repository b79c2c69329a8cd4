// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.EntityType;
import de.faktenlese.resource.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The trained files")
class ModelFilesFormatTest {

    private static final int LABELS = NameLabel.ALL.size();
    private static final int LABEL = NameLabel.begin(EntityType.PER).ordinal();

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        float[] weights = new float[2 * LABELS];
        weights[LABEL] = 2;
        weights[LABELS + LABEL] = -1;
        float[][] transitions = new float[LABELS][LABELS];
        transitions[0][1] = 0.5f;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        NameModel.of(new int[] {-40, 17}, weights, transitions).write(file);

        NameModel read = NameModel.read(new ByteArrayInputStream(file.toByteArray()));

        float[][] scores = read.scores(new int[][] {{-40}, {17, -40}, {5}});

        assertThat(Stream.of(scores).map(row -> row[LABEL])).containsExactly(2f, 1f, 0f);
        assertThat(read.transitions()[0][1]).isEqualTo(0.5f);
    }

    @Test
    void theShippedClustersKnowWordsAndTheHeadsOfCompounds() {
        WordClusters clusters = WordClusters.read(ModelFiles.shipped());

        assertThat(clusters.of("Hersteller")).isNotEqualTo(WordClusters.UNKNOWN);
        assertThat(clusters.of("Zorvexhersteller")).isEqualTo(WordClusters.UNKNOWN);
        assertThat(clusters.ofHead("Zorvexhersteller")).isEqualTo(clusters.of("Hersteller"));
    }

    @Test
    void theShippedKindsPutTogetherWhatIsAboutTheSame() {
        WordKinds kinds = WordKinds.read(ModelFiles.shipped());

        assertThat(kinds.of("Dortmund")).isEqualTo(kinds.of("Bochum")).isNotEqualTo(WordKinds.UNKNOWN);
        assertThat(kinds.of("Software")).isNotEqualTo(kinds.of("Bochum"));
        assertThat(kinds.of("Osnabrücks")).as("genitive").isEqualTo(kinds.of("Osnabrück"));
        assertThat(kinds.of("OSNABRÜCK")).as("capitals").isEqualTo(kinds.of("Osnabrück"));
        assertThat(kinds.sortOf(kinds.of("Bochum"))).isNotEqualTo(WordKinds.UNKNOWN);
    }

    @Test
    void aWordOfNoKindHasNoSort() {
        WordKinds kinds = WordKinds.read(ModelFiles.shipped());

        assertThat(kinds.of("Zorvexhersteller")).isEqualTo(WordKinds.UNKNOWN);
        assertThat(kinds.sortOf(WordKinds.UNKNOWN)).isEqualTo(WordKinds.UNKNOWN);
    }
}
