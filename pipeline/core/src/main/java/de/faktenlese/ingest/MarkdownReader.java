// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.xml.sax.SAXException;

/** Reads Markdown (CommonMark with tables) by way of the HTML that it stands for. */
final class MarkdownReader implements ContentReader {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final HtmlReader html;
    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();

    MarkdownReader(HtmlReader html) {
        this.html = html;
    }

    @Override
    public Content read(RawInput input) throws SAXException {
        return html.read(renderer.render(parser.parse(TextDecoder.decode(input.bytes()))));
    }
}
