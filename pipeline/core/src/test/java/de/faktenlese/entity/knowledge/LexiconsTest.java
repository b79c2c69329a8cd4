// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.resource.ModelFiles;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words that go with names")
class LexiconsTest {

    private static final Lexicons LEXICONS = Lexicons.read(ModelFiles.shipped());

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvFileSource(resources = "heads.tsv", delimiter = '\t', useHeadersInDisplayName = false, numLinesToSkip = 2)
    @DisplayName("are known in their forms and as heads of compounds")
    void knowsHeads(String word, String lexicon, String head) {
        Optional<String> found = switch (lexicon) {
            case "organisation" -> LEXICONS.organisationNouns().findHead(word).map(KindNoun::word);
            case "product" -> LEXICONS.productNouns().findHead(word).map(KindNoun::word);
            case "position" -> LEXICONS.positions().findHead(word).map(Position::word);
            default -> throw new IllegalArgumentException(lexicon);
        };

        assertThat(found).isEqualTo(Optional.ofNullable(head));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Anna, FEMININE", "Jürgen, MASCULINE", "Luca, MASCULINE", "Toni, ANY"})
    @DisplayName("hold first names with the gender of those who bear them")
    void knowsForenames(String name, Gender gender) {
        assertThat(LEXICONS.forenames().find(name).map(Forename::gender)).contains(gender);
    }

    @ParameterizedTest(name = "{0} ends in {1}")
    @CsvSource({"Muster GmbH & Co. KG, GmbH & Co. KG", "Muster S.p.A. kauft, S.p.A.", "Muster AG., AG", "Muster Inc., Inc."})
    @DisplayName("hold legal forms, the longest counts")
    void knowsLegalForms(String text, String form) {
        int start = text.indexOf(' ') + 1;

        assertThat(LEXICONS.legalForms().findAt(text, start)).map(Lexicon.Found::span).map(span -> span.of(text)).contains(form);
    }

    @Test
    @DisplayName("hold positions of several words")
    void knowsPhrases() {
        assertThat(LEXICONS.positions().findAt("Chief Executive Officer Maria Beispiel", 0)).map(Lexicon.Found::span)
                .contains(new Span(0, "Chief Executive Officer".length()));
    }

    @Test
    @DisplayName("tell surnames from ordinary words")
    void keepsWordsApart() {
        assertThat(LEXICONS.surnames()).contains("Müller", "Schmidt").doesNotContain("Stark", "Sommer");
        assertThat(LEXICONS.commonWords()).contains("Stark", "Sommer").doesNotContain("Siemens");
    }
}
