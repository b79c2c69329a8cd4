// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.fact.rule.RuleFileReader;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("All that is wrong with a rule file")
class RuleProblemsTest {

    private static final ModelFiles MODELS = ModelFiles.shipped();
    private static final Grammar GRAMMAR = Grammar.load(MODELS);
    private static final RuleCheck CHECK = new RuleCheck(GermanReader.load(MODELS), GermanValueFinder.read(MODELS), MODELS);
    private static final String HEAD = """
            type: Sponsoring
            roles:
              sponsor: {core: true, of: [ORG]}
              sponsored: {core: true, of: [ORG]}
            rules:
              - {name: sponsern, verb: [sponsern], subject: sponsor, object: sponsored}
              - {name: Sponsor, noun: ["*sponsor"], subject: sponsor, genitive: sponsored}
            yes:
            """;
    private static final String YES = "  - {text: \"[Rewe] sponsert den Klub [Eintracht].\", "
            + "facts: [{sponsor: Rewe, sponsored: Eintracht}]}\n";
    private static final String NOUN = "  - {text: \"[Rewe] ist Sponsor von [Eintracht].\", "
            + "facts: [{sponsor: Rewe, sponsored: Eintracht}]}\n";
    private static final String NO = "  - \"[Rewe] schlägt [Eintracht].\"\n";

    @Test
    @DisplayName("finds nothing wrong where all examples hold and each rule has one")
    void findsNothingWrong() {
        assertThat(problems(HEAD + YES.repeat(9) + NOUN + "no:\n" + NO.repeat(5))).isEmpty();
    }

    @Test
    @DisplayName("names a rule that no example tries")
    void namesUntriedRules() {
        assertThat(problems(HEAD + YES.repeat(10) + "no:\n" + NO.repeat(5))).singleElement().asString()
                .startsWith("sponsoring.yml:7: no example is found by rule 'Sponsor'");
    }

    @Test
    @DisplayName("asks for enough examples")
    void asksForExamples() {
        assertThat(problems(HEAD + YES + NOUN + "no:\n" + NO)).containsExactly(
                "sponsoring.yml:1: 2 examples under yes, expected at least 10",
                "sponsoring.yml:1: 1 examples under no, expected at least 5");
    }

    @Test
    @DisplayName("names the line of an example that finds something else, or cannot be read")
    void namesFailingExamples() {
        String swapped = "  - {text: \"[Rewe] sponsert [Eintracht].\", facts: [{sponsor: Eintracht, sponsored: Rewe}]}\n";
        String unknown = "  - {text: \"[Rewe|FIRMA] sponsert.\", facts: []}\n";
        String wrongNo = "  - \"[Rewe] sponsert [Eintracht].\"\n";
        assertThat(problems(HEAD + YES.repeat(9) + NOUN + swapped + unknown + "no:\n" + NO.repeat(4) + wrongNo))
                .satisfiesExactly(
                        wrong -> assertThat(wrong).startsWith("sponsoring.yml:19: expected {sponsor: Eintracht")
                                .contains("found {sponsor: Rewe, sponsored: Eintracht, asserted} by sponsoring/sponsern"),
                        unreadable -> assertThat(unreadable).startsWith("sponsoring.yml:20: 'FIRMA' is no type"),
                        tooMuch -> assertThat(tooMuch).startsWith("sponsoring.yml:26: expected nothing, found"));
    }

    @Test
    @DisplayName("finds nothing wrong with the examples of the type that the guide to rule files builds up")
    void keepsTheGuideToItsWord() throws IOException {
        String guide = Files.readString(Path.of("../../models/rules/README.md"));
        String file = guide.split("```yaml\n|```\n")[1];
        assertThat(CHECK.check(new RuleFileReader("sponsoring.yml", GRAMMAR).read(file))).isEmpty();
    }

    private static List<String> problems(String file) {
        return CHECK.problems(new RuleFileReader("sponsoring.yml", GRAMMAR).read(file));
    }
}
