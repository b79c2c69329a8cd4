// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a format took out of a file.
 *
 * @param body the text
 * @param title the title or subject, if there is one that says something
 * @param author the author or sender, if one is named
 * @param published the date of publication in the file's metadata, if there is one
 * @param attachments the files inside it, in their order
 */
record Content(Passage body, @Nullable String title, @Nullable String author, @Nullable LocalDate published,
        List<RawInput> attachments) {

    Content {
        attachments = List.copyOf(attachments);
    }

    /** Text without anything about it. */
    static Content of(Passage body) {
        return new Content(body, null, null, null, List.of());
    }
}
