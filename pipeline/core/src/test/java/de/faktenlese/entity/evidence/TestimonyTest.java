// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Sentences;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The models' testimony on others' claims")
class TestimonyTest {

    private static final Passage PASSAGE = Sentences.passage("Der Konzern Aufträge und die Nordlicht Werke AG");
    private static final Span NOUN = new Span(12, 20);
    private static final Span PART = new Span(29, 38);
    private static final Span WHOLE = new Span(29, 47);

    private static final Claim OWN = new Claim(WHOLE, EntityType.ORG, 0.9, WitnessName.MODEL);
    private static final Testimony SURE = new Testimony(List.of(OWN), new double[] {1, 1, 0.95, 1, 1, 0.02, 0.02, 0.02}, 1);

    @Test
    @DisplayName("leaves hardly anything of a claim of a part of a name that they see as a whole")
    void weakensParts() {
        assertThat(heard(SURE, PART, EntityType.ORG, WitnessName.KNOWLEDGE)).isCloseTo(0.08, within(0.001));
        assertThat(heard(SURE, PART, EntityType.PRODUCT, WitnessName.PATTERN)).isCloseTo(0.08, within(0.001));
    }

    @Test
    @DisplayName("leaves claims of the same place and of a longer name as they are")
    void leavesOthers() {
        Testimony part = new Testimony(List.of(new Claim(PART, EntityType.ORG, 0.9, WitnessName.MODEL)), SURE.outside(), 1);

        assertThat(heard(SURE, WHOLE, EntityType.PRODUCT, WitnessName.KNOWLEDGE)).isEqualTo(0.8);
        assertThat(heard(part, WHOLE, EntityType.ORG, WitnessName.PATTERN)).isEqualTo(0.8);
    }

    @Test
    @DisplayName("weakens a pattern where they are sure of no name, but neither known names nor products nor where they doubt")
    void weakensPatterns() {
        Testimony unsure = new Testimony(List.of(), new double[] {1, 1, 0.6, 1, 1, 1, 1, 1}, 1);

        assertThat(heard(SURE, NOUN, EntityType.ORG, WitnessName.PATTERN)).isLessThan(Verdict.DOUBT);
        assertThat(heard(SURE, NOUN, EntityType.ORG, WitnessName.KNOWLEDGE)).isEqualTo(0.8);
        assertThat(heard(SURE, NOUN, EntityType.PRODUCT, WitnessName.PATTERN)).isEqualTo(0.8);
        assertThat(heard(unsure, NOUN, EntityType.ORG, WitnessName.PATTERN)).isEqualTo(0.8);
    }

    @Test
    @DisplayName("keeps the models' own claims")
    void keepsOwn() {
        assertThat(SURE.with(PASSAGE, List.of())).containsExactly(OWN);
    }

    private static double heard(Testimony testimony, Span span, EntityType type, WitnessName witness) {
        List<Claim> all = testimony.with(PASSAGE, List.of(new Claim(span, type, 0.8, witness)));
        return all.get(all.size() - 1).strength();
    }
}
