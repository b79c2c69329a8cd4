// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static de.faktenlese.ingest.IngestAssertions.blocks;
import static de.faktenlese.ingest.IngestAssertions.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of a web page")
class HtmlReaderTest {

    @Test
    void paragraphsHeadingsItemsAndCellsAreBlocks() {
        assertThat(blocks(document("a.html", """
                <html><body><h1>Meta kauft<br>Scale AI</h1><div>Der Preis liegt bei <b>14</b>&nbsp;<i>Mrd.</i>
                Dollar<span>.</span><p>Das ist viel.</p>Sehr viel.</div>
                <ul><li>Umsatz: <b>61 Mio. €</b></li><li>EBIT: -4,8 Mio. €</li></ul>
                <table><tr><td>Nasdaq</td><td>+1,8 %</td></tr></table><blockquote>Gut so.</blockquote></body></html>""")))
                .containsExactly("Meta kauft Scale AI", "Der Preis liegt bei 14 Mrd. Dollar.", "Das ist viel.", "Sehr viel.",
                        "Umsatz: 61 Mio. €", "EBIT: -4,8 Mio. €", "Nasdaq", "+1,8 %", "Gut so.");
    }

    @Test
    void lineBreaksPartWhatIsALineOfItsOwnButNoValue() {
        assertThat(blocks(document("a.html",
                "<p>SAP: Kaufen<br>BASF: Halten<br/>Der Preis: 14<br>Mrd. Euro<br><br>Ende der Liste</p>")))
                .containsExactly("SAP: Kaufen", "BASF: Halten", "Der Preis: 14 Mrd. Euro", "Ende der Liste");
    }

    @Test
    void whatNobodySeesAndWhatIsNoTextIsLeftOut() {
        assertThat(blocks(document("a.html", """
                <html><head><title>Zinsen</title><style>p {color: red}</style></head><body>
                <div style="display: none; max-height:0">Nur für die Vorschau</div><div class="preheader">Vorschau</div>
                <nav><a href="/">Start</a></nav><div role="navigation">Menü</div><p hidden>Versteckt</p>
                <script>var a = 1;</script><noscript>Bitte JavaScript einschalten</noscript>
                <img src="https://example.org/zaehler.gif" width="1" height="1" alt=""><button>Kaufen</button>
                <table><tr><td style="font-size:0px"><div style="font-size:13px">Die Zinsen steigen.</div></td></tr></table>
                <p>Mehr <a href="https://example.org/lang?utm=1">dazu</a>.</p>
                <p style="opacity:0.9">Sichtbar</p></body></html>""")))
                .containsExactly("Die Zinsen steigen.", "Mehr dazu.", "Sichtbar");
    }

    @Test
    void theFooterIsTextInBlocksOfItsOwn() {
        assertThat(blocks(document("a.html", """
                <body><p>Die Aktie steigt.</p><footer><a href="#">Abmelden</a> | <a href="#">Impressum</a>
                <div>Musterverlag GmbH, 60311 Frankfurt</div></footer></body>""")))
                .containsExactly("Die Aktie steigt.", "Abmelden | Impressum", "Musterverlag GmbH, 60311 Frankfurt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Siemens kauft Altair; <h1>Siemens kauft Altair</h1><p>Für 10 Mrd. Dollar.</p>; Siemens kauft Altair",
        "Siemens kauft Altair | Börsenbrief; <h1>Siemens kauft Altair</h1><p>Für 10 Mrd.</p>; Siemens kauft Altair",
        "Siemens kauft Altair; <p>Für 10 Mrd. Dollar.</p>; Siemens kauft Altair",
        "Newsletter; <p>Für 10 Mrd. Dollar.</p>; Für 10 Mrd. Dollar.",
        "brief_final.html; <p>Für 10 Mrd. Dollar.</p>; Für 10 Mrd. Dollar."})
    void theTitleIsTheFirstLineUnlessTheBodyRepeatsIt(String title, String body, String firstBlock) {
        var document = document("a.html", "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
        assertThat(blocks(document)).first().isEqualTo(firstBlock);
        assertThat(blocks(document).stream().filter(firstBlock::equals)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15"})
    void theEncodingIsTheDeclaredOneOrTheOneThatFits(String encoding) {
        String undeclared = "<html><body><p>Größe zählt für 5 €</p></body></html>";
        String declared = undeclared.replace("<body>", "<head><meta charset=\"" + encoding + "\"></head><body>");
        String misdeclared = undeclared.replace("<body>", "<head><meta charset=\"utf-8\"></head><body>");
        for (String html : new String[] {undeclared, declared, misdeclared}) {
            assertThat(blocks(document("a.html", html.getBytes(Charset.forName(encoding)))))
                    .containsExactly("Größe zählt für 5 €");
        }
    }
}
