// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The guide to rule files")
class RuleReferenceTest {

    private static final Path GUIDE = Path.of("../../models/rules/README.md");

    static Stream<String> keys() {
        return Stream.of(RuleFileReader.FILE_KEYS, RuleFileReader.ROLE_KEYS, RuleFileReader.OPTIONS, RuleFileReader.PLACES)
                .flatMap(Set::stream).distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    @DisplayName("explains every key that a rule file may have")
    void explainsEveryKey(String key) throws IOException {
        assertThat(Files.readString(GUIDE)).containsPattern("`" + key + "[`:]|\\b" + key + ":");
    }
}
