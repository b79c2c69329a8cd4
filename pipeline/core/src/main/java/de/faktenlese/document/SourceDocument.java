// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

import org.jspecify.annotations.Nullable;

/**
 * A document as ingested: what it says and where it came from.
 *
 * @param id the SHA-256 of the input bytes in hex
 * @param source the path relative to the input root, with {@code /}; a part of a container follows after {@code !/}
 * @param mediaType such as {@code text/html}
 * @param language an ISO 639-1 code
 * @param title the title, if it has one
 * @param author the author, if one is named
 * @param date the date of publication, if known
 * @param text the text with its blocks
 */
public record SourceDocument(String id, String source, String mediaType, String language, @Nullable String title,
                             @Nullable String author, @Nullable PublicationDate date, NormalizedText text) {
}
