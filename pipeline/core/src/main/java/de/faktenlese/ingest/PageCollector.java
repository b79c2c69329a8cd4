// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the lines of a PDF's pages as Tika reports them, and tells running heads, feet and page numbers from the text: a
 * paragraph goes on across them. For one document; not thread-safe.
 */
final class PageCollector extends DefaultHandler {

    /** How many lines at the top and at the bottom of a page may be its head or foot. */
    private static final int MARGIN = 2;
    /** On how many pages a line must stand to be a running head or foot. */
    private static final int LEAST_PAGES = 2;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–|\\s]*(?:\\p{L}{1,6}\\.?\\s*)?\\d{1,3}(?:\\s*(?:/|\\p{L}{2,4})\\s*\\d{1,3})?[-–|\\s]*");

    private final StringBuilder text = new StringBuilder();
    private final List<List<Line>> pages = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Line.Gap gap = Line.Gap.LIKELY;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            endLine();
            pages.add(new ArrayList<>());
            gap = Line.Gap.LIKELY;
        } else if (localName.equals("p")) {
            endLine();
            gap = Line.Gap.LIKELY;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (pages.isEmpty()) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (characters[i] == '\n' || characters[i] == '\r') {
                endLine();
            } else {
                line.append(characters[i]);
            }
        }
    }

    /** Tika reports the line breaks of a page so. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    /** The text collected, with blocks that leave out heads and feet. */
    Passage passage(LineBlocks lineBlocks) {
        endLine();
        TreeMap<Integer, Line> furniture = furniture();
        List<Line> lines = pages.stream().flatMap(page -> body(page, furniture).stream()).toList();
        Passage body = lineBlocks.printed(text.toString(), lines);
        List<Span> omitted = new ArrayList<>(body.omitted());
        for (Span block : body.blocks()) {
            furniture.subMap(block.start(), block.end()).values()
                    .forEach(inside -> omitted.add(new Span(inside.start(), inside.end() + 1)));
        }
        return new Passage(body.text(), body.blocks(), merged(omitted));
    }

    /** The lines of a page that are neither head nor foot, the first of them marked as following the end of a page. */
    private static List<Line> body(List<Line> page, Map<Integer, Line> furniture) {
        List<Line> body = new ArrayList<>(page);
        body.removeIf(candidate -> furniture.containsKey(candidate.start()));
        if (!body.isEmpty()) {
            body.set(0, body.get(0).after(Line.Gap.PAGE));
        }
        return body;
    }

    private void endLine() {
        int start = text.length();
        Line trimmed = pages.isEmpty() ? null : Line.trimmed(line.toString(), 0, line.length(), gap);
        if (trimmed != null) {
            text.append(trimmed.content());
            pages.get(pages.size() - 1).add(new Line(start, text.length(), 0, gap, trimmed.content()));
            text.append(line, trimmed.end(), line.length()).append('\n');
            gap = Line.Gap.NONE;
        }
        line.setLength(0);
    }

    private TreeMap<Integer, Line> furniture() {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (List<Line> page : pages) {
            margins(page).stream().map(PageCollector::pattern).distinct()
                    .forEach(pattern -> pagesWith.merge(pattern, 1, Integer::sum));
        }
        TreeMap<Integer, Line> furniture = new TreeMap<>();
        for (List<Line> page : pages) {
            for (Line candidate : margins(page)) {
                boolean number = isOutermost(page, candidate) && PAGE_NUMBER.matcher(candidate.content()).matches();
                boolean running = pagesWith.get(pattern(candidate)) >= Math.max(LEAST_PAGES, pages.size() / 2);
                if (page.size() > MARGIN && (number || running)) {
                    furniture.put(candidate.start(), candidate);
                }
            }
        }
        return furniture;
    }

    private static List<Line> margins(List<Line> page) {
        List<Line> margins = new ArrayList<>(page.subList(0, Math.min(MARGIN, page.size())));
        margins.addAll(page.subList(Math.max(margins.size(), page.size() - MARGIN), page.size()));
        return margins;
    }

    private static boolean isOutermost(List<Line> page, Line line) {
        return line == page.get(0) || line == page.get(page.size() - 1);
    }

    /** A line with its numbers made equal, so that "Seite 2" and "Seite 3" are one. */
    private static String pattern(Line line) {
        return DIGITS.matcher(line.content()).replaceAll("0");
    }

    /** The spans in text order, overlapping ones as one. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(span)) {
                merged.set(last, merged.get(last).cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
