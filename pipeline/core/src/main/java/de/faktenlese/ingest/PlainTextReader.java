// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

/** Reads plain text: the text is the file's content as it stands, decoded. */
final class PlainTextReader implements ContentReader {

    private final LineBlocks lineBlocks;

    PlainTextReader(LineBlocks lineBlocks) {
        this.lineBlocks = lineBlocks;
    }

    @Override
    public Content read(RawInput input) {
        return Content.of(read(TextDecoder.decode(input.bytes())));
    }

    /** The blocks of a text. */
    Passage read(String text) {
        return lineBlocks.typed(text);
    }
}
