// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.resource.ModelFiles;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rule file")
class RuleFileReaderTest {

    private static final String GOOD = """
            type: Sponsoring
            roles:
              sponsor: {core: true, of: [ORG, PER]}
              amount:  {of: MONEY}
            rules:
              - name: sponsern
                verb: [sponsern]
                subject: sponsor
                mit: amount
            yes:
              - text: "[Rewe] sponsert."
                facts: [{sponsor: Rewe, factuality: planned|asserted}]
            no:
              - "[Rewe] eröffnet."
            """;

    private static FactType read(String content) {
        return new RuleFileReader("sponsoring.yml", Grammar.load(ModelFiles.shipped())).read(content);
    }

    @Test
    @DisplayName("gives a type with roles, rules and examples that know their lines")
    void isRead() {
        FactType type = read(GOOD);
        assertThat(type.name()).isEqualTo("Sponsoring");
        assertThat(type.stem()).isEqualTo("sponsoring");
        assertThat(type.roles()).extracting(Role::name).containsExactly("sponsor", "amount");
        assertThat(type.rules().get(0).rolesAt("mit")).containsExactly("amount");
        assertThat(type.rules().get(0).line()).isEqualTo(6);
        assertThat(type.examples()).extracting(Example::line).containsExactly(11, 14);
        assertThat(type.examples().get(0).facts().get(0).factuality()).containsExactlyInAnyOrder("planned", "asserted");
    }

    @ParameterizedTest(name = "{1} for {0}: {3}")
    @CsvSource(delimiter = '#', value = {
        "of: MONEY            # of: GELD            # 4  # unknown type 'GELD'",
        "subject: sponsor     # subject: sponsr     # 8  # unknown role 'sponsr', expected one of [sponsor, amount]",
        "subject: sponsor     # subjekt: sponsor    # 8  # unknown key 'subjekt'",
        "verb: [sponsern]     # set: {amount: viel} # 6  # expected exactly one of verb, noun, role, text",
        "verb: [sponsern]     # text: <sponsor      # 7  # expected a slot such as <buyer>",
        "core: true           # core: ja            # 3  # 'ja', expected true or false",
        "planned|asserted     # geplant             # 12 # expected asserted, negated, planned or possible",
        "type: Sponsoring     # typ: Sponsoring     # 1  # unknown key 'typ'",
        "{sponsor: Rewe       # {sponser: Rewe      # 12 # unknown role 'sponser'",
    })
    @DisplayName("that says something it cannot mean is refused with line, what was found and what was expected")
    void isRefused(String good, String bad, int line, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad))).isInstanceOf(RuleFileException.class)
                .hasMessageContaining("sponsoring.yml:" + line + ":").hasMessageContaining(message);
    }

    @Test
    @DisplayName("that is no YAML is refused with its line")
    void needsYaml() {
        assertThatThrownBy(() -> read("type: [A\nroles: {}")).isInstanceOf(RuleFileException.class)
                .hasMessageContaining("sponsoring.yml:2");
    }

    @Test
    @DisplayName("without examples is refused")
    void needsExamples() {
        assertThatThrownBy(() -> read(GOOD.substring(0,
                GOOD.indexOf("no:")))).isInstanceOf(RuleFileException.class).hasMessageContaining("no 'no'");
    }

    private static final String LIMITED = GOOD.replace("rules:", """
            words:
              kind: {prize: [Preisgeld], share: [Anteil]}
            limits:
              - {kind: [prize], amount: [MONEY]}
            rules:""").replace("  amount:", "  kind: {of: [WORD]}\n  amount:");

    @Test
    @DisplayName("can limit what a role takes beside a word")
    void limits() {
        assertThat(read(LIMITED).limits())
                .containsExactly(new Limit("kind", Set.of("prize"), "amount", Set.of(FillerType.MONEY)));
    }

    @Test
    @DisplayName("whose limit names no role that words fill is refused")
    void limitNeedsWord() {
        assertThatThrownBy(() -> read(LIMITED.replace("kind: [prize]", "sponsor: [prize]"))).isInstanceOf(RuleFileException.class)
                .hasMessageContaining("expected a role that words fill and one that it limits");
    }
}
