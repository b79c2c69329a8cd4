// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** OpenDocument text, version 1.3: the four parts that a word processor needs to open it. */
final class OdtFormat implements NewsletterFormat {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
              <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
              <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(MEDIA_TYPE);

    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:%s:1.0";

    @Override
    public byte[] write(Newsletter newsletter) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        parts.put("META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
        parts.put("meta.xml", part("document-meta", xml -> meta(xml, newsletter)));
        parts.put("content.xml", part("document-content", xml -> content(xml, newsletter)));
        return StoredZip.pack(parts);
    }

    private static byte[] part(String root, Content content) throws IOException {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("office:" + root);
            for (String prefix : List.of("office", "text", "table", "meta")) {
                xml.writeAttribute("xmlns:" + prefix, NAMESPACE.formatted(prefix));
            }
            xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            xml.writeAttribute("office:version", "1.3");
            content.write(xml);
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void meta(XMLStreamWriter xml, Newsletter newsletter) throws XMLStreamException {
        String time = newsletter.requiredDate() + "T06:00:00";
        xml.writeStartElement("office:meta");
        element(xml, "dc:title", newsletter.title());
        element(xml, "meta:initial-creator", newsletter.author());
        element(xml, "dc:creator", newsletter.author());
        element(xml, "meta:creation-date", time);
        element(xml, "dc:date", time);
        element(xml, "dc:language", "de-DE");
        xml.writeEndElement();
    }

    private static void content(XMLStreamWriter xml, Newsletter newsletter) throws XMLStreamException, IOException {
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
        BlockReader.copy(newsletter, new Blocks(xml));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** What stands inside a part's root element. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException, IOException;
    }

    /** Writes blocks as the elements of {@code office:text}. */
    private record Blocks(XMLStreamWriter xml) implements BlockWriter {

        @Override
        public void heading(int level, String text) throws IOException {
            write(() -> {
                xml.writeStartElement("text:h");
                xml.writeAttribute("text:outline-level", Integer.toString(level));
                xml.writeCharacters(text);
                xml.writeEndElement();
            });
        }

        @Override
        public void paragraph(String text) throws IOException {
            write(() -> element(xml, "text:p", text));
        }

        @Override
        public void item(String marker, String text) throws IOException {
            write(() -> {
                xml.writeStartElement("text:list");
                xml.writeStartElement("text:list-item");
                element(xml, "text:p", text);
                xml.writeEndElement();
                xml.writeEndElement();
            });
        }

        @Override
        public void table(List<List<String>> rows) throws IOException {
            write(() -> {
                xml.writeStartElement("table:table");
                for (List<String> row : rows) {
                    row(row);
                }
                xml.writeEndElement();
            });
        }

        private void row(List<String> cells) throws XMLStreamException {
            xml.writeStartElement("table:table-row");
            for (String cell : cells) {
                xml.writeStartElement("table:table-cell");
                element(xml, "text:p", cell);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private static void write(Elements elements) throws IOException {
            try {
                elements.write();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }

        /** The elements of one block. */
        private interface Elements {
            void write() throws XMLStreamException;
        }
    }
}
