// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/** Reads the printed text of PDFs: what stands on the pages, without bookmarks, comments, forms and pictures. */
final class PdfReader implements ContentReader {

    private final LineBlocks lineBlocks;
    private final DateReader dates;
    private final PDFParser parser = new PDFParser();

    PdfReader(LineBlocks lineBlocks, DateReader dates) {
        this.lineBlocks = lineBlocks;
        this.dates = dates;
    }

    @Override
    public Content read(RawInput input) throws IOException, SAXException, TikaException, UnreadableException {
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pagesOnly());
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        Metadata metadata = new Metadata();
        PageCollector collector = new PageCollector();
        try (TikaInputStream in = TikaInputStream.get(input.bytes())) {
            parser.parse(in, new LimitedText(collector), metadata, context);
        }
        Passage body = collector.passage(lineBlocks);
        if (body.isBlank()) {
            throw new UnreadableException(FailureCategory.EMPTY, "no text on the " + metadata.get(PagedText.N_PAGES)
                    + " page(s) of this PDF, expected some; if it is a scan, run it through text recognition first");
        }
        return new Content(body, metadata.get(TikaCoreProperties.TITLE), metadata.get(TikaCoreProperties.CREATOR),
                dates.stamp(metadata.get(TikaCoreProperties.CREATED)), List.of());
    }

    private static PDFParserConfig pagesOnly() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractBookmarksText(false);
        config.setExtractAnnotationText(false);
        config.setExtractAcroFormContent(false);
        config.setExtractInlineImages(false);
        config.setSuppressDuplicateOverlappingText(true);
        return config;
    }
}
