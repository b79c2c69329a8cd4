// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.RuleFileReader;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The check of a rule file")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleCheckTest {

    private static final String RULES = """
            type: Sponsoring
            roles:
              sponsor:   {core: true, of: [ORG, PER]}
              sponsored: {core: true, of: [ORG, PER]}
              amount:    {of: [MONEY]}
            rules:
              - name: sponsern
                verb: [sponsern]
                subject: sponsor
                object: sponsored
                mit: amount
              - name: Trikotsponsor
                noun: ["*sponsor"]
                subject: sponsor
                genitive: sponsored
            yes:
            """;
    private static final String NO = """
            no:
              - "[Rewe] eröffnet beim [1. FC Köln] einen Markt."
            """;

    private final ModelFiles models = ModelFiles.shipped();
    private RuleCheck check;

    @BeforeAll
    void load() {
        check = new RuleCheck(GermanReader.load(models), GermanValueFinder.read(models), models);
    }

    private FactType type(String yes) {
        return new RuleFileReader("sponsoring.yml", Grammar.load(models)).read(RULES + yes + NO);
    }

    @Test
    @DisplayName("is content with a new type that keeps its examples, and finds unmarked values")
    void passesWhatIsRight() {
        FactType type = type("""
                  - text: "Der [1. FC Köln] wird von [Rewe] mit 5 Mio. Euro gesponsert."
                    facts: [{sponsor: Rewe, sponsored: 1. FC Köln, amount: 5 Mio. Euro, factuality: asserted}]
                """);
        assertThat(check.check(type)).isEmpty();
    }

    @Test
    @DisplayName("names file, line, what was expected and what was found")
    void namesWhatIsWrong() {
        List<String> failures = check.check(type("""
                  - text: "[Rewe] sponsert den [1. FC Köln]."
                    facts: [{sponsor: 1. FC Köln, sponsored: Rewe}]
                """));
        assertThat(failures).singleElement().asString()
                .startsWith("sponsoring.yml:17: expected {sponsor: 1. FC Köln, sponsored: Rewe")
                .contains("found {sponsor: Rewe, sponsored: 1. FC Köln, asserted} by sponsoring/sponsern");
    }

    @Test
    @DisplayName("names the rules that no example is found by")
    void namesUntriedRules() {
        FactType type = type("""
                  - text: "[Rewe] sponsert den [1. FC Köln]."
                    facts: [{sponsor: Rewe, sponsored: 1. FC Köln}]
                """);
        assertThat(check.untried(type)).singleElement().asString().startsWith("sponsoring.yml:12:").contains("'Trikotsponsor'");
    }

    @Test
    @DisplayName("holds a slot that stands right beside, or in the genitive, to its place")
    void heedsBoundSlots() {
        FactType type = new RuleFileReader("maker.yml", Grammar.load(models)).read("""
                type: Maker
                roles:
                  company: {core: true, of: [ORG]}
                  product: {core: true, of: [PRODUCT]}
                rules:
                  - name: genitive
                    text: "<company's> <+product>"
                yes:
                  - text: "[Apples|=Apple] [iPhone|PRODUCT] gefällt, sagt [Apple]."
                    facts: [{company: Apple, product: iPhone}]
                no:
                  - "[Apple] [iPhone|PRODUCT]"
                  - "[Apples|=Apple] neues [iPhone|PRODUCT] gefällt, sagt [Apple]."
                """);
        assertThat(check.check(type)).isEmpty();
    }
}
