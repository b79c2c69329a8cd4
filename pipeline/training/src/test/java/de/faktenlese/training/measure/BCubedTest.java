// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B-cubed")
class BCubedTest {

    @Test
    @DisplayName("is 1 where the same mentions are joined")
    void sameThings() {
        BCubed score = BCubed.of(links("aab", "xxy"));

        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    @DisplayName("loses precision where two things are made one: the example of the paper, five, two and five mentions")
    void joinedTooMuch() {
        BCubed score = BCubed.of(links("aaaaabbccccc", "xxxxxyyyyyyy"));

        assertThat(score.precision()).isCloseTo(0.76, within(0.005));
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    @DisplayName("loses recall where one thing is made two")
    void joinedTooLittle() {
        BCubed score = BCubed.of(links("aaaa", "xxyy"));

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    @DisplayName("of nothing is 0")
    void nothing() {
        assertThat(BCubed.of(List.of()).f1()).isZero();
    }

    private static List<BCubed.Link> links(String wanted, String given) {
        List<BCubed.Link> links = new ArrayList<>();
        for (int i = 0; i < wanted.length(); i++) {
            links.add(new BCubed.Link(wanted.charAt(i), given.charAt(i)));
        }
        return links;
    }
}
