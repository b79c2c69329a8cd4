// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample newsletters that are made by program")
class SeedMakerTest {

    private static final Path CHECKED_IN = Path.of("..", "..", "seeds");

    private static Map<String, byte[]> seeds = Map.of();

    @BeforeAll
    static void make() throws IOException {
        seeds = SeedMaker.make();
    }

    @Test
    @DisplayName("are the ones checked in, byte for byte")
    void areCheckedIn() throws IOException {
        assertThat(seeds).isNotEmpty();
        for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
            assertThat(Files.readAllBytes(CHECKED_IN.resolve(seed.getKey()))).as(seed.getKey()).isEqualTo(seed.getValue());
        }
    }

    @Test
    @DisplayName("as PDF have several pages, page numbers and words broken at line ends")
    void pdfLooksLikeOne() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(seeds.get("branchenbrief-anlagenbau.pdf"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text).contains("Seite 1", "Seite 2").containsPattern(Pattern.compile("\\p{Ll}-\\R\\p{Ll}"));
        }
    }

    @Test
    @DisplayName("as Word document have headings, list items and a table")
    void wordLooksLikeOne() throws IOException {
        byte[] bytes = seeds.get("pharmabrief-petrischale.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(word.getParagraphs()).anyMatch(paragraph -> "Heading2".equals(paragraph.getStyle()));
            assertThat(word.getParagraphs()).anyMatch(paragraph -> "bullet".equals(paragraph.getNumFmt()));
            assertThat(word.getTables()).singleElement().satisfies(table -> assertThat(table.getRows()).hasSize(5));
        }
    }

    @Test
    @DisplayName("as mail offer plain text and HTML, or carry an attachment")
    void mailsLookLikeThem() {
        assertThat(mail("2025-06-27-boersenbrief.eml")).contains("multipart/alternative", "text/plain", "text/html",
                "Date: Fri, 27 Jun 2025 06:30:00 +0200", "Subject: =?");
        assertThat(mail("wirtschaftsbrief-limmat.eml")).contains("multipart/mixed", "filename=\"Wirtschaftsbrief-17.pdf\"");
    }

    private static String mail(String name) {
        return new String(seeds.get(name), StandardCharsets.US_ASCII);
    }
}
