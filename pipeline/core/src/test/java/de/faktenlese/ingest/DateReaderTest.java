// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.DateSource;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.resource.ModelFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The date of publication")
class DateReaderTest {

    private static final DateReader DATES = DateReader.read(ModelFiles.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Ausgabe vom 12. September 2025 # 2025-09-12",
        "Dienstag, 18. März 2025 # 2025-03-18",
        "Donnerstag 8. Mai 2025, 12.30 Uhr # 2025-05-08",
        "27.06.2025 # 2025-06-27",
        "Stand: 3.7.25 # 2025-07-03",
        "Newsletter Nr. 12 | 27. Juni 2025 # 2025-06-27",
        "🚀 Wochenbrief – Ausgabe vom 18. September 2025 # 2025-09-18",
        "DER TAG IN KÜRZE – Freitag, den 5. Sept. 2025 – Wirtschaft # 2025-09-05",
        "Wien, 7. Jänner 2025 # 2025-01-07",
        "Graz, am Tag des Tages: 7. Feber 2025 # 2025-02-07",
        "Frankfurt (Agentur), 14. November 2024 – Die Commerzbank hat Zahlen vorgelegt und die Prognose erhöht. # 2024-11-14",
        "Ausgabe 7/2025 (2025-06-27) # 2025-06-27"})
    void isReadFromADateLine(String line, LocalDate expected) {
        assertThat(inText(line + "\n\nDer Umsatz stieg.")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Die Hauptversammlung findet am 22. Mai 2025 in München statt.",
        "Frist läuft bis 30. Juni 2025",
        "Der Vertrag gilt seit 1. Januar 2014.",
        "Umsatz im 2. Quartal 2025",
        "Version 1.12.2025.4",
        "Der 31.12.2024 war der Stichtag",
        "Am 12. September 2025 - so der Plan - wird gestreikt"})
    void isNotReadFromASentenceAboutADay(String line) {
        assertThat(inText(line)).isNull();
    }

    @Test
    void isNotReadFromFarDownInTheText() {
        assertThat(inText("Der Umsatz stieg.\n\n".repeat(20) + "Dienstag, 18. März 2025")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-06-27 | 2025-06-27",
        "2025-06-27T23:30:00+02:00 | 2025-06-27",
        "2025-06-27T22:30:00Z | 2025-06-28",
        "2025-06-27T22:30:00.000Z | 2025-06-28",
        "2025-06-27 08:15:00 +0200 | 2025-06-27",
        "2025-06-27T08:15 | 2025-06-27",
        "Fri, 27 Jun 2025 23:59:59 -0700 | 2025-06-27",
        "Fri, 27 Jun 2025 06:00:00 +0200 (CEST) | 2025-06-27",
        "27.06.2025 | 2025-06-27",
        "27. Juni 2025, 8 Uhr | 2025-06-27"})
    void isReadFromAStamp(String stamp, LocalDate expected) {
        assertThat(DATES.stamp(stamp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "2025-13-40", "1970-01-01T00:00:00Z", "27.27.2025"})
    void isNotReadFromANonsenseStamp(String stamp) {
        assertThat(DATES.stamp(stamp)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2025/2025-06-27-brief.txt, 2025-06-27", "2025-06-27.txt, 2025-06-27",
            "mail.eml!/2025-06-27_anhang.pdf, 2025-06-27",
        "brief-2025-06-27.txt,", "20250627.txt,", "2025-06-31.txt,", "2025-06-271.txt,"})
    void isReadFromTheBeginningOfAFileName(String source, LocalDate expected) {
        assertThat(DATES.fileName(source)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2025-01-01 | 2025-03-03-a.html | <meta name='date' content='2025-02-02'><p>27.04.2025</p> | OPTION | 2025-01-01",
        "- | 2025-03-03-a.html | <meta name='date' content='2025-02-02'><p>27.04.2025</p> | METADATA | 2025-02-02",
        "- | a.html | <meta property='article:published_time' content='2025-02-02T08:00+01:00'><p>A</p> | METADATA | 2025-02-02",
        "- | a.html | <meta name='DC.date' content='2025-02-02'><p>Text</p> | METADATA | 2025-02-02",
        "- | a.html | <p><time itemprop='datePublished' datetime='2025-02-02'>Sonntag</time> Text</p> | METADATA | 2025-02-02",
        "- | a.html | <script>{\"datePublished\": \"2025-02-02\"}</script><p>Text</p> | METADATA | 2025-02-02",
        "- | 2025-03-03-a.html | <p>27.04.2025</p><p>Text</p> | FILE_NAME | 2025-03-03",
        "- | a.html | <p>27.04.2025</p><p>Text</p> | TEXT | 2025-04-27"})
    void isTakenFromTheFirstPlaceThatHasIt(LocalDate option, String source, String html, DateSource place, LocalDate day) {
        Ingester ingester = new TikaIngester(ModelFiles.shipped(), text -> "de");
        RawInput input = new RawInput(source, ("<html>" + html + "</html>").getBytes(StandardCharsets.UTF_8));
        assertThat(IngestAssertions.document(ingester.ingest(input, option).get(0)).date()).isEqualTo(new PublicationDate(day,
                place));
    }

    private static LocalDate inText(String text) {
        return DATES.text(LineBlocks.read(ModelFiles.shipped()).typed(text));
    }
}
