// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static de.faktenlese.ingest.IngestAssertions.blocks;
import static de.faktenlese.ingest.IngestAssertions.document;
import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.DateSource;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.document.Span;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file is read")
class FormatsTest {

    @Test
    void asPlainTextWordForWord() {
        String text = "🚀 Mu\u0308nchen:\u00A014\u202FMrd.\u00A0€ \r\n\r\nDer Auf\u00ADsichtsrat\ttagt.\r\n";
        SourceDocument document = document("brief.txt", "\uFEFF" + text);
        assertThat(document.text().source()).isEqualTo(text);
        assertThat(document.mediaType()).isEqualTo("text/plain");
        assertThat(document.language()).isEqualTo("de");
        assertThat(blocks(document)).containsExactly("🚀 München: 14 Mrd. €", "Der Aufsichtsrat tagt.");
    }

    @Test
    void withTheHashOfItsBytesAsId() {
        assertThat(document("a.txt", "Umsatz").id())
                .isEqualTo("090fa34150a1eef5d0157e08aed9fcc5c3cacfe6f56ac59dd570aae9b366a695");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "ISO-8859-15"})
    void asPlainTextInAnyCommonEncoding(String encoding) {
        byte[] bytes = "Die Größe des Aktienrückkaufs: 50 € je Stück".getBytes(Charset.forName(encoding));
        assertThat(document("brief.txt", bytes).text().source()).isEqualTo("Die Größe des Aktienrückkaufs: 50 € je Stück");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.txt", "brief", "brief.TXT", "brief.dat"})
    void asPlainTextUnderAnyName(String name) {
        assertThat(document(name, "Der Umsatz der Großbäckerei stieg.").mediaType()).isEqualTo("text/plain");
    }

    @Test
    void asMarkdown() {
        SourceDocument document = document("brief.md", """
                # Siemens kauft zu

                Der Konzern zahlt **14 Mrd. Euro** für [Altair](https://example.org/altair)
                und baut aus.

                - Der Umsatz steigt
                - Der Gewinn sinkt

                | Firma | Umsatz |
                |-------|--------|
                | BASF  | 65 Mrd. Euro |
                """);
        assertThat(document.title()).isEqualTo("Siemens kauft zu");
        assertThat(blocks(document)).containsExactly("Siemens kauft zu",
                "Der Konzern zahlt 14 Mrd. Euro für Altair und baut aus.",
                "Der Umsatz steigt", "Der Gewinn sinkt", "Firma", "Umsatz", "BASF", "65 Mrd. Euro");
    }

    @Test
    void asRichText() {
        SourceDocument document = document("brief.rtf",
                "{\\rtf1\\ansi\\ansicpg1252 Die Gr\\'f6\\'dfe z\\'e4hlt.\\par Der Gewinn sinkt.\\par}");
        assertThat(blocks(document)).containsExactly("Die Größe zählt.", "Der Gewinn sinkt.");
    }

    @Test
    void asOpenDocument() {
        SourceDocument document = document("brief.odt", Fixtures.odt("<text:h text:outline-level=\"1\">Siemens kauft zu</text:h>"
                + "<text:p>Der Konzern zahlt<text:s/>14 Mrd.<text:line-break/>Euro.</text:p>"
                + "<text:list><text:list-item><text:p>Der Umsatz steigt</text:p></text:list-item></text:list>"));
        assertThat(blocks(document)).containsExactly("Siemens kauft zu", "Der Konzern zahlt 14 Mrd. Euro.", "Der Umsatz steigt");
    }

    @Test
    void asWordDocument() {
        SourceDocument document = document("brief.docx", Fixtures.docx(LocalDate.of(2025, 6, 27), word -> {
            word.createParagraph().createRun().setText("Siemens kauft zu");
            XWPFRun run = word.createParagraph().createRun();
            run.setText("Der Konzern zahlt 14");
            run.addBreak(BreakType.TEXT_WRAPPING);
            run.setText("Mrd. Euro.");
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("EBIT");
            table.getRow(0).getCell(1).setText("-4,8 Mio. €");
        }));
        assertThat(blocks(document)).containsExactly("Siemens kauft zu", "Der Konzern zahlt 14 Mrd. Euro.", "EBIT",
                "-4,8 Mio. €");
        assertThat(document.date()).isEqualTo(new PublicationDate(LocalDate.of(2025, 6, 27), DateSource.METADATA));
    }

    @Test
    void asPdfWithDividedWordsMadeWhole() {
        SourceDocument document = document("brief.pdf", Fixtures.pdf(List.of(List.of(
                "Siemens baut um", "",
                "Der Vorstand hat am Dienstag in München den Umbau des ganzen Unter-",
                "nehmens beschlossen. Betroffen sind nach Angaben eines Sprechers rund",
                "2.000 Beschäftigte, die Vor- und Nachteile sind umstritten. Der Siemens-",
                "Chef verteidigte den Plan."))));
        assertThat(blocks(document)).containsExactly("Siemens baut um",
                "Der Vorstand hat am Dienstag in München den Umbau des ganzen "
                + "Unternehmens beschlossen. Betroffen sind nach Angaben eines Sprechers rund 2.000 "
                + "Beschäftigte, die Vor- und Nachteile sind "
                + "umstritten. Der Siemens-Chef verteidigte den Plan.");
        int start = document.text().text().indexOf("Unternehmens");
        assertThat(document.text().toSource(new Span(start, start + 12)).of(document.text().source()))
                .isEqualTo("Unter-\nnehmens");
    }

    @Test
    void asPdfWithSentencesThatRunOnAcrossPages() {
        List<String> first = List.of("Börsenbrief Musterstadt", "",
                "Der Konzern hat im ersten Halbjahr nach eigenen Angaben einen Umsatz von",
                "mehr als zwölf Milliarden Euro erzielt und damit die Erwartungen des ganzen", "", "Seite 1 von 2");
        List<String> second = List.of("Börsenbrief Musterstadt", "",
                "Marktes übertroffen. Die Aktie legte an der Börse in Frankfurt im frühen Handel",
                "deutlich zu und notierte zuletzt bei 214 Euro.", "", "Seite 2 von 2");
        assertThat(blocks(document("brief.pdf", Fixtures.pdf(List.of(first, second)))))
                .containsExactly("Der Konzern hat im ersten Halbjahr "
                + "nach eigenen Angaben einen Umsatz von mehr als zwölf Milliarden Euro erzielt und damit die Erwartungen des "
                + "ganzen Marktes übertroffen. Die Aktie legte an der Börse in Frankfurt im frühen Handel deutlich zu und "
                + "notierte zuletzt bei 214 Euro.");
    }

    @Test
    void asPdfWithTwoColumns() {
        SourceDocument document = document("brief.pdf", Fixtures.pdfInColumns(
                List.of("Der Konzern hat im Quartal", "einen Umsatz von 12 Mrd. Euro", "erzielt, wie er mitteilte."),
                List.of("Die Aktie legte an der Börse", "in Frankfurt um drei Prozent", "zu und schloss fester.")));
        assertThat(document.text().text()).contains("12 Mrd. Euro", "drei Prozent");
    }
}
