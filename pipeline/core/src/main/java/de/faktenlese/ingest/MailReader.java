// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads e-mails: of alternatives the best part once, HTML before plain text; what is attached, mails among it, as files of their
 * own. Pictures of the HTML part are passed over.
 *
 * <p>Built on mime4j, which Tika's own mail parser uses too; but that one hands on any body that lies two levels deep, as in a
 * mail with a picture and an attachment, as if it were attached.
 */
final class MailReader implements ContentReader {

    private static final String HTML = "text/html";

    private final PlainTextReader plainText;
    private final HtmlReader html;
    private final DateReader dates;

    MailReader(PlainTextReader plainText, HtmlReader html, DateReader dates) {
        this.plainText = plainText;
        this.html = html;
        this.dates = dates;
    }

    @Override
    public Content read(RawInput input) throws IOException, SAXException, UnreadableException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(input.bytes()));
        Parts parts = new Parts(input.source());
        parts.collect(message);
        Field date = message.getHeader().getField("Date");
        return new Content(parts.body, message.getSubject(), sender(message.getFrom()),
                dates.stamp(date == null ? null : date.getBody()), parts.attachments);
    }

    private static @Nullable String sender(@Nullable MailboxList from) {
        if (from == null || from.isEmpty()) {
            return null;
        }
        Mailbox first = from.get(0);
        return first.getName() == null ? first.getAddress()
                : DecoderUtil.decodeEncodedWords(first.getName(), DecodeMonitor.SILENT);
    }

    /** The parts of one mail, sorted into text and attachments. */
    private final class Parts {

        private final String source;
        private final List<RawInput> attachments = new ArrayList<>();
        private Passage body = Passage.EMPTY;

        Parts(String source) {
            this.source = source;
        }

        void collect(Entity entity) throws IOException, SAXException, UnreadableException {
            Body content = entity.getBody();
            String type = entity.getMimeType().toLowerCase(Locale.ROOT);
            if (type.equals("multipart/encrypted") || type.equals("application/pkcs7-mime")
                    || type.equals("application/x-pkcs7-mime")) {
                throw new UnreadableException(FailureCategory.ENCRYPTED,
                        "an encrypted mail, expected a plain one; save it decrypted");
            }
            if (content instanceof Multipart multipart) {
                collect(multipart, type);
            } else if (isAttached(entity)) {
                attach(entity);
            } else if (type.startsWith("text/") && content instanceof SingleBody) {
                body = body.then(text(entity));
            } else if (content instanceof Message || !isShownInside(entity, type)) {
                attach(entity);
            }
        }

        private void collect(Multipart multipart, String type) throws IOException, SAXException, UnreadableException {
            List<Entity> children = multipart.getBodyParts();
            if (type.equals("multipart/alternative")) {
                Optional<Entity> best = best(children);
                if (best.isPresent()) {
                    collect(best.get());
                }
            } else {
                for (Entity child : children) {
                    collect(child);
                }
            }
        }

        /**
         * The last alternative with HTML, else the first with any text; calendar entries and the like only where there is no
         * other.
         */
        private static Optional<Entity> best(List<Entity> alternatives) {
            Optional<Entity> rich = alternatives.stream().filter(part -> holds(part, HTML)).reduce((first, second) -> second);
            Optional<Entity> plain = alternatives.stream().filter(part -> holds(part, MediaTypes.PLAIN)).findFirst();
            return rich.or(() -> plain).or(() -> alternatives.stream().findFirst());
        }

        private static boolean holds(Entity part, String type) {
            if (part.getBody() instanceof Multipart multipart) {
                return multipart.getBodyParts().stream().anyMatch(child -> holds(child, type));
            }
            return part.getMimeType().equalsIgnoreCase(type) && !isAttached(part);
        }

        private static boolean isAttached(Entity entity) {
            return "attachment".equalsIgnoreCase(entity.getDispositionType());
        }

        /** Whether a part is a picture of the HTML text, a signature, or some other thing that no reader opens. */
        private static boolean isShownInside(Entity entity, String type) {
            return type.startsWith("image/") || type.endsWith("-signature") || type.equals("message/delivery-status")
                    || entity.getHeader().getField("Content-ID") != null && entity.getFilename() == null;
        }

        private Passage text(Entity entity) throws IOException, SAXException {
            String decoded = TextDecoder.decode(bytes(entity), charset(entity.getHeader()));
            return entity.getMimeType().equalsIgnoreCase(HTML) ? html.read(decoded).body() : plainText.read(decoded);
        }

        private void attach(Entity entity) throws IOException {
            String type = entity.getMimeType().toLowerCase(Locale.ROOT);
            if (!type.endsWith("-signature")) {
                attachments.add(new RawInput(source + "!/" + name(entity), bytes(entity)));
            }
        }

        /** The attachment's name, made different from those of the attachments before it. */
        private String name(Entity entity) {
            String given = entity.getFilename();
            String fallback = entity.getBody() instanceof Message ? "mail.eml" : "part";
            String name = given == null || given.isBlank() ? fallback
                    : DecoderUtil.decodeEncodedWords(given, DecodeMonitor.SILENT).replaceAll("[/\\\\\\p{Cntrl}]", "_").strip();
            String unique = name;
            for (int i = 2; isTaken(unique); i++) {
                int dot = name.lastIndexOf('.');
                unique = dot > 0 ? name.substring(0, dot) + " (" + i + ")" + name.substring(dot) : name + " (" + i + ")";
            }
            return unique;
        }

        private boolean isTaken(String name) {
            return attachments.stream().anyMatch(other -> other.source().equals(source + "!/" + name));
        }
    }

    /** The encoding that a part declares; mime4j itself would say ASCII where it declares none. */
    private static @Nullable String charset(Header header) {
        return header.getField("Content-Type") instanceof ContentTypeField type ? type.getCharset() : null;
    }

    private static byte[] bytes(Entity entity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (entity.getBody() instanceof SingleBody single) {
            single.writeTo(out);
        } else if (entity.getBody() instanceof Message message) {
            new DefaultMessageWriter().writeMessage(message, out);
        }
        return out.toByteArray();
    }
}
