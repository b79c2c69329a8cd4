// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.resource.ModelFiles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** The readers of all formats, each made when its format first comes and shared from then on. Thread-safe. */
final class Readers {

    private final Map<Format, ContentReader> readers = new ConcurrentHashMap<>();
    private final LineBlocks lineBlocks;
    private final DateReader dates;

    Readers(ModelFiles models, DateReader dates) {
        this.lineBlocks = LineBlocks.read(models);
        this.dates = dates;
    }

    /** The reader of a format. */
    ContentReader of(Format format) {
        ContentReader known = readers.get(format);
        return known != null ? known : readers.computeIfAbsent(format, this::make);
    }

    private ContentReader make(Format format) {
        return switch (format) {
            case TEXT -> new PlainTextReader(lineBlocks);
            case MARKDOWN -> new MarkdownReader(html());
            case HTML -> html();
            case MAIL -> new MailReader(new PlainTextReader(lineBlocks), html(), dates);
            case PDF -> new PdfReader(lineBlocks, dates);
            case OOXML -> new OfficeReader(new OOXMLParser(), lineBlocks, dates);
            case WORD -> new OfficeReader(new OfficeParser(), lineBlocks, dates);
            case OPEN_DOCUMENT -> new OfficeReader(new OpenDocumentParser(), lineBlocks, dates);
            case RICH_TEXT -> new OfficeReader(new RTFParser(), lineBlocks, dates);
        };
    }

    private HtmlReader html() {
        return new HtmlReader(lineBlocks, dates);
    }
}
