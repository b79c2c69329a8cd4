// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Sentences;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.resource.ModelFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where a name may begin and end")
class NameEdgesTest {

    private static final NameEdges EDGES = new NameEdges(Lexicons.read(ModelFiles.shipped()), WordClusters.read(ModelFiles.shipped()));

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Neues von Zorvex Pumpen heute ; Zorvex Pumpen ; Zorvex Pumpen
            Der Zorvexer Lack- und Farbenbund tagt ; Zorvexer Lack- ;
            Die Rede von Jana Brandt gefiel ; von Jana Brandt ; Jana Brandt
            Die Rede von Thalheim gefiel ; von Thalheim ; von Thalheim
            Der Zorvexverband der tagt ; Zorvexverband der ; Zorvexverband
            Kalt ist es ° Zorvex bleibt ; ° Zorvex ; Zorvex
            Man hielt sie als „ Zorvexmacherei kleiner ; als „ Zorvexmacherei ;
            Der Bund „ Zorvex “ tagt ; Bund „ Zorvex “ ; Bund „ Zorvex “
            Aus Spedition, Hafen wird nichts ; Spedition, Hafen ;
            Die Drogeriekette Zorvexau wächst ; Drogeriekette Zorvexau ; Zorvexau
            Die Drogeriekette Bremen wächst ; Drogeriekette Bremen ; Drogeriekette Bremen
            Die Zorvex-Nord-Analystin rät ab ; Zorvex-Nord-Analystin ; Zorvex-Nord
            Die Zorvex-Nord wächst ; Zorvex-Nord ; Zorvex-Nord
            Man kauft Zorvex, Inc. heute ; Zorvex, Inc. ; Zorvex, Inc.
            """)
    void fits(String text, String claimed, String expected) {
        Passage passage = Sentences.passage(text);
        int start = text.indexOf(claimed);
        EntityType type = claimed.startsWith("von") ? EntityType.PER : EntityType.ORG;
        Claim claim = new Claim(new Span(start, start + claimed.length()), type, 0.9, WitnessName.MODEL);

        String fitted = EDGES.fit(passage, claim).map(fit -> text.substring(fit.span().start(), fit.span().end())).orElse(null);

        assertThat(fitted).isEqualTo(expected);
    }
}
