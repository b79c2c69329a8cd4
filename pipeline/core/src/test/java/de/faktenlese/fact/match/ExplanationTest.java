// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Explanation;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.NearMiss;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.MarkedText;
import de.faktenlese.fact.rule.RuleFileReader;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.language.GermanReader;
import de.faktenlese.language.Reader;
import de.faktenlese.resource.ModelFiles;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The explanation of facts")
class ExplanationTest {

    private static final ModelFiles MODELS = ModelFiles.shipped();
    private static final Reader READER = GermanReader.load(MODELS);
    private static final FactType SPONSORING = new RuleFileReader("models/rules/sponsoring.yml", Grammar.load(MODELS)).read("""
            type: Sponsoring
            roles:
              sponsor: {core: true, of: [ORG]}
              party: {core: true, of: [PER], least: 2}
              amount: {of: [MONEY]}
              date: {of: [DATE]}
            needs: [amount, date]
            rules:
              - {name: sponsern, verb: [sponsern], subject: sponsor, object: party, mit: amount, seit: date}
              - {name: Sponsor, noun: [Sponsor], genitive: sponsor, für: party, mit: amount, needs: [amount]}
            yes:
              - {text: "[Rewe] sponsert.", facts: []}
            no:
              - "[Rewe] schweigt."
            """);
    private static final RuleFactFinder FINDER = RuleFactFinder.of(List.of(SPONSORING), MODELS);

    @ParameterizedTest(name = "{0}")
    @DisplayName("names the roles that a rule lacks where its trigger stands")
    @CsvSource(delimiter = ';', textBlock = """
            [Anna Muster|PER] und [Jan Beispiel|PER] werden mit [3 Mio. Euro|MONEY] gesponsert.      ; [[sponsor]]
            [Rewe] sponsert [Anna Muster|PER] mit [3 Mio. Euro|MONEY].      ; [[party]]
            [Rewe] sponsert [Anna Muster|PER] und [Jan Beispiel|PER].      ; [[amount, date]]
            [Rewe] sponsert.      ; [[party], [amount, date]]
            Der Sponsor schweigt.      ; [[sponsor], [party], [amount]]
            """)
    void namesWhatIsMissing(String text, String missing) {
        Explanation explanation = explain(text);
        assertThat(explanation.facts()).isEmpty();
        assertThat(explanation.nearMisses()).singleElement().satisfies(miss -> {
            assertThat(miss.type()).isEqualTo("Sponsoring");
            assertThat(miss.missing()).hasToString(missing);
        });
    }

    @Test
    @DisplayName("says which rule it was, where, and what it found")
    void saysWhatWasFound() {
        NearMiss miss = explain("[Rewe] sponsert [Anna Muster|PER].").nearMisses().get(0);
        assertThat(miss.foundBy()).isEqualTo("sponsoring/sponsern");
        assertThat(miss.trigger().of("Rewe sponsert Anna Muster.")).isEqualTo("sponsert");
        assertThat(miss.arguments()).extracting(Argument::role).containsExactly("sponsor", "party");
    }

    @Test
    @DisplayName("holds the facts that are found without it, and what became one of them")
    void changesNothing() {
        String text = "[Rewe] sponsert [Anna Muster|PER] und [Jan Beispiel|PER] mit [3 Mio. Euro|MONEY]. "
                + "[Rewe] sponsert [Anna Muster|PER] und [Jan Beispiel|PER] seit [2019|DATE].";
        MarkedText marked = MarkedText.parse(text);
        List<Fact> found = FINDER.find(READER.read(NormalizedText.of(marked.text())), marked.entities(), marked.values());
        Explanation explanation = explain(text);
        assertThat(explanation.facts()).hasSize(1).isEqualTo(found);
        assertThat(explanation.fired()).hasSize(2);
        assertThat(explanation.nearMisses()).isEmpty();
    }

    @Test
    @DisplayName("is silent where no trigger stands")
    void isSilent() {
        assertThat(explain("[Rewe] öffnet.").nearMisses()).isEmpty();
    }

    private static Explanation explain(String text) {
        MarkedText marked = MarkedText.parse(text);
        return FINDER.explain(READER.read(NormalizedText.of(marked.text())), marked.entities(), marked.values());
    }
}
