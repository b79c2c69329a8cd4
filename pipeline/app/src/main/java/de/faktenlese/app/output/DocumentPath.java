// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Where a document is written: under its source with {@code .json} added. The names in a source are not trusted, since those of a
 * mail's attachments are chosen by who sent it: none leads out of the folder, none is longer than file systems bear.
 */
final class DocumentPath {

    private static final String ENDING = ".json";
    private static final int LONGEST_NAME = 240;

    private DocumentPath() {
    }

    /** The file in the output folder; its name is in UTF-8, also where the locale knows no umlauts. */
    static Path in(Path folder, String source) {
        String path = Arrays.stream(source.split("/", -1)).map(DocumentPath::harmless).collect(Collectors.joining("/")) + ENDING;
        try {
            String escaped = new URI(null, null, "/" + path, null).toASCIIString();
            String beside = folder.resolve("any").toUri().toString();
            return Path.of(URI.create(beside.substring(0, beside.lastIndexOf('/')) + escaped));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(source + ": no name for a file: " + e.getMessage(), e);
        }
    }

    private static String harmless(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\\\]", "_");
        if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
            return "_".repeat(Math.max(1, plain.length()));
        }
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_NAME ? plain : shortened(plain, bytes);
    }

    /** The beginning, with a check sum of the whole in place of the end: two long names stay apart. */
    private static String shortened(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int end = 0;
        int size = 0;
        while (size < LONGEST_NAME - 12) {
            int codePoint = name.codePointAt(end);
            end += Character.charCount(codePoint);
            size += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
        }
        return name.substring(0, end) + "~" + String.format("%08x", sum.getValue());
    }
}
