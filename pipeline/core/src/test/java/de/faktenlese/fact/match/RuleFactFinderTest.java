// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.MarkedText;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fact finder")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleFactFinderTest {

    private GermanReader reader;
    private RuleFactFinder finder;

    @BeforeAll
    void load() {
        ModelFiles models = ModelFiles.shipped();
        reader = GermanReader.load(models);
        finder = RuleFactFinder.load(models);
    }

    private List<Fact> find(String marked, String type) {
        MarkedText text = MarkedText.parse(marked);
        return finder.find(reader.read(NormalizedText.of(text.text())), text.entities(), text.values()).stream()
                .filter(fact -> fact.type().equals(type)).toList();
    }

    private static List<String> names(Fact fact, String role) {
        return fact.fillers(role).stream().map(filler -> ((Filler.OfEntity) filler).entity().name()).toList();
    }

    static Stream<Arguments> statements() throws IOException {
        try (InputStreamReader in = new InputStreamReader(RuleFactFinderTest.class.getResourceAsStream("../factuality.tsv"),
                StandardCharsets.UTF_8)) {
            return Table.read("factuality.tsv", in).rows().stream().map(row -> Arguments.of(row.get("sentence"),
                    row.get("factuality")));
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("statements")
    @DisplayName("says whether the text says that it is so")
    void tellsFactuality(String sentence, String factuality) {
        assertThat(find(sentence, "Acquisition")).extracting(fact -> fact.factuality().label()).containsExactly(factuality);
    }

    @Test
    @DisplayName("makes one fact of what is said twice, with the fuller evidence")
    void mergesRepetitions() {
        List<Fact> facts = find("[Siemens] kauft [Altair]. [Siemens] übernimmt [Altair] für [3 Mrd. Euro|MONEY].", "Acquisition");
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).fillers("price")).hasSize(1);
        assertThat(facts.get(0).evidence().start()).isPositive();
    }

    @Test
    @DisplayName("lets clauses share a verb and its subject, each with values of its own")
    void readsGaps() {
        List<Fact> facts = find("[Siemens] kaufte [2012|DATE] [Altair] für [3 Mrd. Euro|MONEY] und [2014|DATE] [Hella] für "
                + "[2 Mrd. Euro|MONEY].", "Acquisition");
        assertThat(facts).extracting(fact -> names(fact, "buyer"), fact -> names(fact, "acquired"))
                .containsExactly(tuple(List.of("Siemens"), List.of("Altair")), tuple(List.of("Siemens"), List.of("Hella")));
    }

    @Test
    @DisplayName("finds the object behind an insertion between dashes")
    void readsPastInsertions() {
        assertThat(find("[Siemens] kauft – vorbehaltlich der Zustimmung der Behörden – den Anbieter [Altair].", "Acquisition"))
                .hasSize(1);
    }

    @Test
    @DisplayName("takes no seller for what is sold, where only the order tells them apart")
    void readsOrder() {
        assertThat(find("Weil die Firma [KKR] die alten Anlagen an [Siemens] verkauft, wächst sie.", "Acquisition")).isEmpty();
    }

    @Test
    @DisplayName("reads the names of hashtags")
    void readsHashtags() {
        assertThat(find("Übernahme von #[Altair] durch #[Siemens]", "Acquisition")).hasSize(1);
    }

    @Test
    @DisplayName("makes one fact of a headline and the sentence under it, with the roles of both")
    void mergesHeadlines() {
        List<Fact> facts = find("[Siemens] kauft [Altair] für [3 Mrd. Euro|MONEY]. Am [Montag|DATE] hat [Siemens] [Altair] gekauft.",
                "Acquisition");
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).fillers("price")).hasSize(1);
        assertThat(facts.get(0).fillers("date")).hasSize(1);
    }

    @Test
    @DisplayName("keeps apart what is only possible from what is so")
    void keepsRumoursApart() {
        assertThat(find("[Siemens] könnte [Altair] kaufen. [Siemens] kauft [Altair].", "Acquisition"))
                .extracting(fact -> fact.factuality().label()).containsExactly("possible", "asserted");
    }

    @Test
    @DisplayName("keeps apart two prices for the same thing")
    void keepsOtherValuesApart() {
        assertThat(find("[Siemens] kauft [Altair] für [3 Mrd. Euro|MONEY]. [Siemens] kauft [Altair] für [4 Mrd. Euro|MONEY].",
                "Acquisition")).hasSize(2);
    }

    @Test
    @DisplayName("keeps apart what contradicts itself")
    void keepsContradictions() {
        assertThat(find("[Siemens] kauft [Altair]. [Siemens] kauft [Altair] nicht.", "Acquisition")).hasSize(2);
    }

    @Test
    @DisplayName("does not swap who buys and who is bought")
    void keepsRolesApart() {
        List<Fact> facts = find("[Siemens] übernahm [Altair], und [Hella] wurde von [Bosch] gekauft.", "Acquisition");
        assertThat(facts).extracting(fact -> names(fact, "buyer") + ">" + names(fact, "acquired"))
                .containsExactly("[Siemens]>[Altair]", "[Bosch]>[Hella]");
    }

    @Test
    @DisplayName("says which rule found a fact, by which word, in which sentence")
    void explainsItself() {
        String text = "Es ist so weit. [Siemens] kauft [Altair].";
        Fact fact = find(text, "Acquisition").get(0);
        String plain = MarkedText.parse(text).text();
        assertThat(fact.foundBy()).isEqualTo("acquisition/kaufen");
        assertThat(fact.trigger().of(plain)).isEqualTo("kauft");
        assertThat(fact.evidence().of(plain)).isEqualTo("Siemens kauft Altair.");
        assertThat(fact.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    @DisplayName("lets a sentence without a company speak of the one before, with less confidence")
    void usesTheTopic() {
        List<Fact> facts = find("[Siemens] wächst kräftig. Der Umsatz stieg auf [3 Mrd. Euro|MONEY].", "FinancialFigure");
        assertThat(facts).hasSize(1);
        assertThat(names(facts.get(0), "company")).containsExactly("Siemens");
        assertThat(facts.get(0).confidence()).isLessThan(0.8);
    }
}
