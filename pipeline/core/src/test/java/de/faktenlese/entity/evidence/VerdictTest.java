// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.Sentences;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Magnitude;
import de.faktenlese.value.Values;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verdict on the witnesses' claims")
class VerdictTest {

    private static final Passage PASSAGE = Sentences.passage("Die Zorvex Pumpen GmbH aus Ulm wächst");
    private static final Span SHORT = new Span(4, 10);
    private static final Span FULL = new Span(4, 22);

    @Test
    void witnessesThatAgreeSupportEachOther() {
        Mention mention = decide(claim(SHORT, EntityType.ORG, 0.6, WitnessName.MODEL), claim(SHORT, EntityType.ORG, 0.5,
                WitnessName.KNOWLEDGE))
                .get(0);

        assertThat(mention.confidence()).isGreaterThan(0.75);
        assertThat(mention.foundBy()).isEqualTo("model+knowledge");
    }

    @Test
    void theLongerNameBeatsASurerOneInsideIt() {
        assertThat(decide(claim(SHORT, EntityType.ORG, 0.97, WitnessName.MODEL), claim(FULL, EntityType.ORG, 0.9,
                WitnessName.PATTERN)))
                .extracting(Mention::span).containsExactly(FULL);
    }

    @Test
    void aDoubtfulLongerNameDoesNot() {
        assertThat(decide(claim(SHORT, EntityType.ORG, 0.97, WitnessName.MODEL), claim(FULL, EntityType.ORG, 0.45,
                WitnessName.PATTERN)))
                .extracting(Mention::span).containsExactly(SHORT);
    }

    @Test
    void theTypeThatMoreSpeaksForWinsAndIsLessSure() {
        Mention mention = decide(claim(SHORT, EntityType.PER, 0.7, WitnessName.MODEL), claim(SHORT, EntityType.ORG, 0.9,
                WitnessName.PATTERN))
                .get(0);

        assertThat(mention.type()).isEqualTo(EntityType.ORG);
        assertThat(mention.confidence()).isLessThan(0.9);
    }

    @Test
    void whatNobodyIsSureOfIsNoName() {
        assertThat(decide(claim(SHORT, EntityType.ORG, 0.35, WitnessName.KNOWLEDGE))).isEmpty();
    }

    @Test
    void namesDoNotOverlapAmounts() {
        Passage passage = Passage.of(Sentences.of("Das kostet 3 Mio. Franken").get(0),
                new Values(List.of(new Amount(new Span(11, 25), Magnitude.of(new BigDecimal(3_000_000)), "CHF", null, null)),
                List.of(), List.of()));

        assertThat(Verdict.decide(passage, List.of(claim(new Span(18, 25), EntityType.LOC, 0.9, WitnessName.MODEL)))).isEmpty();
    }

    private static List<Mention> decide(Claim... claims) {
        return Verdict.decide(PASSAGE, List.of(claims));
    }

    private static Claim claim(Span span, EntityType type, double strength, WitnessName witness) {
        return new Claim(span, type, strength, witness);
    }
}
