// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.RuleFiles;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every rule file")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleFilesTest {

    private static final ModelFiles MODELS = ModelFiles.shipped();

    private RuleCheck check;

    @BeforeAll
    void load() {
        check = new RuleCheck(GermanReader.load(MODELS), GermanValueFinder.read(MODELS), MODELS);
    }

    static Stream<FactType> types() {
        return RuleFiles.load(MODELS).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName("finds what its examples say and nothing else")
    void keepsItsExamples(FactType type) {
        assertThat(check.check(type)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName("has an example for every rule")
    void triesItsRules(FactType type) {
        assertThat(check.untried(type)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName("has at least ten examples of the fact and five of what is none")
    void hasEnoughExamples(FactType type) {
        assertThat(type.examples()).filteredOn(example -> !example.facts().isEmpty()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(type.examples()).filteredOn(example -> example.facts().isEmpty()).hasSizeGreaterThanOrEqualTo(5);
    }
}
