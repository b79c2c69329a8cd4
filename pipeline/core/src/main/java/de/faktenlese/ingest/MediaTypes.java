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
    private static final String TIKA_MARKDOWN = "text/x-web-markdown";
    private static final int PROBE = 2_048;

    /** The media type without parameters. */
    String detect(RawInput input) throws IOException {
        String name = name(input.source());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean typed = looksTyped(input.bytes());
        if (typed && List.of("txt", "text", "asc").contains(ending)) {
            return PLAIN;
        }
        if (typed && List.of("md", "markdown").contains(ending)) {
            return MARKDOWN;
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(input.bytes())) {
            String type = Registry.DETECTOR.detect(in, metadata).getBaseType().toString();
            return type.equals(TIKA_MARKDOWN) ? MARKDOWN : type;
        }
    }

    /** The last part of a path inside folders and containers. */
    static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /**
     * Whether the content is text and no marked-up format, so that the name can be believed without asking Tika's registry of
     * 1,600 media types, which takes a quarter of a second to load.
     */
    private static boolean looksTyped(byte[] bytes) {
        String probe = TextDecoder.decode(bytes.length <= PROBE ? bytes : Arrays.copyOf(bytes, PROBE)).stripLeading();
        boolean markedUp = probe.startsWith("<") || probe.startsWith("%PDF") || probe.startsWith("{\\rtf");
        return !markedUp && probe.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1B);
    }

    /** Loaded when first asked. */
    private static final class Registry {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
        private static final Detector DETECTOR = new CompositeDetector(TYPES.getMediaTypeRegistry(),
                List.of(new POIFSContainerDetector(), new DefaultZipContainerDetector(), TYPES));
    }
}
