// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.Extraction;
import de.faktenlese.app.SimpleStages;
import de.faktenlese.document.DateSource;
import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.Mention;
import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.Filler;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Magnitude;
import de.faktenlese.value.Modifier;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import de.faktenlese.value.Values;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContractMapperTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Die Nordex AG hält 49 %.", "🚀 Die Müller AG 🚀 hält 49 %.",
        "Zahlen\r\n\r\nDie Mu\u0308ller AG ha\u0308lt\u00A049\u00A0%.\r\n",
        "\uFEFFDie Mül\u00ADler AG hält 3,5\u202F%.", "👩\u200D👩\u200D👧 Die Ölwerk AG hält 12 % 👍🏽."})
    void offsetsCountCodePointsOfTheTextAsExtracted(String text) {
        JsonNode document = ContractSchema.check(json(SimpleStages.pipeline().extract(document(text))));
        assertThat(document.at("/document/text").stringValue()).isEqualTo(text);
        assertThat(document.get("entities").size()).isEqualTo(1);
        assertThat(document.get("quantities").size()).isEqualTo(1);
        assertThat(document.at("/facts/0/roles/stake/0/ref").stringValue()).isEqualTo("q1");
    }

    @Test
    void anEmojiIsOneCodePoint() {
        JsonNode document = ContractSchema.check(json(SimpleStages.pipeline().extract(document("🚀 Nordex AG"))));
        assertThat(document.at("/entities/0/mentions/0/start").intValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"14E+9, 14000000000", "49.0, 49", "1.4E+10, 14000000000", "0.250, 0.25",
        "13999999999.9, 13999999999.9", "0.00, 0", "-12.50, -12.5", "1E-7, 0.0000001"})
    void numbersAreExactPlainDecimals(String value, String written) {
        assertThat(json(withAmount(Magnitude.of(new BigDecimal(value))))).contains("\"value\": " + written + ",");
    }

    @Test
    void aRangeHasBoundsInPlaceOfAValue() {
        Magnitude range = Magnitude.between(new BigDecimal("7E9"), new BigDecimal("9.5E9"));
        JsonNode amount = ContractSchema.check(json(withAmount(range))).at("/amounts/0");
        assertThat(amount.has("value")).isFalse();
        assertThat(amount.get("lower").decimalValue()).isEqualByComparingTo("7000000000");
        assertThat(amount.get("upper").decimalValue()).isEqualByComparingTo("9500000000");
    }

    @Test
    void anAmountWithoutANumberHasNeither() {
        JsonNode amount = ContractSchema.check(json(withAmount(new Magnitude.Unstated()))).at("/amounts/0");
        assertThat(amount.propertyNames()).containsExactly("id", "start", "end", "text", "currency", "mod", "per");
    }

    @Test
    void fieldsStandInTheOrderOfTheContractAndWhatIsAbsentIsLeftOut() {
        String json = json(everything());
        assertThat(json).doesNotContain("null").contains("\"schema\": \"faktenlese/1\"");
        JsonNode document = ContractSchema.check(json);
        assertThat(document.propertyNames())
                .containsExactly("schema", "document", "entities", "amounts", "quantities", "times", "facts");
        assertThat(document.get("document").propertyNames())
                .containsExactly("id", "source", "mediaType", "language", "date", "dateSource", "text");
        assertThat(document.at("/entities/0").propertyNames()).containsExactly("id", "type", "name", "links", "mentions");
        assertThat(document.at("/quantities/0").propertyNames())
                .containsExactly("id", "kind", "start", "end", "text", "value", "unit");
        assertThat(document.at("/times/0").propertyNames()).containsExactly("id", "start", "end", "text", "type", "value", "mod");
        assertThat(document.at("/facts/0").propertyNames())
                .containsExactly("id", "type", "roles", "factuality", "confidence", "trigger", "evidence", "foundBy");
    }

    @Test
    void fillersPointAtWhatFillsARoleOrCarryItsValue() {
        JsonNode roles = ContractSchema.check(json(everything())).at("/facts/0/roles");
        assertThat(roles.at("/company/0/ref").stringValue()).isEqualTo("e1");
        assertThat(roles.at("/metric/0/value").stringValue()).isEqualTo("revenue");
        assertThat(roles.at("/change/0/ref").stringValue()).isEqualTo("q1");
        assertThat(roles.at("/change/0/value").decimalValue()).isEqualByComparingTo("-12");
        assertThat(roles.at("/period/0/ref").stringValue()).isEqualTo("t1");
    }

    @Test
    void aFactThatPointsAtSomethingElseIsRefused() {
        Extraction whole = everything();
        Extraction withoutEntities = new Extraction(whole.document(), List.of(), whole.values(), whole.facts());
        assertThatThrownBy(() -> ContractMapper.map(withoutEntities)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("financial-figure/sinken").hasMessageContaining("company");
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({"\"ORG\", \"FIRMA\"", "\"metric\", \"buyer\"", "\"revenue\", \"umsatz\"", "\"e1\", null", "\"foundBy\", \"von\"",
        "2025-06-27, 27.6.2025"})
    void theSchemaRefusesWhatTheContractDoesNotKnow(String right, String wrong) {
        String json = json(everything());
        assertThatThrownBy(() -> ContractSchema.check(json.replace(right, wrong))).isInstanceOf(AssertionError.class)
                .hasMessageContaining("violations");
    }

    /** "Der Umsatz der Nordex AG sank Ende 2024 um 12 Prozent." with all that can be said about it. */
    static Extraction everything() {
        SourceDocument document = document("Der Umsatz der Nordex AG sank Ende 2024 um 12 Prozent.");
        Entity company = new Entity(EntityType.ORG, "Nordex AG", new Links("Q66104", null, null, null),
                List.of(new Mention(new Span(15, 24), EntityType.ORG, 0.98765, "model")), List.of());
        Magnitude twelve = Magnitude.of(new BigDecimal("12"));
        Quantity percent = new Quantity(new Span(43, 53), Quantity.Kind.PERCENT, twelve, "%", null, null);
        Time time = new Time(new Span(30, 39), Time.Type.DATE, "2024", Modifier.END);
        Fact fact = new Fact("FinancialFigure", List.of(
                new Argument("company", new Filler.OfEntity(new Span(15, 24), company)),
                new Argument("metric", new Filler.OfWord(new Span(4, 10), "revenue")),
                new Argument("change", new Filler.OfChange(percent, new BigDecimal("-12.0"))),
                new Argument("period", new Filler.OfValue(time))),
                Factuality.ASSERTED, 0.93, new Span(25, 29), new Span(0, 54), "financial-figure/sinken");
        return new Extraction(document, List.of(company), new Values(List.of(), List.of(percent), List.of(time)), List.of(fact));
    }

    private static Extraction withAmount(Magnitude magnitude) {
        Amount amount = new Amount(new Span(0, 8), magnitude, "EUR", Modifier.MAX, "Aktie");
        return new Extraction(document("viel Geld"), List.of(), new Values(List.of(amount), List.of(), List.of()), List.of());
    }

    private static SourceDocument document(String text) {
        return new SourceDocument("0".repeat(64), "brief.txt", "text/plain", "de", null, null,
                new PublicationDate(LocalDate.of(2025, 6, 27), DateSource.OPTION), NormalizedText.of(text));
    }

    private static String json(Extraction extraction) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.writeIndented(out, ContractMapper.map(extraction));
        return out.toString(StandardCharsets.UTF_8);
    }
}
