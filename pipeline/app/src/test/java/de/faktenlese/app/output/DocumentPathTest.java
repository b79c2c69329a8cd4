// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPathTest {

    private static final Path FOLDER = Path.of("output").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({"2025/brief.html, 2025/brief.html.json", "mail.eml!/anhang.pdf, mail.eml!/anhang.pdf.json",
        "mail.eml!/../../etc/passwd, mail.eml!/__/__/etc/passwd.json", "mail.eml!//etc/passwd, mail.eml!/_/etc/passwd.json",
        "mail.eml!/.., mail.eml!/__.json", "mail.eml!/..\\..\\boese.pdf, mail.eml!/.._.._boese.pdf.json",
        "./brief.txt, _/brief.txt.json", "C:/a?b#c%20 d.txt, C:/a?b#c%20 d.txt.json"})
    void aDocumentIsWrittenUnderItsSourceAndNeverOutsideTheFolder(String source, String path) {
        assertThat(FOLDER.relativize(DocumentPath.in(FOLDER, source))).isEqualTo(Path.of(path));
        assertThat(DocumentPath.in(FOLDER, source).normalize()).startsWithRaw(FOLDER);
    }

    @Test
    void longNamesAreShortenedAndStayApart() {
        Path one = DocumentPath.in(FOLDER, "ä".repeat(200) + "a");
        Path other = DocumentPath.in(FOLDER, "ä".repeat(200) + "b");
        assertThat(one.getFileName().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
        assertThat(one).isNotEqualTo(other);
    }
}
