// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPathTest {

    @ParameterizedTest
    @CsvSource({"2025/brief.html, 2025/brief.html.json", "mail.eml!/anhang.pdf, mail.eml!/anhang.pdf.json",
        "mail.eml!/../../etc/passwd, mail.eml!/__/__/etc/passwd.json", "mail.eml!//etc/passwd, mail.eml!/_/etc/passwd.json",
        "mail.eml!/.., mail.eml!/__.json", "mail.eml!/..\\..\\boese.pdf, mail.eml!/.._.._boese.pdf.json",
        "./brief.txt, _/brief.txt.json"})
    void aDocumentIsWrittenUnderItsSourceAndNeverOutsideTheFolder(String source, String path) {
        assertThat(DocumentPath.of(source)).isEqualTo(Path.of(path));
        assertThat(Path.of("output").resolve(DocumentPath.of(source)).normalize()).startsWithRaw(Path.of("output"));
    }

    @Test
    void longNamesAreShortenedAndStayApart() {
        String name = "ä".repeat(200);
        assertThat(DocumentPath.of(name + "a").toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
        assertThat(DocumentPath.of(name + "a")).isNotEqualTo(DocumentPath.of(name + "b"));
    }
}
