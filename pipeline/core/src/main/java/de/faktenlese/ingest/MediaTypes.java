// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Tells what kind of file something is, by its content first and its name second. Thread-safe. */
final class MediaTypes {

    static final String PLAIN = "text/plain";
    static final String MARKDOWN = "text/markdown";
    private static final String BINARY = "application/octet-stream";
    private static final String TIKA_MARKDOWN = "text/x-web-markdown";
    private static final int PROBE = 2_048;

    /** The media type without parameters. */
    String detect(RawInput input) throws IOException {
        String name = name(input.source());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String probe = probe(input.bytes());
        if (isText(probe) && !isMarkedUp(probe)) {
            if (List.of("txt", "text", "asc").contains(ending)) {
                return PLAIN;
            }
            if (List.of("md", "markdown").contains(ending)) {
                return MARKDOWN;
            }
        }
        String type = registered(name, input.bytes());
        return type.startsWith("text/") && !isText(probe) ? BINARY : type;
    }

    private static String registered(String name, byte[] bytes) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            String type = Registry.DETECTOR.detect(in, metadata).getBaseType().toString();
            return type.equals(TIKA_MARKDOWN) ? MARKDOWN : type;
        }
    }

    /** The last part of a path inside folders and containers. */
    static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private static String probe(byte[] bytes) {
        return TextDecoder.decode(bytes.length <= PROBE ? bytes : Arrays.copyOf(bytes, PROBE)).stripLeading();
    }

    /** Whether it could have been typed: no zero bytes, hardly any control characters. */
    private static boolean isText(String probe) {
        long controls = probe.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return probe.indexOf(0) < 0 && controls <= 1 + probe.length() / 100;
    }

    /**
     * Whether it may be a format that is text on its surface. If not, the name can be believed without asking Tika's registry of
     * 1,600 media types, which takes a quarter of a second to load.
     */
    private static boolean isMarkedUp(String probe) {
        return probe.startsWith("<") || probe.startsWith("%PDF") || probe.startsWith("{\\rtf");
    }

    /** Loaded when first asked. */
    private static final class Registry {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
        private static final Detector DETECTOR = new CompositeDetector(TYPES.getMediaTypeRegistry(),
                List.of(new POIFSContainerDetector(), new DefaultZipContainerDetector(), TYPES));
    }
}
