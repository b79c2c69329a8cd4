// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The formats that are read, by the media types that Tika gives them. */
enum Format {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html", "application/xhtml+xml"),
    MAIL("message/rfc822", "multipart/related", "multipart/mixed", "multipart/alternative"),
    PDF("application/pdf"),
    OOXML("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12", "application/x-tika-ooxml"),
    WORD("application/msword", "application/x-tika-msoffice", "application/x-tika-ooxml-protected"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"),
    RICH_TEXT("application/rtf", "text/rtf");

    private final Set<String> mediaTypes;

    Format(String... mediaTypes) {
        this.mediaTypes = Set.of(mediaTypes);
    }

    /** The format of a media type; other kinds of text are read as plain text. */
    static Optional<Format> of(String mediaType) {
        return Stream.of(values()).filter(format -> format.mediaTypes.contains(mediaType)).findFirst()
                .or(() -> mediaType.startsWith("text/") ? Optional.of(TEXT) : Optional.empty());
    }
}
