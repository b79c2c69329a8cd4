// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.explain;

import de.faktenlese.Pipeline;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.entity.Entity;
import de.faktenlese.fact.Explanation;
import de.faktenlese.value.Values;
import java.util.List;

/**
 * A document with what each stage made of it.
 *
 * @param document the document
 * @param sentences what the reader made of it
 * @param values what the value finder found
 * @param entities what the entity finder found
 * @param explanation what the fact finder found, and how
 */
public record ExplainedDocument(SourceDocument document, List<Sentence> sentences, Values values, List<Entity> entities,
                                Explanation explanation) {

    public ExplainedDocument {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
    }

    /** Reads a document as {@link Pipeline#extract} does and keeps what comes in between. */
    public static ExplainedDocument of(Pipeline pipeline, SourceDocument document) {
        PublicationDate date = document.date();
        List<Sentence> sentences = pipeline.reader().read(document.text());
        Values values = pipeline.valueFinder().find(sentences, date == null ? null : date.day());
        List<Entity> entities = pipeline.entityFinder().find(sentences, values);
        Explanation explanation = pipeline.factFinder().explain(sentences, entities, values);
        return new ExplainedDocument(document, sentences, values, entities, explanation);
    }
}
