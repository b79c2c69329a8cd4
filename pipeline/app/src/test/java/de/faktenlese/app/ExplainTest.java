// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("faktenlese explain")
class ExplainTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("explains a file and its attachments")
    void explainsAFile() throws IOException {
        Path mail = Files.writeString(folder.resolve("mail.eml"),
                "Die Nordex AG hält 49 %.\n=== anhang.txt\nDie Ölwerk AG hält 7 %.\n");
        ProgramCall call = explain("", mail.toString(), "--date", "2025-06-27");
        assertThat(call.output()).contains("mail.eml, published on 2025-06-27 (option)", "mail.eml!/anhang.txt, published on",
                "[1] Die Ölwerk AG hält 7 %.", "Shareholding by test at \"Ölwerk AG\"");
        assertThat(call.status()).isZero();
    }

    @Test
    @DisplayName("explains standard input")
    void explainsStandardInput() {
        assertThat(explain("Die Nordex AG hält 49 %.", "-").output()).startsWith("-, of no known day")
                .contains("\"49 %\" percent 49 %");
    }

    @Test
    @DisplayName("says why a file cannot be read")
    void saysWhyNot() throws IOException {
        ProgramCall empty = explain("", Files.writeString(folder.resolve("leer.txt"), " ").toString());
        assertThat(empty.errors()).contains("faktenlese: leer.txt: empty: there is no text in it");
        assertThat(empty.status()).isEqualTo(1);
        ProgramCall missing = explain("", folder.resolve("weg.txt").toString());
        assertThat(missing.errors()).contains("weg.txt: no such file");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(explain("").status()).isEqualTo(2);
    }

    private static ProgramCall explain(String input, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return ProgramCall.of(SimpleStages.faktenlese(), input.getBytes(StandardCharsets.UTF_8), all);
    }
}
