// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.Piece;
import de.faktenlese.language.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads documents with marked names, one JSON object a line: {@code text}, {@code entities} and {@code ignore} with {@code
 * start}, {@code end} and {@code type}, offsets in code points. SmartData (Schiersch et al., LREC 2018; CC BY 4.0) comes in
 * this form.
 */
final class GoldDocuments {

    private GoldDocuments() {
    }

    /**
     * The sentences of each document.
     *
     * @throws IllegalArgumentException if a line is no such object, with file and line
     */
    static List<List<LabelledSentence>> read(Path file, Reader reader) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<List<LabelledSentence>> documents = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                documents.add(document(json, lines.get(i), file + ":" + (i + 1), reader));
            }
        }
        return documents;
    }

    private static List<LabelledSentence> document(ObjectMapper json, String line, String place, Reader reader) {
        try {
            return document(json.readTree(line), reader);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": not read, expected an object with text, entities and ignore: "
                    + e.getMessage(), e);
        }
    }

    private static List<LabelledSentence> document(JsonNode document, Reader reader) {
        String text = document.path("text").asString();
        List<Mark> marks = new ArrayList<>();
        document.path("entities").forEach(mark -> marks.add(Mark.of(text, mark, EntityType.valueOf(mark.get("type")
                .asString()))));
        document.path("ignore").forEach(mark -> marks.add(Mark.of(text, mark, null)));
        NormalizedText normalized = NormalizedText.of(text, paragraphs(text));
        return reader.read(normalized).stream().map(sentence -> sentence(sentence, normalized, marks)).toList();
    }

    /** A span that is a name, or about which nothing is said. */
    private record Mark(Span span, @Nullable EntityType type) {

        static Mark of(String text, JsonNode mark, @Nullable EntityType type) {
            int start = text.offsetByCodePoints(0, mark.get("start").asInt());
            int end = text.offsetByCodePoints(0, mark.get("end").asInt());
            return new Mark(new Span(start, end), type);
        }
    }

    private static LabelledSentence sentence(Sentence sentence, NormalizedText text, List<Mark> marks) {
        List<Piece> pieces = Piece.of(sentence);
        List<LabelledName> names = new ArrayList<>();
        BitSet untold = new BitSet();
        for (Mark mark : marks) {
            int start = -1;
            int end = -1;
            boolean exact = true;
            for (int i = 0; i < pieces.size(); i++) {
                Span source = text.toSource(pieces.get(i).span());
                if (source.overlaps(mark.span())) {
                    start = start < 0 ? i : start;
                    end = i + 1;
                    exact &= mark.span().contains(source);
                }
            }
            if (start >= 0 && exact && mark.type() != null) {
                names.add(new LabelledName(start, end, mark.type()));
            } else if (start >= 0) {
                untold.set(start, end);
            }
        }
        return new LabelledSentence(pieces, names, untold, false, 1);
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }
}
