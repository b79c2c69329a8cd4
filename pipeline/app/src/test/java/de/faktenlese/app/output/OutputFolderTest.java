// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFileAppearsOnceItIsFinished() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.resolve("a/b"))) {
            Path file = folder.resolve("a/b/x/brief.txt.json");
            try (Draft draft = output.document("x/brief.txt")) {
                draft.out().write('1');
                assertThat(file).doesNotExist();
                draft.finish();
            }
            assertThat(file).hasContent("1");
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothingAndKeepsWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("facts.jsonl"), "earlier");
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.facts().out().write('1');
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
        assertThat(folder.resolve("facts.jsonl")).hasContent("earlier");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("datei"), "");
        assertThatThrownBy(() -> OutputFolder.open(file)).isInstanceOf(IOException.class)
                .hasMessageContaining("must be a folder");
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("darin"))).isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be written");
    }
}
