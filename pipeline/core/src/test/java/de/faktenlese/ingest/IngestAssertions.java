// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.SourceDocument;
import de.faktenlese.resource.ModelFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tests of the formats ask of an ingester that takes every text for German. */
final class IngestAssertions {

    private static final Ingester INGESTER = new TikaIngester(ModelFiles.shipped(), text -> "de");

    private IngestAssertions() {
    }

    static List<Ingested> ingest(String source, byte[] bytes) {
        return INGESTER.ingest(new RawInput(source, bytes), null);
    }

    static SourceDocument document(String source, byte[] bytes) {
        return document(ingest(source, bytes).get(0));
    }

    static SourceDocument document(String source, String content) {
        return document(source, content.getBytes(StandardCharsets.UTF_8));
    }

    static SourceDocument document(Ingested outcome) {
        assertThat(outcome).isInstanceOf(Ingested.Read.class);
        return ((Ingested.Read) outcome).document();
    }

    static Ingested.Failed failure(Ingested outcome) {
        assertThat(outcome).isInstanceOf(Ingested.Failed.class);
        return (Ingested.Failed) outcome;
    }

    /** The blocks as read, line breaks inside them as spaces. */
    static List<String> blocks(SourceDocument document) {
        return document.text().blocks().stream().map(block -> block.of(document.text().text()).replaceAll("\\s+", " ")).toList();
    }
}
