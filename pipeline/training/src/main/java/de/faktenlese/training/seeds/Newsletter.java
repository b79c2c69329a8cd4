// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A sample newsletter before it has a file format.
 *
 * @param title the title in the file's metadata; a mail's subject
 * @param author who sends it
 * @param date when it appeared; a sample may be undated
 * @param body the text as parsed Markdown: headings, paragraphs, flat lists and tables
 */
record Newsletter(String title, String author, Optional<LocalDate> date, Node body) {

    static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private static final Parser MARKDOWN = Parser.builder().extensions(EXTENSIONS).build();

    static Newsletter of(String title, String author, Optional<LocalDate> date, String markdown) {
        return new Newsletter(title, author, date, MARKDOWN.parse(markdown));
    }

    /**
     * The date, for formats that must have one.
     *
     * @throws IllegalArgumentException if the newsletter is undated
     */
    LocalDate requiredDate() {
        return date.orElseThrow(() -> new IllegalArgumentException(title + ": no date; this format needs one in seeds.tsv"));
    }
}
