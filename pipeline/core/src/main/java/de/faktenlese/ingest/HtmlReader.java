// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.html.charsetdetector.StandardHtmlEncodingDetector;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads web pages and the HTML parts of mails. */
final class HtmlReader implements ContentReader {

    /** Names of {@code meta} elements that hold the date of publication, in lower case, the surest first. */
    private static final List<String> DATES = List.of(
            "article:published_time", "og:article:published_time", "datepublished", "dcterms.issued", "dc.date.issued",
            "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "date", "pubdate", "publishdate", "publish-date",
            "publication_date", "parsely-pub-date", "sailthru.date", "article:modified_time");
    /** The date in a page's JSON-LD (https://schema.org/datePublished). */
    private static final Pattern LINKED_DATA_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    private final LineBlocks lineBlocks;
    private final DateReader dates;
    private final JSoupParser parser = new JSoupParser();
    private final ParseContext context = new ParseContext();

    HtmlReader(LineBlocks lineBlocks, DateReader dates) {
        this.lineBlocks = lineBlocks;
        this.dates = dates;
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
    }

    @Override
    public Content read(RawInput input) throws IOException, SAXException {
        Charset declared = new StandardHtmlEncodingDetector().detect(new ByteArrayInputStream(input.bytes()), new Metadata());
        return read(TextDecoder.decode(input.bytes(), declared == null ? null : declared.name()));
    }

    /** Reads a page. */
    Content read(String html) throws SAXException {
        Metadata metadata = new Metadata();
        BlockCollector collector = new BlockCollector(lineBlocks, false);
        parser.parseString(html, collector, metadata, context);
        Passage body = collector.passage();
        String title = metadata.get(TikaCoreProperties.TITLE);
        return new Content(body, title == null || title.isBlank() ? collector.firstHeading() : title,
                metadata.get(TikaCoreProperties.CREATOR), published(metadata, collector.publicationTime(), html), List.of());
    }

    private @Nullable LocalDate published(Metadata metadata, @Nullable String time, String html) {
        Map<String, String> names = Stream.of(metadata.names())
                .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name, (first, second) -> first));
        for (String name : DATES) {
            LocalDate date = names.containsKey(name) ? dates.stamp(metadata.get(names.get(name))) : null;
            if (date != null) {
                return date;
            }
        }
        Matcher linkedData = LINKED_DATA_DATE.matcher(html);
        LocalDate linked = linkedData.find() ? dates.stamp(linkedData.group(1)) : null;
        return linked != null ? linked : dates.stamp(time);
    }
}
