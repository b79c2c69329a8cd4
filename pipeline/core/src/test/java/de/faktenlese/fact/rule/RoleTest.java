// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Filler;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A role")
class RoleTest {

    private static Role role(Set<String> like, Set<String> unlike) {
        return new Role("authority", Set.of(FillerType.ORG), Set.of(), 1, like, unlike);
    }

    private static Filler name(String name) {
        MarkedText text = MarkedText.parse("[" + name + "]");
        return new Filler.OfEntity(text.entities().get(0).mentions().get(0).span(), text.entities().get(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EU, true", "EU-Kommission, true", "Deutsche Bank, false", "Bundeskartellamt, true", "Bundeskartellamts, true",
            "Kartellamt Bonn, true", "Amtrak, false", "Samt AG, false"})
    @DisplayName("takes or refuses names by whole words, or by the end of one")
    void knowsNamesByTheirWords(String name, boolean holds) {
        Set<String> words = Set.of("eu", "*kartellamt");
        assertThat(role(words, Set.of()).takes(name(name))).isEqualTo(holds);
        assertThat(role(Set.of(), words).takes(name(name))).isEqualTo(!holds);
    }

    @Test
    @DisplayName("of words refuses those that it must not be")
    void refusesWords() {
        Role position = new Role("position", Set.of(FillerType.WORD), Set.of(Role.Trait.CORE), 1, Set.of(),
                Set.of("regierungschef"));
        assertThat(position.takes(new Filler.OfWord(new Span(0, 15), "Regierungschefs"))).isFalse();
        assertThat(position.takes(new Filler.OfWord(new Span(0, 11), "Konzernchef"))).isTrue();
    }
}
