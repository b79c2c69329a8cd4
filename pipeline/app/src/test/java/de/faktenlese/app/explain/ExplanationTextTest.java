// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.Pipeline;
import de.faktenlese.app.SimpleStages;
import de.faktenlese.document.DateSource;
import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Explanation;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.FactFinder;
import de.faktenlese.fact.NearMiss;
import de.faktenlese.value.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of an explanation")
class ExplanationTextTest {

    private static final String TEXT = """
            Die Nordex AG hält 49 % und wird, wie aus dem Umfeld des Vorstands verlautet, vorerst keine Anteile mehr kaufen.

            Nichts geschieht.
            Die Nordex AG hält 49 %.
            """;

    @Test
    @DisplayName("says under each sentence what was found in it, by which rule, and what a rule lacked")
    void looksLikeThis() throws IOException {
        try (InputStream expected = Objects.requireNonNull(getClass().getResourceAsStream("explanation.txt"))) {
            assertThat(print(TEXT, new PublicationDate(LocalDate.of(2025, 6, 27), DateSource.OPTION)))
                    .isEqualToNormalizingNewlines(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("is no wider than 120 columns, but for a word that is")
    void staysNarrow() {
        String url = "https://example.org/" + "a".repeat(150);
        assertThat(print("Die Nordex AG hält 49 % und " + "manches andere auch ".repeat(30) + url + " und mehr.", null).lines())
                .allSatisfy(line -> assertThat(line.length() <= 120 || isOneWord(line)).as(line).isTrue())
                .anySatisfy(line -> assertThat(line).hasSizeBetween(100, 120));
    }

    private static boolean isOneWord(String line) {
        return !line.strip().contains(" ");
    }

    private static String print(String text, PublicationDate date) {
        Pipeline stages = SimpleStages.pipeline();
        Pipeline pipeline = new Pipeline(stages.reader(), stages.valueFinder(), stages.entityFinder(),
                new Explaining(stages.factFinder()));
        SourceDocument document = new SourceDocument("0".repeat(64), "brief.txt", "text/plain", "de", null, null, date,
                NormalizedText.of(text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExplanationText(new PrintStream(out, true, StandardCharsets.UTF_8)).write(ExplainedDocument.of(pipeline, document));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Finds what the simple stages find, makes all facts one with the first, and misses twice at the first name. */
    private record Explaining(FactFinder finder) implements FactFinder {

        @Override
        public List<Fact> find(List<Sentence> sentences, List<Entity> entities, Values values) {
            return finder.find(sentences, entities, values);
        }

        @Override
        public Explanation explain(List<Sentence> sentences, List<Entity> entities, Values values) {
            List<Fact> fired = find(sentences, entities, values);
            List<Argument> arguments = fired.get(0).arguments().subList(0, 1);
            Span trigger = arguments.get(0).filler().span();
            return new Explanation(fired.subList(0, 1), fired, List.of(
                    new NearMiss("Merger", "merger/Fusion", trigger, List.of(new Argument("party", arguments.get(0).filler())),
                            List.of(List.of("party"), List.of("date", "new"))),
                    new NearMiss("Acquisition", "acquisition/kaufen", trigger, List.of(), List.of(List.of("buyer")))));
        }
    }
}
