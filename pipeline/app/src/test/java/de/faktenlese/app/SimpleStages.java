// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Faktenlese;
import de.faktenlese.Pipeline;
import de.faktenlese.document.DateSource;
import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.Mention;
import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.Filler;
import de.faktenlese.ingest.FailureCategory;
import de.faktenlese.ingest.Ingested;
import de.faktenlese.ingest.RawInput;
import de.faktenlese.value.Magnitude;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Values;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stages that need no models, for tests of what is around them: each line is a sentence, what spaces part a token, a name is a
 * word before "AG", a value a percentage, and a sentence with both is a fact. A line "=== name" begins an attachment; "ENDLOS"
 * and "FALSCH" make a stage fail.
 */
public final class SimpleStages {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+ AG");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:,\\d+)?) ?%");

    private SimpleStages() {
    }

    /** The library with these stages. */
    public static Faktenlese faktenlese() {
        return Faktenlese.of(SimpleStages::ingest, pipeline());
    }

    /** The stages from document to facts. */
    public static Pipeline pipeline() {
        return new Pipeline(SimpleStages::read, (sentences, date) -> values(sentences),
                (sentences, values) -> entities(sentences), SimpleStages::facts);
    }

    private static List<Ingested> ingest(RawInput input, @Nullable LocalDate date) {
        String[] parts = new String(input.bytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
        List<Ingested> outcomes = new ArrayList<>(List.of(document(input.source(), parts[0], date)));
        for (int i = 1; i < parts.length; i++) {
            String[] attachment = parts[i].split("\n", 2);
            outcomes.add(document(input.source() + "!/" + attachment[0], attachment[1], date));
        }
        return outcomes;
    }

    private static Ingested document(String source, String text, @Nullable LocalDate date) {
        if (text.isBlank()) {
            return new Ingested.Failed(source, FailureCategory.EMPTY, "there is no text in it");
        }
        return new Ingested.Read(new SourceDocument("0".repeat(64), source, "text/plain", "de", null, null,
                date == null ? null : new PublicationDate(date, DateSource.OPTION), NormalizedText.of(text)));
    }

    private static List<Sentence> read(NormalizedText text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher line = Pattern.compile("\\S.*").matcher(text.text());
        while (line.find()) {
            Span span = new Span(line.start(), line.end());
            sentences.add(new Sentence(span, line.group(), 0, tokens(line)));
        }
        return sentences;
    }

    private static List<Token> tokens(Matcher line) {
        List<Token> tokens = new ArrayList<>();
        for (Matcher word = Pattern.compile("\\S+").matcher(line.group()); word.find();) {
            Span span = new Span(line.start() + word.start(), line.start() + word.end());
            tokens.add(new Token(span, word.group(), PartOfSpeech.X, word.group().toLowerCase(Locale.GERMAN)));
        }
        return tokens;
    }

    private static Values values(List<Sentence> sentences) {
        List<Quantity> quantities = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Matcher match = PERCENT.matcher(sentence.text()); match.find();) {
                BigDecimal value = new BigDecimal(match.group(1).replace(',', '.'));
                quantities.add(new Quantity(in(sentence, match), Quantity.Kind.PERCENT, Magnitude.of(value), "%", null, null));
            }
        }
        return new Values(List.of(), quantities, List.of());
    }

    private static List<Entity> entities(List<Sentence> sentences) {
        String text = sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
        if (text.contains("ENDLOS")) {
            return entities(sentences);
        }
        if (text.contains("FALSCH")) {
            throw new AssertionError("names went wrong");
        }
        List<Entity> entities = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Matcher match = NAME.matcher(sentence.text()); match.find();) {
                entities.add(new Entity(EntityType.ORG, match.group(), Links.NONE,
                        List.of(new Mention(in(sentence, match), EntityType.ORG, 0.9, "test")), List.of()));
            }
        }
        return entities;
    }

    private static List<Fact> facts(List<Sentence> sentences, List<Entity> entities, Values values) {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Argument> arguments = new ArrayList<>();
            for (Entity entity : entities) {
                Span name = entity.mentions().get(0).span();
                if (sentence.span().contains(name)) {
                    arguments.add(new Argument("owner", new Filler.OfEntity(name, entity)));
                }
            }
            values.in(sentence.span()).forEach(value -> arguments.add(new Argument("stake", new Filler.OfValue(value))));
            if (arguments.size() > 1) {
                facts.add(new Fact("Shareholding", arguments, Factuality.ASSERTED, 0.5, arguments.get(0).filler().span(),
                        sentence.span(), "test"));
            }
        }
        return facts;
    }

    private static Span in(Sentence sentence, Matcher match) {
        return new Span(sentence.span().start() + match.start(), sentence.span().start() + match.end());
    }
}
