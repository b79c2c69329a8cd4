// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Known names are found")
class KnowledgeTest {

    private static final Knowledge KNOWLEDGE = Knowledge.read(ModelFiles.shipped());

    record Case(String text, List<String> names) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (Reader in = new InputStreamReader(Objects.requireNonNull(KnowledgeTest.class.getResourceAsStream("known-names.tsv")),
                StandardCharsets.UTF_8)) {
            return Table.read("known-names.tsv", in).rows().stream().map(row -> new Case(row.get("text"), row.list("names")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("where they stand, in the form they stand in, and nowhere else")
    void findsNames(Case expected) {
        assertThat(KNOWLEDGE.find(expected.text())).extracting(match -> match.span().of(expected.text()))
                .isEqualTo(expected.names());
    }

    @Test
    @DisplayName("with the thing meant, its links and the genitive told apart")
    void saysWhatIsMeant() {
        NameMatch match = KNOWLEDGE.find("Metas Chef schweigt.").get(0);

        assertThat(match.genitive()).isTrue();
        assertThat(match.name()).isEqualTo("Meta");
        assertThat(match.needsContext()).isFalse();
        assertThat(match.things()).singleElement().satisfies(thing -> {
            assertThat(thing.name()).isEqualTo("Meta Platforms");
            assertThat(thing.links().wikidata()).isEqualTo("Q380");
        });
    }

    @Test
    @DisplayName("and marked where they are also an ordinary word or a surname")
    void marksAmbiguousNames() {
        assertThat(KNOWLEDGE.find("Target")).singleElement().satisfies(match -> assertThat(match.needsContext()).isTrue());
        assertThat(KNOWLEDGE.find("Linde plc")).singleElement().satisfies(match -> assertThat(match.needsContext()).isFalse());
    }

    @Test
    @DisplayName("and told apart from the rest of a compound")
    void knowsCompounds() {
        NameMatch match = KNOWLEDGE.find("Der Ex-Siemens-Vorstand geht.").get(0);

        assertThat(match.afterHyphen()).isTrue();
        assertThat(match.beforeHyphen()).isTrue();
    }
}
