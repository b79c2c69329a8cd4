// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Sentence;
import de.faktenlese.entity.Sentences;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import de.faktenlese.value.Values;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The first line of a newsletter")
class MastheadTest {

    private static final Masthead MASTHEAD = new Masthead(CueWords.read(ModelFiles.shipped()));
    private static final GermanValueFinder VALUES = GermanValueFinder.read(ModelFiles.shipped());

    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("names it where a date, an issue, a subtitle or a word for such a paper shows that; a headline does not")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Zorvexbrief Nr. 12                                 | Zorvexbrief",
            "Zorvexbrief                                        | Zorvexbrief",
            "Zorvex & Zahlen – Ausgabe vom 3. Mai               | Zorvex & Zahlen",
            "Zorvex – der Brief für Gründer                     | Zorvex",
            "Zorvex & Zahlen · Das Mediendossier                | Zorvex & Zahlen",
            "Zorvex / Nachrichten der Woche , 3. Mai 2025       | Zorvex",
            "Zorvex – Montag , 3. Mai 2025                      | Zorvex",
            "DER ZORVEX – Montag , 3. Mai 2025                  | -",
            "Ausgabe vom 3. Mai                                 | -",
            "Zorvexbrief kommt heute                            | -",
            "Zorvex – ein Konzern im Umbruch                    | -",
            "Zorvex wächst / Der Umsatz stieg seit 3. Mai 2025 . | -"})
    void namesIt(String lines, String title) {
        String text = lines.strip().replace(" / ", "\n");
        List<Sentence> sentences = Sentences.of(text);
        Values values = VALUES.find(sentences, null);
        List<Passage> passages = sentences.stream().map(sentence -> Passage.of(sentence, values)).toList();

        List<List<Claim>> claims = MASTHEAD.extend(passages, passages.stream().map(passage -> List.<Claim>of()).toList());

        assertThat(claims.get(0).stream().map(claim -> claim.span().of(text)).toList())
                .isEqualTo(title == null ? List.of() : List.of(title));
    }
}
