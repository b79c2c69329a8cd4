// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import de.faktenlese.Extraction;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.Mention;
import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Filler;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Modifier;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns one extraction into what the contract says about it: ids given, spans led back to the source. */
public final class ContractMapper {

    private final Extraction extraction;
    private final SourcePlaces places;
    /** The ids of the entities and values that fillers of facts may point at. */
    private final Map<Object, String> ids = new HashMap<>();

    private ContractMapper(Extraction extraction) {
        this.extraction = extraction;
        this.places = new SourcePlaces(extraction.document().text());
    }

    /**
     * What is written about an extraction.
     *
     * @throws IllegalStateException if a fact points at an entity or a value that the extraction does not hold
     */
    public static ContractDocument map(Extraction extraction) {
        return new ContractMapper(extraction).map();
    }

    private ContractDocument map() {
        List<ContractDocument.Entity> entities = new ArrayList<>();
        extraction.entities().forEach(entity -> entities.add(entity(identify("e", entities.size(), entity), entity)));
        List<ContractDocument.Amount> amounts = new ArrayList<>();
        extraction.values().amounts().forEach(amount -> amounts.add(amount(identify("a", amounts.size(), amount), amount)));
        List<ContractDocument.Quantity> quantities = new ArrayList<>();
        extraction.values().quantities()
                .forEach(quantity -> quantities.add(quantity(identify("q", quantities.size(), quantity), quantity)));
        List<ContractDocument.Time> times = new ArrayList<>();
        extraction.values().times().forEach(time -> times.add(time(identify("t", times.size(), time), time)));
        List<ContractDocument.Fact> facts = new ArrayList<>();
        extraction.facts().forEach(fact -> facts.add(fact("f" + (facts.size() + 1), fact)));
        return new ContractDocument(ContractDocument.SCHEMA, header(extraction.document()), entities, amounts, quantities, times,
                facts);
    }

    private String identify(String letter, int index, Object thing) {
        String id = letter + (index + 1);
        ids.put(thing, id);
        return id;
    }

    private static ContractDocument.Header header(SourceDocument document) {
        PublicationDate date = document.date();
        return new ContractDocument.Header(document.id(), document.source(), document.mediaType(), document.language(),
                document.title(), document.author(), date == null ? null : date.day().toString(),
                date == null ? null : date.source().label(), document.text().source());
    }

    private ContractDocument.Entity entity(String id, Entity entity) {
        return new ContractDocument.Entity(id, entity.type().name(), entity.name(), links(entity.links()),
                entity.mentions().stream().map(this::mention).toList());
    }

    private static ContractDocument.@Nullable Links links(Links links) {
        return links.isEmpty() ? null : new ContractDocument.Links(links.wikidata(), links.isin(), links.lei(), links.ticker());
    }

    private ContractDocument.Mention mention(Mention mention) {
        ContractDocument.Excerpt place = places.excerpt(mention.span());
        return new ContractDocument.Mention(place.start(), place.end(), place.text(), Numbers.confidence(mention.confidence()),
                mention.foundBy());
    }

    private ContractDocument.Amount amount(String id, Amount amount) {
        ContractDocument.Excerpt place = places.excerpt(amount.span());
        Numbers numbers = Numbers.of(amount.magnitude());
        return new ContractDocument.Amount(id, place.start(), place.end(), place.text(), numbers.value(), numbers.lower(),
                numbers.upper(), amount.currency(), label(amount.modifier()), amount.per());
    }

    private ContractDocument.Quantity quantity(String id, Quantity quantity) {
        ContractDocument.Excerpt place = places.excerpt(quantity.span());
        Numbers numbers = Numbers.of(quantity.magnitude());
        return new ContractDocument.Quantity(id, quantity.kind().label(), place.start(), place.end(), place.text(),
                numbers.value(), numbers.lower(), numbers.upper(), quantity.unit(), label(quantity.modifier()), quantity.per());
    }

    private ContractDocument.Time time(String id, Time time) {
        ContractDocument.Excerpt place = places.excerpt(time.span());
        return new ContractDocument.Time(id, place.start(), place.end(), place.text(), time.type().name(), time.value(),
                label(time.modifier()));
    }

    private static @Nullable String label(@Nullable Modifier modifier) {
        return modifier == null ? null : modifier.label();
    }

    private ContractDocument.Fact fact(String id, Fact fact) {
        Map<String, List<ContractDocument.Filler>> roles = new LinkedHashMap<>();
        for (Argument argument : fact.arguments()) {
            roles.computeIfAbsent(argument.role(), role -> new ArrayList<>()).add(filler(fact, argument));
        }
        return new ContractDocument.Fact(id, fact.type(), roles, fact.factuality().label(), Numbers.confidence(fact.confidence()),
                places.excerpt(fact.trigger()), places.excerpt(fact.evidence()), fact.foundBy());
    }

    private ContractDocument.Filler filler(Fact fact, Argument argument) {
        Filler filler = argument.filler();
        ContractDocument.Excerpt place = places.excerpt(filler.span());
        if (filler instanceof Filler.OfEntity entity) {
            return new ContractDocument.Reference(id(fact, argument, entity.entity()), place.start(), place.end(), place.text());
        }
        if (filler instanceof Filler.OfValue value) {
            return new ContractDocument.Reference(id(fact, argument, value.value()), place.start(), place.end(), place.text());
        }
        if (filler instanceof Filler.OfChange change) {
            return new ContractDocument.Change(id(fact, argument, change.value()), place.start(), place.end(), place.text(),
                    change.signed().stripTrailingZeros());
        }
        if (filler instanceof Filler.OfWord word) {
            return new ContractDocument.Word(place.start(), place.end(), place.text(), word.value());
        }
        throw new IllegalStateException("a kind of filler that the contract does not know: " + filler);
    }

    private String id(Fact fact, Argument argument, Object thing) {
        String id = ids.get(thing);
        if (id == null) {
            throw new IllegalStateException("rule " + fact.foundBy() + " fills the role " + argument.role()
                    + " with something that is not among the document's entities and values: " + thing);
        }
        return id;
    }
}
