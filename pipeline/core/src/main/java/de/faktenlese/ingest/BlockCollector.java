// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the visible text of an XHTML document as Tika's parsers report it, and its blocks: paragraphs, headings, list items,
 * table cells. White space is collapsed as a browser does it; each block begins on a line of its own. A line break inside a block
 * is kept and judged like one in plain text ({@link LineBlocks}), except in headings, where it is layout.
 *
 * <p>Left out is what a reader does not see (scripts, styles, what is styled as hidden, such as a newsletter's preheader) and
 * what is no text (navigation, forms, embedded objects). For one document; not thread-safe.
 */
final class BlockCollector extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
            "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
            "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> NO_TEXT = Set.of(
            "applet", "audio", "button", "canvas", "embed", "head", "iframe", "input", "map", "math", "nav", "noscript", "object",
            "script", "select", "style", "svg", "template", "textarea", "video");
    /** Not a font size of nought: newsletters set it on the cells of their layout and a real one on what is in them. */
    private static final Pattern HIDING_STYLE = Pattern.compile(
            "display:none|visibility:hidden|mso-hide:all|(max-height|opacity):0(?![.\\d]*[1-9])");
    private static final Pattern BLOCK_STYLE = Pattern.compile("display:(block|table|flex|list-item)");
    private static final Pattern PREHEADER = Pattern.compile("\\bpre-?header\\b");

    private final LineBlocks lineBlocks;
    private final boolean lineFeedsCount;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> blocks = new ArrayList<>();
    private final List<Span> omitted = new ArrayList<>();
    /** For each open element that is shown, whether it ends a block when it ends. */
    private final Deque<Boolean> endsBlock = new ArrayDeque<>();
    private int hidden;
    private int headings;
    private int preformatted;
    private int blockStart;
    private boolean spacePending;
    private @Nullable String firstHeading;
    private @Nullable String time;

    /**
     * @param lineFeedsCount whether a line feed in a paragraph is a line break, as in what comes of office files, and not a space
     */
    BlockCollector(LineBlocks lineBlocks, boolean lineFeedsCount) {
        this.lineBlocks = lineBlocks;
        this.lineFeedsCount = lineFeedsCount;
    }

    /** The text collected. */
    Passage passage() {
        endBlock(false);
        return new Passage(text.toString(), blocks, omitted);
    }

    /** The first heading of the highest rank, if there is one. */
    @Nullable String firstHeading() {
        return firstHeading;
    }

    /** What the first element {@code time} that marks the date of publication says in its attribute {@code datetime}. */
    @Nullable String publicationTime() {
        return time;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (hidden > 0 || isHidden(name, attributes)) {
            hidden++;
            return;
        }
        boolean block = BLOCKS.contains(name) || BLOCK_STYLE.matcher(style(attributes)).find();
        endsBlock.push(block);
        if (block) {
            endBlock(false);
        }
        switch (name) {
            case "br" -> lineBreak();
            case "pre" -> preformatted++;
            case "time" -> noteTime(attributes);
            default -> headings += HEADINGS.contains(name) ? 1 : 0;
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        if (hidden > 0) {
            hidden--;
            return;
        }
        String name = localName.toLowerCase(Locale.ROOT);
        if (endsBlock.pop()) {
            endBlock(name.equals("h1"));
        }
        preformatted -= name.equals("pre") ? 1 : 0;
        headings -= HEADINGS.contains(name) ? 1 : 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (hidden > 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            char c = characters[i];
            if ((c == '\n' || c == '\r') && (preformatted > 0 || lineFeedsCount)) {
                lineBreak();
            } else if (c == '\t' && lineFeedsCount) {
                append(c);
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                spacePending = true;
            } else {
                append(c);
            }
        }
    }

    private void append(char c) {
        boolean lineStart = text.length() == blockStart || text.charAt(text.length() - 1) == '\n';
        if (spacePending && !lineStart) {
            text.append(' ');
        }
        spacePending = false;
        text.append(c);
    }

    private void lineBreak() {
        spacePending = headings > 0;
        if (headings == 0 && text.length() > blockStart) {
            text.append('\n');
        }
    }

    private void endBlock(boolean firstRank) {
        spacePending = false;
        String content = text.substring(blockStart);
        if (content.isBlank()) {
            text.setLength(blockStart);
            return;
        }
        text.setLength(blockStart + content.stripTrailing().length());
        if (content.indexOf('\n') < 0) {
            blocks.add(new Span(blockStart, text.length()));
        } else {
            Passage lines = lineBlocks.typed(text.substring(blockStart));
            lines.blocks().forEach(block -> blocks.add(new Span(blockStart + block.start(), blockStart + block.end())));
            lines.omitted().forEach(gap -> omitted.add(new Span(blockStart + gap.start(), blockStart + gap.end())));
        }
        firstHeading = firstHeading == null && firstRank ? content.strip() : firstHeading;
        text.append('\n');
        blockStart = text.length();
    }

    private void noteTime(Attributes attributes) {
        boolean marked = attributes.getValue("pubdate") != null || "datePublished".equals(attributes.getValue("itemprop"));
        if (time == null && marked) {
            time = attributes.getValue("datetime");
        }
    }

    private static boolean isHidden(String name, Attributes attributes) {
        return NO_TEXT.contains(name) || attributes.getValue("hidden") != null || "navigation".equals(attributes.getValue("role"))
                || "true".equals(attributes.getValue("aria-hidden")) || HIDING_STYLE.matcher(style(attributes)).find()
                || PREHEADER.matcher(lower(attributes.getValue("class"))).find();
    }

    private static String style(Attributes attributes) {
        String style = attributes.getValue("style");
        return style == null ? "" : lower(style).replaceAll("\\s", "");
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
