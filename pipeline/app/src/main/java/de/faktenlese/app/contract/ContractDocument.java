// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written about one document, field by field as the contract {@code faktenlese/1} has it
 * ({@code faktenlese-1.schema.json}). Offsets are half-open and count code points of {@link Header#text()}; a component that is
 * null is left out of the JSON.
 */
public record ContractDocument(String schema, Header document, List<Entity> entities, List<Amount> amounts,
                               List<Quantity> quantities, List<Time> times, List<Fact> facts) {

    /** The contract's name and version. */
    public static final String SCHEMA = "faktenlese/1";

    /** What is known about the document as a whole. */
    public record Header(String id, String source, String mediaType, String language, @Nullable String title,
                         @Nullable String author, @Nullable String date, @Nullable String dateSource, String text) {
    }

    /** A place in the text. */
    public record Excerpt(int start, int end, String text) {
    }

    /** One thing with all its mentions. */
    public record Entity(String id, String type, String name, @Nullable Links links, List<Mention> mentions) {
    }

    /** Where an entity is found in the world's registers. */
    public record Links(@Nullable String wikidata, @Nullable String isin, @Nullable String lei, @Nullable String ticker) {
    }

    /** A name in the text. */
    public record Mention(int start, int end, String text, BigDecimal confidence, String foundBy) {
    }

    /** An amount of money: {@code value}, or {@code lower} and {@code upper}, or none of them. */
    public record Amount(String id, int start, int end, String text, @Nullable BigDecimal value, @Nullable BigDecimal lower,
                         @Nullable BigDecimal upper, String currency, @Nullable String mod, @Nullable String per) {
    }

    /** A percentage, count or multiple: {@code value}, or {@code lower} and {@code upper}, or none of them. */
    public record Quantity(String id, String kind, int start, int end, String text, @Nullable BigDecimal value,
                           @Nullable BigDecimal lower, @Nullable BigDecimal upper, String unit, @Nullable String mod,
                           @Nullable String per) {
    }

    /** A time as TIMEX3. */
    public record Time(String id, int start, int end, String text, String type, String value, @Nullable String mod) {
    }

    /** A statement; {@code roles} in the order of the fact type. */
    public record Fact(String id, String type, Map<String, List<Filler>> roles, String factuality, BigDecimal confidence,
                       Excerpt trigger, Excerpt evidence, String foundBy) {
    }

    /** What fills a role, with the place that it was read from. */
    public sealed interface Filler {

        /** The covered text. */
        String text();
    }

    /** An entity, amount, quantity or time of the same document, by its id. */
    public record Reference(String ref, int start, int end, String text) implements Filler {
    }

    /** An amount or quantity by which something changed, with the sign of the change. */
    public record Change(String ref, int start, int end, String text, BigDecimal value) implements Filler {
    }

    /** A word with its normalised value. */
    public record Word(int start, int end, String text, String value) implements Filler {
    }
}
