// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityFinder;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.FactFinder;
import de.faktenlese.language.Reader;
import de.faktenlese.value.ValueFinder;
import de.faktenlese.value.Values;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts off documents: four stages, each of which can be replaced. Thread-safe if its stages are, as the shipped ones
 * are.
 *
 * @param reader finds sentences, tokens, parts of speech and lemmas
 * @param valueFinder finds amounts, quantities and times
 * @param entityFinder finds names and what they stand for
 * @param factFinder finds facts
 */
public record Pipeline(Reader reader, ValueFinder valueFinder, EntityFinder entityFinder, FactFinder factFinder) {

    /** Reads one document. */
    public Extraction extract(SourceDocument document) {
        List<Sentence> sentences = reader.read(document.text());
        Values values = valueFinder.find(sentences, day(document));
        List<Entity> entities = entityFinder.find(sentences, values);
        List<Fact> facts = factFinder.find(sentences, entities, values);
        return new Extraction(document, entities, values, facts);
    }

    private static @Nullable LocalDate day(SourceDocument document) {
        PublicationDate date = document.date();
        return date == null ? null : date.day();
    }
}
