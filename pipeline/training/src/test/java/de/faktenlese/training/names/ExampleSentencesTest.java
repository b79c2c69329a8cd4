// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.Piece;
import de.faktenlese.resource.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Written example sentences")
class ExampleSentencesTest {

    private static final KnownNames KNOWN = new KnownNames(List.of("Turmalin AG"), List.of("Jana"), List.of("Lindqvist"),
            List.of("Ulm"), List.of("Nebel"), List.of("Kiste"));

    @Test
    void areFilledWithNamesAtTheirPlaces() {
        LabelledSentence sentence = fill("{LAST:s}-Plan : [Landgericht {LOC}|ORG] bremst {stem}bauer");

        List<String> names = sentence.names().stream().map(name -> name.type() + " "
                + String.join(" ", sentence.pieces().subList(name.start(), name.end()).stream().map(Piece::text).toList()))
                .toList();

        assertThat(names).hasSize(2).element(0).asString().startsWith("PER ").endsWith("s");
        assertThat(names).element(1).isEqualTo("ORG Landgericht Ulm");
        assertThat(sentence.pieces()).extracting(Piece::text).contains("-", "Plan", ":", "bremst");
        assertThat(sentence.pieces().get(sentence.names().get(0).end()).joined()).isTrue();
    }

    @Test
    @DisplayName("make one word of a stem and the letters after it, and none of a name and what follows")
    void makeCompounds() {
        LabelledSentence sentence = fill("Der {stem}markt um [Ulm|LOC]er Kisten wächst");

        assertThat(sentence.pieces()).hasSize(7);
        assertThat(sentence.pieces().get(1).text()).endsWith("markt").hasSizeGreaterThan(5);
        assertThat(sentence.pieces().get(1).joined()).isFalse();
        assertThat(sentence.pieces().get(3).text()).isEqualTo("Ulm");
        assertThat(sentence.pieces().get(4).joined()).isTrue();
    }

    @Test
    void haveNoUnknownSlot() {
        assertThatThrownBy(() -> fill("{NOBODY} kommt")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOBODY");
    }

    @Test
    @DisplayName("are all well-formed: every shipped line can be filled, and its names do not overlap")
    void shippedLines() throws IOException {
        List<LabelledSentence> sentences = new ExampleSentences(resource("examples.txt").lines().toList(), inventor()).fill(1);

        assertThat(sentences).hasSizeGreaterThan(300).allSatisfy(sentence -> {
            assertThat(sentence.pieces()).noneMatch(piece -> piece.text().contains("{") || piece.text().contains("|ORG"));
            int last = 0;
            for (LabelledName name : sentence.names()) {
                assertThat(name.start()).isGreaterThanOrEqualTo(last);
                last = name.end();
            }
        });
    }

    @Test
    void theSameSeedGivesTheSameSentences() throws IOException {
        List<String> lines = resource("examples.txt").lines().toList();

        assertThat(new ExampleSentences(lines, inventor()).fill(1)).isEqualTo(new ExampleSentences(lines, inventor()).fill(1));
    }

    @Test
    void tellWhichLabelsArePermitted() {
        int[] permitted = fill("[Ulm|LOC] wächst").permitted();

        assertThat(permitted).containsExactly(1 << 1 + 2 * EntityType.LOC.ordinal(), 1);
    }

    private static LabelledSentence fill(String template) {
        return new ExampleSentences(List.of(template), inventor()).fill(1).get(0);
    }

    private static NameInventor inventor() {
        try (Reader in = resource("name-parts.tsv")) {
            return new NameInventor(NameParts.read(Table.read("name-parts.tsv", in)), KNOWN, new Random(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedReader resource(String name) {
        return new BufferedReader(new InputStreamReader(Objects.requireNonNull(ExampleSentences.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8));
    }
}
