// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A story is about the companies that")
class StoriesTest {

    private static final Set<String> COMPANIES = Set.of("Quellmatic", "Brontex", "Silvorna", "Pelluna");

    @Test
    @DisplayName("its heading and its lead both name")
    void headingAndLead() {
        assertThat(about("Quellmatic streicht Stellen", "Der Pumpenbauer Quellmatic baut um .", "Das freut Brontex .",
                "Die Aktie stieg .")).containsExactly(Set.of("Quellmatic"), Set.of("Quellmatic"), Set.of("Quellmatic"),
                        Set.of("Quellmatic"));
    }

    @Test
    @DisplayName("any of several headings names")
    void severalHeadings() {
        assertThat(about("Quellmatic baut um", "Kahlschlag am Bodensee", "Am Freitag war es so weit .",
                "Quellmatic streicht Stellen .")).last().isEqualTo(Set.of("Quellmatic"));
    }

    @Test
    @DisplayName("are new under a new heading")
    void nextStory() {
        assertThat(about("Quellmatic baut um", "Quellmatic streicht Stellen .", "Brontex kauft zu", "Brontex übernimmt Silvorna ."))
                .containsExactly(Set.of("Quellmatic"), Set.of("Quellmatic"), Set.of("Brontex"), Set.of("Brontex"));
    }

    @Test
    @DisplayName("both name when it is about two")
    void two() {
        assertThat(about("Brontex und Silvorna fusionieren", "Brontex und Silvorna gehen zusammen , Pelluna nicht ."))
                .last().isEqualTo(Set.of("Brontex", "Silvorna"));
    }

    @Test
    @DisplayName("none, where no heading stands or the lead is about another")
    void none() {
        assertThat(about("Quellmatic streicht Stellen .", "Die Aktie stieg .")).containsOnly(Set.of());
        assertThat(about("Quellmatic im Blick", "Brontex kauft Silvorna .", "Quellmatic wartet .")).containsOnly(Set.of());
    }

    private static List<Set<String>> about(String... lines) {
        List<Sentence> sentences = Sentences.of(String.join("\n", lines));
        return Stories.of(sentences, sentences.stream().map(sentence -> Stream.of(sentence.text().split(" "))
                .filter(COMPANIES::contains).toList()).toList()).abouts();
    }
}
