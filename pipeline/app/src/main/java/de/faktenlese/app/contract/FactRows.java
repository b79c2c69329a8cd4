// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import de.faktenlese.Extraction;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Filler;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Magnitude;
import de.faktenlese.value.Modifier;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import de.faktenlese.value.Value;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The facts of a document as lines of {@code facts.jsonl}: flat rows for pandas and DuckDB, each column of one type throughout.
 *
 * <p>Every row has {@code document}, {@code source}, {@code date} (the document's), {@code id}, {@code type}, {@code factuality},
 * {@code confidence}, {@code evidence} with {@code start} and {@code end}, {@code trigger} with its start and end, and
 * {@code found_by}. A filled role {@code price} adds
 * <ul>
 * <li>{@code role_price}, always a string: an entity's name, a time's TIMEX3 value, a word's normalised value, else the text;
 *     several fillers are joined with {@code "; "};
 * <li>{@code role_price_number}, or {@code _lower} and {@code _upper}, and {@code _unit} (a currency code, "%" or what is
 *     counted), {@code _mod} and {@code _per}, for the first filler that is an amount or a quantity.
 * </ul>
 * DuckDB finds these types by itself; pandas needs {@code read_json(file, lines=True, dtype=False)}, or it makes years numbers.
 */
public final class FactRows {

    private final JsonGenerator row;

    private FactRows(JsonGenerator row) {
        this.row = row;
    }

    /**
     * The lines of a document, each with its line feed.
     *
     * @param contract what {@link ContractMapper} made of the extraction
     */
    public static byte[] of(Extraction extraction, ContractDocument contract) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < contract.facts().size(); i++) {
            try (JsonGenerator generator = Json.lines(lines)) {
                new FactRows(generator).write(contract.document(), contract.facts().get(i), extraction.facts().get(i));
            }
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private void write(ContractDocument.Header document, ContractDocument.Fact written, Fact fact) {
        row.writeStartObject();
        row.writeStringProperty("document", document.id());
        row.writeStringProperty("source", document.source());
        row.writeStringProperty("date", document.date());
        row.writeStringProperty("id", written.id());
        row.writeStringProperty("type", written.type());
        row.writeStringProperty("factuality", written.factuality());
        row.writeNumberProperty("confidence", written.confidence());
        written.roles().forEach((role, places) -> role("role_" + role, fact.fillers(role), places));
        excerpt("evidence", "", written.evidence());
        excerpt("trigger", "trigger_", written.trigger());
        row.writeStringProperty("found_by", written.foundBy());
        row.writeEndObject();
    }

    private void excerpt(String column, String prefix, ContractDocument.Excerpt excerpt) {
        row.writeStringProperty(column, excerpt.text());
        row.writeNumberProperty(prefix + "start", excerpt.start());
        row.writeNumberProperty(prefix + "end", excerpt.end());
    }

    private void role(String column, List<Filler> fillers, List<ContractDocument.Filler> places) {
        row.writeStringProperty(column, IntStream.range(0, fillers.size())
                .mapToObj(i -> name(fillers.get(i), places.get(i).text())).collect(Collectors.joining("; ")));
        for (Filler filler : fillers) {
            if (filler instanceof Filler.OfValue value && !(value.value() instanceof Time)) {
                measure(column, Measure.of(value.value()));
                return;
            }
            if (filler instanceof Filler.OfChange change) {
                measure(column, Measure.of(change.value()).changedBy(change.signed()));
                return;
            }
        }
    }

    private static String name(Filler filler, String text) {
        if (filler instanceof Filler.OfEntity entity) {
            return entity.entity().name();
        }
        if (filler instanceof Filler.OfWord word) {
            return word.value();
        }
        return filler instanceof Filler.OfValue value && value.value() instanceof Time time ? time.value() : text;
    }

    private void measure(String column, Measure measure) {
        number(column + "_number", measure.numbers().value());
        number(column + "_lower", measure.numbers().lower());
        number(column + "_upper", measure.numbers().upper());
        string(column + "_unit", measure.unit());
        string(column + "_mod", measure.modifier() == null ? null : measure.modifier().label());
        string(column + "_per", measure.per());
    }

    private void number(String column, @Nullable BigDecimal number) {
        if (number != null) {
            row.writeNumberProperty(column, number);
        }
    }

    private void string(String column, @Nullable String text) {
        if (text != null) {
            row.writeStringProperty(column, text);
        }
    }

    /** What an amount and a quantity have in common. */
    private record Measure(Numbers numbers, @Nullable String unit, @Nullable Modifier modifier, @Nullable String per) {

        static Measure of(Value value) {
            if (value instanceof Amount amount) {
                return new Measure(Numbers.of(amount.magnitude()), amount.currency(), amount.modifier(), amount.per());
            }
            if (value instanceof Quantity quantity) {
                return new Measure(Numbers.of(quantity.magnitude()), quantity.unit(), quantity.modifier(), quantity.per());
            }
            return new Measure(Numbers.NONE, null, null, null);
        }

        Measure changedBy(BigDecimal signed) {
            return new Measure(Numbers.of(Magnitude.of(signed)), unit, modifier, per);
        }
    }
}
