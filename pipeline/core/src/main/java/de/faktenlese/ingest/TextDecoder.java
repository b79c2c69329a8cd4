// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes German text of unknown encoding: by its byte order mark, else as UTF-16 if every other byte is zero, else as UTF-8 if
 * it is valid, else in that single-byte encoding in which it looks most German. Statistical detectors, built for all languages,
 * take short German texts in windows-1252 for Polish, Turkish or Chinese.
 */
final class TextDecoder {

    private static final char REPLACEMENT = '\uFFFD';
    /** What German texts have beside ASCII, the euro sign among them, which alone tells ISO-8859-15 from windows-1252. */
    private static final String GERMAN = "äöüÄÖÜß€„“”‚‘’»«–—…•§°éèáàçñ\u00A0";
    /** In the order of preference. The last two are only where the JDK has its extended charsets. */
    private static final List<Charset> SINGLE_BYTE = Stream.of("windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850")
            .filter(Charset::isSupported).map(Charset::forName).toList();

    private TextDecoder() {
    }

    /** The text, without a byte order mark. */
    static String decode(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The text in an encoding that its container declares, or in the one found where that does not fit or is unknown. */
    static String decode(byte[] bytes, @Nullable String declared) {
        Charset charset = named(declared);
        if (charset != null && byteOrderMark(bytes) == null) {
            try {
                return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                return decode(bytes);
            }
        }
        return decode(bytes);
    }

    /** The most likely encoding. */
    static Charset charset(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        return wide != null ? wide : isUtf8(bytes) ? StandardCharsets.UTF_8 : mostGerman(bytes);
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-16 without a byte order mark: nearly all of the high bytes of Latin letters are zero, none of the low ones. */
    private static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, 4_096) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 2 * 8 / 10;
        if (most > 0 && zeros[0] >= most && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return most > 0 && zeros[1] >= most && zeros[0] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    /** Whether the bytes are UTF-8, a few broken characters among ten times as many good ones forgiven. */
    private static boolean isUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        return broken == 0 || text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count() >= 10 * broken;
    }

    private static Charset mostGerman(byte[] bytes) {
        Comparator<Charset> byLikeness = Comparator.comparingLong(charset -> likeness(new String(bytes, charset)));
        return SINGLE_BYTE.stream().max(byLikeness.thenComparing(charset -> -SINGLE_BYTE.indexOf(charset)))
                .orElse(StandardCharsets.ISO_8859_1);
    }

    /** The number of characters that German texts have, less those that no text has. */
    private static long likeness(String text) {
        long german = text.chars().filter(c -> c > 0x7F && GERMAN.indexOf(c) >= 0).count();
        long impossible = text.chars().filter(c -> c == REPLACEMENT || c >= 0x80 && c < 0xA0).count();
        return german - 2 * impossible;
    }

    private static @Nullable Charset named(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
