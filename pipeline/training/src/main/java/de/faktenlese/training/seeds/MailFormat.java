// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil.Usage;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * An e-mail as newsletters are sent: without attachments plain text and HTML as alternatives, with attachments a plain covering
 * note and the files.
 *
 * @param template the HTML of a mail, with {@code {{title}}} and {@code {{body}}} where these go
 * @param footer the last lines of the plain text
 * @param attachments the files attached, may be empty
 */
record MailFormat(String template, String footer, List<Attachment> attachments) implements NewsletterFormat {

    private static final String LINE_END = "\r\n";
    private static final LocalTime SENT = LocalTime.of(6, 30);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int HEADER_USED = 9;

    /**
     * A file attached to a mail.
     *
     * @param name the file's name
     * @param mediaType its type
     * @param content its bytes
     */
    record Attachment(String name, String mediaType, byte[] content) {
    }

    @Override
    public byte[] write(Newsletter newsletter) {
        String boundary = "=_faktenlese-" + newsletter.requiredDate();
        StringBuilder mail = new StringBuilder();
        header(mail, newsletter, boundary);
        if (attachments.isEmpty()) {
            part(mail, boundary, "text/plain; charset=UTF-8", "quoted-printable", quotedPrintable(plainText(newsletter)));
            part(mail, boundary, "text/html; charset=UTF-8", "quoted-printable", quotedPrintable(html(newsletter)));
        } else {
            byte[] note = plainText(newsletter).getBytes(StandardCharsets.UTF_8);
            part(mail, boundary, "text/plain; charset=UTF-8", "base64", base64(note));
            for (Attachment attachment : attachments) {
                String type = attachment.mediaType() + "; name=\"" + attachment.name() + "\"" + LINE_END
                        + "Content-Disposition: attachment; filename=\"" + attachment.name() + "\"";
                part(mail, boundary, type, "base64", base64(attachment.content()));
            }
        }
        return mail.append("--").append(boundary).append("--").append(LINE_END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void header(StringBuilder mail, Newsletter newsletter, String boundary) {
        String type = attachments.isEmpty() ? "multipart/alternative" : "multipart/mixed";
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)
                .format(newsletter.requiredDate().atTime(SENT).atZone(ZONE));
        for (String line : List.of(
                "From: " + EncoderUtil.encodeAddressDisplayName(newsletter.author()) + " <redaktion@newsletter.example>",
                "To: Abonnentin <abonnentin@leserschaft.example>",
                "Subject: " + subject(newsletter.title()),
                "Date: " + date,
                "Message-ID: <" + newsletter.requiredDate() + "@newsletter.example>",
                "List-Unsubscribe: <https://newsletter.example/abmelden>",
                "MIME-Version: 1.0",
                "Content-Type: " + type + "; boundary=\"" + boundary + "\"",
                "",
                "This is a multi-part message in MIME format.")) {
            mail.append(line).append(LINE_END);
        }
    }

    private static String subject(String title) {
        return EncoderUtil.encodeIfNecessary(title, Usage.TEXT_TOKEN, HEADER_USED).replace("?= =?", "?=" + LINE_END + " =?");
    }

    private static void part(StringBuilder mail, String boundary, String type, String encoding, String content) {
        for (String line : List.of(
                "--" + boundary,
                "Content-Type: " + type,
                "Content-Transfer-Encoding: " + encoding,
                "",
                content)) {
            mail.append(line).append(LINE_END);
        }
    }

    private String plainText(Newsletter newsletter) {
        String text = TextContentRenderer.builder().extensions(Newsletter.EXTENSIONS)
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build().render(newsletter.body());
        return (text + "\n\n-- \n" + footer).replace("\n", LINE_END);
    }

    private String html(Newsletter newsletter) {
        String body = HtmlRenderer.builder().extensions(Newsletter.EXTENSIONS).build().render(newsletter.body());
        return template.replace("{{title}}", newsletter.title()).replace("{{body}}", body).replace("\n", LINE_END);
    }

    private static String quotedPrintable(String text) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        try (QuotedPrintableOutputStream encoder = new QuotedPrintableOutputStream(encoded, false)) {
            encoder.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("encoding in memory failed: " + e.getMessage(), e);
        }
        return encoded.toString(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }
}
