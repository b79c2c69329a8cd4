// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.resource.ModelFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Training the name tagger")
class NameTrainingTest {

    private static final String SETTINGS = """
            rounds=2
            averagedRounds=1
            rate=0.1
            firstSquares=1
            decay=0.001
            leastCount=1
            leastGradient=0.001
            leastWeight=0.01
            featureDropout=0.25
            disguises=1
            disguiseWeight=0.5
            mobieWeight=0.3
            exampleCopies=1
            exampleWeight=0.5
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void data() throws IOException {
        write("germeval2014/train.clean.tsv", """
                Heute\tO\tO
                übernimmt\tO\tO
                die\tO\tO
                Turmalin\tB-ORG\tO
                den\tO\tO
                Rivalen\tO\tO
                Belvonia\tB-ORG\tO
                aus\tO\tO
                Ulm\tB-LOC\tO

                Jana\tB-PER\tO
                Lindqvist\tI-PER\tO
                begrüßt\tO\tO
                den\tO\tO
                Nebel\tO\tO
                """);
        write("mobie/train.conll2003", "Stau\tO\tO\tO\nbei\tO\tO\tO\nKarlonia\tO\tO\tB-location-city\n");
        write("smartdata-train.jsonl", "{\"text\": \"\", \"entities\": [], \"ignore\": []}\n");
    }

    @Test
    @DisplayName("gives the same bytes for the same data and seed, and others for another seed")
    void isReproducible() throws IOException {
        byte[] model = trained("seed=7\n" + SETTINGS);

        assertThat(trained("seed=7\n" + SETTINGS)).isEqualTo(model);
        assertThat(trained("seed=8\n" + SETTINGS)).isNotEqualTo(model);
    }

    @Test
    @DisplayName("tells how far it is")
    void tellsProgress() throws IOException {
        List<String> told = new ArrayList<>();
        training("seed=7\n" + SETTINGS, told).train(data(-1));

        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("3 sentences read, ");
        assertThat(told.get(2)).startsWith("round 2 of 2: loss ");
    }

    @Test
    @DisplayName("names the data set that is missing")
    void missesData() throws IOException {
        Path mobie = folder.resolve("mobie/train.conll2003");
        Files.delete(mobie);

        assertThatThrownBy(() -> data(-1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(mobie + ": no such file; expected MobIE's training part in CoNLL 2003 columns, see models/MODELS.md");
    }

    @Test
    @DisplayName("names the line that has too few columns")
    void refusesOtherFiles() throws IOException {
        Path file = write("germeval2014/train.clean.tsv", "Heute\tO\tO\nübernimmt\n");

        assertThatThrownBy(() -> trained("seed=7\n" + SETTINGS)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ":2: 1 columns in 'übernimmt', expected 2 divided by tabs");
    }

    @Test
    @DisplayName("names the setting that is missing, wrong or unknown")
    void refusesOtherSettings() {
        assertThatThrownBy(() -> trained(SETTINGS)).hasMessage("test: 'seed' is missing, expected a whole number");
        assertThatThrownBy(() -> trained("seed=one\n" + SETTINGS))
                .hasMessage("test: seed is 'one', expected a whole number");
        assertThatThrownBy(() -> trained("seed=7\nspeed=1\n" + SETTINGS))
                .hasMessageStartingWith("test: unknown setting speed; expected averagedRounds, decay");
    }

    @Test
    @DisplayName("has settings of its own")
    void shippedSettings() {
        assertThat(TrainingPlan.shipped().rounds()).isPositive();
    }

    private byte[] trained(String settings) throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        training(settings, new ArrayList<>()).train(data(-1)).write(model);
        return model.toByteArray();
    }

    private static NameTraining training(String settings, List<String> told) throws IOException {
        return new NameTraining(TrainingPlan.read("test", new StringReader(settings)), ModelFiles.shipped(), text -> List.of(),
                told::add);
    }

    private TrainingData data(int fold) {
        return TrainingData.in(folder, folder.resolve("smartdata-train.jsonl"), fold);
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
