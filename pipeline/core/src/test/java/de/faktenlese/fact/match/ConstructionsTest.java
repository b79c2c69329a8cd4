// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.fact.Argument;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a construction of German says")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstructionsTest {

    private GermanReader reader;
    private RuleFactFinder finder;

    @BeforeAll
    void load() {
        ModelFiles models = ModelFiles.shipped();
        reader = GermanReader.load(models);
        finder = RuleFactFinder.load(models);
    }

    static Stream<Arguments> sentences() throws IOException {
        try (InputStreamReader in = new InputStreamReader(ConstructionsTest.class.getResourceAsStream("../constructions.tsv"),
                StandardCharsets.UTF_8)) {
            return Table.read("constructions.tsv", in).rows().stream().map(row -> Arguments.of(row.get("construction"),
                    row.get("sentence"), row.get("facts")));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    @DisplayName("is found, and no more")
    void readsConstructions(String construction, String sentence, String facts) {
        MarkedText text = MarkedText.parse(sentence);
        List<String> wanted = facts.equals("none") ? List.of() : List.of(facts.split(" \\| "));
        List<Fact> found = finder.find(reader.read(NormalizedText.of(text.text())), text.entities(), text.values());
        assertThat(found).extracting(fact -> shown(fact, text)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** A fact in a line: the first core role before the sign, the others after it. */
    private static String shown(Fact fact, MarkedText text) {
        String first = fact.arguments().get(0).role();
        String kind = switch (fact.factuality()) {
            case ASSERTED -> "";
            case NEGATED -> "not ";
            case PLANNED -> "planned ";
            case POSSIBLE -> "possibly ";
        };
        return kind + fact.type() + ": " + shown(fact.arguments().stream().filter(each -> each.role().equals(first)), text) + " > "
                + shown(fact.arguments().stream().filter(each -> !each.role().equals(first)), text);
    }

    private static String shown(Stream<Argument> arguments, MarkedText text) {
        return arguments.map(Argument::filler).map(filler -> filler instanceof Filler.OfEntity of ? of.entity().name()
                : filler instanceof Filler.OfWord word ? word.value() : filler.span().of(text.text())).collect(Collectors.joining(" "));
    }
}
