// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("faktenlese train")
class TrainTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void data() throws IOException {
        Files.createDirectories(folder.resolve("germeval2014"));
        Files.createDirectories(folder.resolve("mobie"));
        Files.writeString(folder.resolve("germeval2014/train.clean.tsv"), "Ulm\tB-LOC\tO\n");
        Files.writeString(folder.resolve("mobie/train.conll2003"), "Stau\tO\tO\tO\n");
    }

    @Test
    @DisplayName("names the data set that is missing, before any work")
    void missingData() {
        ProgramCall call = train();

        assertThat(call.errors()).contains(folder.resolve("smartdata-train.jsonl") + ": no such file; expected SmartData");
        assertThat(call.status()).isEqualTo(2);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    @DisplayName("names the setting that is wrong")
    void wrongSettings() throws IOException {
        Path config = Files.writeString(folder.resolve("my.properties"), "seed=often\n");

        ProgramCall wrong = train("--config", config.toString());
        ProgramCall missing = train("--config", folder.resolve("none").toString());

        assertThat(wrong.errors()).contains(config + ": seed is 'often', expected a whole number");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(missing.errors()).contains("none: no such file");
        assertThat(missing.status()).isEqualTo(2);
    }

    @Test
    @DisplayName("names the line that it cannot read, and leaves the model of before as it is")
    void wrongLine() throws IOException {
        Files.writeString(folder.resolve("smartdata-train.jsonl"), "");
        Path columns = Files.writeString(folder.resolve("germeval2014/train.clean.tsv"), "Heute\tO\tO\nUlm\n");
        Path model = Files.createDirectories(folder.resolve("new/trained")).resolve("names.bin.gz");
        Files.writeString(model, "the model of before");

        ProgramCall call = train();

        assertThat(call.errors()).contains(columns + ":2: 1 columns in 'Ulm', expected 2 divided by tabs");
        assertThat(call.status()).isEqualTo(2);
        assertThat(model).hasContent("the model of before");
    }

    @Test
    @DisplayName("knows five folds")
    void wrongFold() throws IOException {
        Files.writeString(folder.resolve("smartdata-train.jsonl"), "");

        assertThat(train("--fold", "5")).satisfies(call -> {
            assertThat(call.errors()).contains("no fold 5; expected 0 to 4");
            assertThat(call.status()).isEqualTo(2);
        });
    }

    private ProgramCall train(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"train", "--data", folder.toString(), "--output", folder.resolve("new").toString()}, 0,
                arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return ProgramCall.of(SimpleStages.faktenlese(), new byte[0], arguments);
    }
}
