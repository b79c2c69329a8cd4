// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.explain;

import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.NearMiss;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints explained documents as plain text: under each sentence what was found in it, a line for each find, at most
 * {@value Paragraph#WIDTH} characters wide.
 */
public final class ExplanationText {

    private static final int INDENT = 14;

    private final PrintStream out;
    private final Paragraph paragraph;

    /** Prints to a stream, which stays open. */
    public ExplanationText(PrintStream out) {
        this.out = out;
        this.paragraph = new Paragraph(out);
    }

    /** Prints one document. */
    public void write(ExplainedDocument explained) {
        out.println(heading(explained.document()));
        Wording wording = new Wording(explained.document().text().text());
        int number = 0;
        for (Sentence sentence : explained.sentences()) {
            number++;
            out.println();
            String label = "[" + number + "] ";
            paragraph.print(label, label.length(), words(sentence.text()));
            section("tokens", List.of(sentence.tokens().stream().map(token -> token + "/" + token.lemma()).toList()));
            section("entities", lines(names(sentence, explained.entities(), wording)));
            section("values", lines(explained.values().in(sentence.span()).stream().map(wording::of).toList()));
            section("facts", lines(facts(sentence, explained, wording)));
            section("nearly", lines(nearMisses(sentence, explained, wording)));
        }
        out.println();
    }

    private static String heading(SourceDocument document) {
        PublicationDate date = document.date();
        return document.source() + ", " + (date == null ? "of no known day"
                : "published on " + date.day() + " (" + date.source().label() + ")");
    }

    private void section(String name, List<List<String>> entries) {
        String label = "    " + name;
        for (List<String> entry : entries) {
            paragraph.print(label + " ".repeat(INDENT - label.length()), INDENT + 2, entry);
            label = "";
        }
    }

    private static List<List<String>> lines(List<String> entries) {
        return entries.stream().map(ExplanationText::words).toList();
    }

    private static List<String> words(String line) {
        return List.of(line.split("\\s+"));
    }

    private static List<String> names(Sentence sentence, List<Entity> entities, Wording wording) {
        Map<Span, String> names = new TreeMap<>();
        for (Entity entity : entities) {
            String meant = entity.type() + " " + entity.name();
            entity.mentions().stream().filter(mention -> sentence.span().contains(mention.span())).forEach(mention ->
                    names.put(mention.span(), wording.quoted(mention.span()) + " " + meant + ", "
                            + share(mention.confidence()) + " by " + mention.foundBy()));
            entity.references().stream().filter(sentence.span()::contains).forEach(span ->
                    names.put(span, wording.quoted(span) + " stands for " + meant));
        }
        return List.copyOf(names.values());
    }

    private static List<String> facts(Sentence sentence, ExplainedDocument explained, Wording wording) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : explained.explanation().fired()) {
            if (fact.evidence().equals(sentence.span())) {
                lines.add(fact.type() + " by " + fact.foundBy() + " at " + wording.quoted(fact.trigger()) + ", "
                        + fact.factuality().label() + ", " + share(fact.confidence()) + ": " + wording.of(fact.arguments())
                        + (isKept(fact, explained.explanation().facts()) ? "" : " (merged into a fact of another sentence)"));
            }
        }
        return lines;
    }

    /** Whether a fact as fired stands for itself in the end; what says the same may have given it more roles. */
    private static boolean isKept(Fact fired, List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.type().equals(fired.type()) && fact.evidence().equals(fired.evidence())
                && fact.trigger().equals(fired.trigger()) && fact.foundBy().equals(fired.foundBy()));
    }

    /** The nearest first. */
    private static List<String> nearMisses(Sentence sentence, ExplainedDocument explained, Wording wording) {
        return explained.explanation().nearMisses().stream().filter(miss -> sentence.span().contains(miss.trigger()))
                .sorted(Comparator.comparing((NearMiss miss) -> miss.missing().size()).thenComparing(NearMiss::trigger)
                        .thenComparing(NearMiss::foundBy))
                .map(miss -> nearMiss(miss, wording)).toList();
    }

    private static String nearMiss(NearMiss miss, Wording wording) {
        return miss.type() + " by " + miss.foundBy() + " at " + wording.quoted(miss.trigger()) + " lacks " + Wording.gaps(miss)
                + (miss.arguments().isEmpty() ? "" : "; has " + wording.of(miss.arguments()));
    }

    private static String share(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }
}
