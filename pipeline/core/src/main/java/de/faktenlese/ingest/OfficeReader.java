// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.io.IOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.SAXException;

/** Reads the text documents of office programs through the Tika parser of their format. */
final class OfficeReader implements ContentReader {

    private final Parser parser;
    private final LineBlocks lineBlocks;
    private final DateReader dates;

    OfficeReader(Parser parser, LineBlocks lineBlocks, DateReader dates) {
        this.parser = parser;
        this.lineBlocks = lineBlocks;
        this.dates = dates;
    }

    @Override
    public Content read(RawInput input) throws IOException, SAXException, TikaException {
        requireWhole(input.bytes());
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        context.set(OfficeParserConfig.class, new OfficeParserConfig());
        Metadata metadata = new Metadata();
        BlockCollector collector = new BlockCollector(lineBlocks, true);
        try (TikaInputStream in = TikaInputStream.get(input.bytes())) {
            parser.parse(in, new LimitedText(collector), metadata, context);
        }
        return new Content(collector.passage(), metadata.get(TikaCoreProperties.TITLE), metadata.get(TikaCoreProperties.CREATOR),
                dates.stamp(metadata.get(TikaCoreProperties.CREATED)), List.of());
    }

    /**
     * Demands of a zipped format that its archive has its table of contents, which stands at the end: the parsers make do without
     * it and would give what little text there is of a file that was cut off.
     */
    private static void requireWhole(byte[] bytes) throws IOException {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            ZipFile.builder().setByteArray(bytes).get().close();
        }
    }
}
