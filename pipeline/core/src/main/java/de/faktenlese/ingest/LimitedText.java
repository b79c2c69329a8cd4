// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Stops a parser that reports more text or more elements than any newsletter has, as a small file made to fill the memory does.
 */
final class LimitedText extends ContentHandlerDecorator {

    /** In {@code char}s: ten times the Bible. */
    private static final long MOST_TEXT = 40_000_000;
    private static final long MOST_ELEMENTS = 5_000_000;

    private long length;
    private long elements;

    LimitedText(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++elements > MOST_ELEMENTS) {
            throw new SAXException("more than " + MOST_ELEMENTS + " elements");
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int count) throws SAXException {
        length += count;
        if (length > MOST_TEXT) {
            throw new SAXException("more than " + MOST_TEXT + " characters of text");
        }
        super.characters(characters, start, count);
    }
}
