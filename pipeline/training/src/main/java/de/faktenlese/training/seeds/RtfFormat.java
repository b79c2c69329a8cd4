// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rich Text Format 1.9, as word processors of three decades save it; letters outside ASCII as Unicode escapes. */
final class RtfFormat implements NewsletterFormat {

    private static final String PROLOGUE = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1031\\uc1
            {\\fonttbl{\\f0\\froman\\fcharset0 Georgia;}{\\f1\\fswiss\\fcharset0 Verdana;}}
            {\\colortbl;\\red0\\green64\\blue96;}
            """;

    @Override
    public byte[] write(Newsletter newsletter) throws IOException {
        Blocks blocks = new Blocks(new StringBuilder(PROLOGUE));
        blocks.out().append("{\\info{\\title ").append(escape(newsletter.title())).append("}{\\author ")
                .append(escape(newsletter.author())).append("}}\n");
        BlockReader.copy(newsletter, blocks);
        return blocks.out().append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (letter == '\\' || letter == '{' || letter == '}') {
                escaped.append('\\').append(letter);
            } else if (letter < 128) {
                escaped.append(letter);
            } else {
                escaped.append("\\u").append((short) letter).append('?');
            }
        }
        return escaped.toString();
    }

    /** Appends blocks to the file's text. */
    private record Blocks(StringBuilder out) implements BlockWriter {

        @Override
        public void heading(int level, String text) {
            int halfPoints = level == 1 ? 48 : 30;
            out.append("{\\pard\\sb300\\sa120\\keepn\\f1\\b\\cf1\\fs").append(halfPoints).append(' ').append(escape(text))
                    .append("\\par}\n");
        }

        @Override
        public void paragraph(String text) {
            out.append("{\\pard\\sa160\\qj\\f0\\fs22 ").append(escape(text)).append("\\par}\n");
        }

        @Override
        public void item(String marker, String text) {
            out.append("{\\pard\\li400\\fi-280\\sa80\\f0\\fs22 ").append(escape(marker)).append("\\tab ").append(escape(text))
                    .append("\\par}\n");
        }

        @Override
        public void table(List<List<String>> rows) {
            for (List<String> row : rows) {
                out.append("\\trowd");
                for (int column = 1; column <= row.size(); column++) {
                    out.append("\\cellx").append(column * 9000 / row.size());
                }
                row.forEach(cell -> out.append("\\pard\\intbl\\f0\\fs22 ").append(escape(cell)).append("\\cell "));
                out.append("\\row\n");
            }
        }
    }
}
