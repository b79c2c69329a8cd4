// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.benchmark;

import de.faktenlese.Pipeline;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.entity.Entity;
import de.faktenlese.value.Values;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter with what each stage hands on to the next.
 *
 * @param document the newsletter
 * @param date its day, if known
 * @param sentences what the reader made of it
 * @param values what the value finder found
 * @param entities what the entity finder found
 * @param tokens how many tokens it has
 */
record ReadNewsletter(SourceDocument document, @Nullable LocalDate date, List<Sentence> sentences, Values values,
                      List<Entity> entities, long tokens) {

    static ReadNewsletter of(Pipeline pipeline, SourceDocument document) {
        PublicationDate published = document.date();
        LocalDate date = published == null ? null : published.day();
        List<Sentence> sentences = pipeline.reader().read(document.text());
        Values values = pipeline.valueFinder().find(sentences, date);
        List<Entity> entities = pipeline.entityFinder().find(sentences, values);
        long tokens = sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
        return new ReadNewsletter(document, date, sentences, values, entities, tokens);
    }
}
