// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static de.faktenlese.ingest.IngestAssertions.blocks;
import static de.faktenlese.ingest.IngestAssertions.document;
import static de.faktenlese.ingest.IngestAssertions.failure;
import static de.faktenlese.ingest.IngestAssertions.ingest;
import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.DateSource;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a mail")
class MailReaderTest {

    private static final String HEAD = """
            From: =?UTF-8?Q?B=C3=B6rsenbrief_Musterstadt?= <brief@example.org>
            Subject: =?UTF-8?Q?Siemens_kauft_Altair_f=C3=BCr_10_Mrd=2E_Dollar?=
            Date: Sat, 28 Jun 2025 00:30:00 +0200
            MIME-Version: 1.0
            """;
    private static final String PLAIN = """
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Der Preis ist h=C3=B6her als gedacht.
            Das *freut* alle.
            """;
    private static final String HTML = """
            Content-Type: text/html; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            <html><head><meta charset=3D"utf-8"></head><body><p>Der Preis ist h=F6her als gedacht.</p>
            <img src=3D"cid:logo"><p>Das freut <b>alle</b>.</p></body></html>
            """;
    private static final String LOGO = """
            Content-Type: image/png; name="logo.png"
            Content-ID: <logo>
            Content-Disposition: inline; filename="logo.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            """;

    @Test
    void theSubjectIsTheFirstLineAndTheSendersDayTheDate() {
        SourceDocument document = document("mail.eml", HEAD + PLAIN);
        assertThat(document.title()).isEqualTo("Siemens kauft Altair für 10 Mrd. Dollar");
        assertThat(document.author()).isEqualTo("Börsenbrief Musterstadt");
        assertThat(document.mediaType()).isEqualTo("message/rfc822");
        assertThat(document.date()).isEqualTo(new PublicationDate(LocalDate.of(2025, 6, 28), DateSource.METADATA));
        assertThat(blocks(document)).containsExactly("Siemens kauft Altair für 10 Mrd. Dollar",
                "Der Preis ist höher als gedacht.",
                "Das *freut* alle.");
    }

    @Test
    void aSubjectThatTheBodyRepeatsIsNotSaidTwice() {
        String body = "Content-Type: text/html; charset=utf-8\n\n"
                + "<h1>Siemens kauft Altair für 10 Mrd.&nbsp;Dollar!</h1><p>Mehr dazu.</p>\n";
        assertThat(blocks(document("mail.eml", HEAD + body))).containsExactly("Siemens kauft Altair für 10 Mrd. Dollar!",
                "Mehr dazu.");
    }

    @Test
    void ofTwoAlternativesTheHtmlPartIsReadOnce() {
        assertThat(blocks(document("mail.eml", HEAD + multipart("alternative", "a", PLAIN, HTML)))).containsExactly(
                "Siemens kauft Altair für 10 Mrd. Dollar", "Der Preis ist höher als gedacht.", "Das freut alle.");
    }

    @Test
    void picturesOfTheTextArePassedOverHoweverDeepItLies() {
        String related = multipart("related", "r", multipart("alternative", "a", PLAIN, HTML), LOGO);
        List<Ingested> outcomes = ingest("mail.eml", bytes(HEAD + multipart("mixed", "m", related)));
        assertThat(outcomes).hasSize(1);
        assertThat(blocks(document(outcomes.get(0)))).contains("Das freut alle.").hasSize(3);
    }

    @Test
    void attachmentsAreDocumentsOfTheirOwn() {
        byte[] pdf = Fixtures.pdf(List.of(List.of("Der Gewinn sank um 4 Prozent.")));
        String attachment = """
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="=?UTF-8?Q?Ausgabe_M=C3=A4rz.pdf?="
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder().encodeToString(pdf) + "\n";
        List<Ingested> outcomes = ingest("post/mail.eml", bytes(HEAD + multipart("mixed", "m", PLAIN, attachment, attachment)));
        assertThat(outcomes).extracting(Ingested::source).containsExactly("post/mail.eml", "post/mail.eml!/Ausgabe März.pdf",
                "post/mail.eml!/Ausgabe März (2).pdf");
        SourceDocument attached = document(outcomes.get(1));
        assertThat(blocks(attached)).containsExactly("Der Gewinn sank um 4 Prozent.");
        assertThat(attached.id()).isEqualTo(document("a.pdf", pdf).id());
        assertThat(attached.date()).as("the mail's date, for want of its own").isEqualTo(document(outcomes.get(0)).date());
    }

    @Test
    void aMailInsideIsAnAttachmentWithAttachments() {
        String inner = "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=\"weiter.eml\"\n\n"
                + HEAD.replace("28 Jun", "20 Jun") + multipart("mixed", "i", PLAIN, """
                        Content-Type: text/plain; charset=utf-8
                        Content-Disposition: attachment; filename="notiz.txt"

                        Die Notiz zum Kurs.
                        """);
        List<Ingested> outcomes = ingest("mail.eml", bytes(HEAD + multipart("mixed", "m", PLAIN, inner)));
        assertThat(outcomes).extracting(Ingested::source)
                .containsExactly("mail.eml", "mail.eml!/weiter.eml", "mail.eml!/weiter.eml!/notiz.txt");
        assertThat(document(outcomes.get(2)).text().source()).startsWith("Die Notiz zum Kurs.");
    }

    @Test
    void aBadAttachmentCostsOnlyItself() {
        String attachment = "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"kaputt.pdf\"\n\n"
                + "%PDF-1.7 kaputt\n";
        List<Ingested> outcomes = ingest("mail.eml", bytes(HEAD + multipart("mixed", "m", PLAIN, attachment)));
        assertThat(document(outcomes.get(0)).title()).startsWith("Siemens");
        assertThat(failure(outcomes.get(1)).category()).isEqualTo(FailureCategory.DAMAGED);
    }

    @Test
    void anEncryptedOneIsSaidToBeSo() {
        String encrypted = multipart("encrypted; protocol=\"application/pgp-encrypted\"", "e",
                "Content-Type: application/pgp-encrypted\n\nVersion: 1\n");
        assertThat(failure(ingest("mail.eml", bytes(HEAD + encrypted)).get(0)).category()).isEqualTo(FailureCategory.ENCRYPTED);
    }

    @Test
    void longLinesAndLineEndsOfWindowsAreNoTrouble() {
        String body = "Content-Type: text/html; charset=utf-8\n\n<p>" + "Der Umsatz stieg. ".repeat(3_000) + "</p>\n";
        assertThat(blocks(document("mail.eml", (HEAD + body).replace("\n", "\r\n")))).hasSize(2);
    }

    private static String multipart(String kind, String boundary, String... parts) {
        StringBuilder mail = new StringBuilder("Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\n\n");
        for (String part : parts) {
            mail.append("--").append(boundary).append('\n').append(part);
        }
        return mail.append("--").append(boundary).append("--\n").toString();
    }

    private static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
