// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.Sentences;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Names by what they are made of and what stands beside them")
class PatternWitnessTest {

    private static final ModelFiles MODELS = ModelFiles.shipped();
    private static final PatternWitness WITNESS =
            PatternWitness.of(Lexicons.read(MODELS), CueWords.read(MODELS), WordClusters.read(MODELS));
    private static final double STRONG = 0.55;

    record Case(String text, List<String> names) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(PatternWitnessTest.class.getResourceAsStream("patterns.tsv")),
                StandardCharsets.UTF_8)) {
            return Table.read("patterns.tsv", in).rows().stream().map(row -> new Case(row.get("text"), row.list("names")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void sees(Case example) {
        Passage passage = Sentences.passage(example.text());

        Stream<String> seen = WITNESS.claims(passage).stream().filter(claim -> claim.strength() >= STRONG)
                .map(claim -> claim.type() + " " + passage.sentence().text().substring(claim.span().start(), claim.span()
                .end())).distinct();

        assertThat(seen).containsExactlyInAnyOrderElementsOf(example.names());
    }
}
