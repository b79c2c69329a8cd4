// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.ingest.FailureCategory;
import de.faktenlese.ingest.Ingested;
import de.faktenlese.ingest.RawInput;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaktenleseTest {

    private static final Pipeline FINDS_NOTHING = new Pipeline(text -> List.of(),
            (sentences, date) -> new Values(List.of(), List.of(), List.of()), (sentences, values) -> List.of(),
            (sentences, entities, values) -> List.of());

    @TempDir
    private Path folder;

    @Test
    void aFileGivesItsDocumentAndThoseOfItsParts() throws IOException {
        Path file = Files.writeString(folder.resolve("mail.eml"), "Text");
        Faktenlese faktenlese = Faktenlese.of((input, date) -> List.of(read(input, ""), failed(input, "!/leer.txt"),
                read(input, "!/anhang.txt")), FINDS_NOTHING);
        assertThat(faktenlese.extract(file)).extracting(extraction -> extraction.document().source())
                .containsExactly("mail.eml", "mail.eml!/anhang.txt");
    }

    @Test
    void aFileWithoutTextIsAnErrorThatSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("leer.txt"), "");
        Faktenlese faktenlese = Faktenlese.of((input, date) -> List.of(failed(input, "")), FINDS_NOTHING);
        assertThatThrownBy(() -> faktenlese.extract(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leer.txt: empty: there is no text in it");
    }

    @Test
    void aWrongModelFileIsToldWithItsName() throws IOException {
        Files.createDirectories(folder.resolve("language"));
        Files.writeString(folder.resolve("language/abbreviations.tsv"), "nonsense\n1\t2\n");
        Faktenlese faktenlese = Faktenlese.load(ModelFiles.in(folder));
        assertThatThrownBy(faktenlese::pipeline).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("models/language/abbreviations.tsv");
    }

    private static Ingested read(RawInput input, String part) {
        return new Ingested.Read(new SourceDocument("0".repeat(64), input.source() + part, "text/plain", "de", null, null, null,
                NormalizedText.of(new String(input.bytes(), StandardCharsets.UTF_8))));
    }

    private static Ingested failed(RawInput input, String part) {
        return new Ingested.Failed(input.source() + part, FailureCategory.EMPTY, "there is no text in it");
    }
}
