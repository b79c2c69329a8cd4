// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A text with its names marked.
 *
 * @param text the text
 * @param date its date of publication, if known
 * @param types the types of names that are marked in it
 * @param names the names in it, in text order
 * @param references what stands for named things and a fact needs, in text order
 * @param untold where nothing is said about names
 */
record GoldText(String text, @Nullable LocalDate date, Set<EntityType> types, List<GoldMark> names, List<GoldMark> references,
        List<Span> untold) {

    GoldText {
        types = Set.copyOf(types);
        untold = List.copyOf(untold);
        names = List.copyOf(names);
        references = List.copyOf(references);
    }

    /**
     * Reads texts, one JSON object a line: {@code text}, {@code date}, {@code entities} and {@code references} with {@code
     * start}, {@code end} (code points), {@code type}, {@code id} and, if wanted, {@code alt} (a second right type) and {@code
     * opt}; {@code types} and {@code ignore}, where not all types or not all of the text is marked.
     */
    static List<GoldText> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(json::readTree).map(GoldText::of).toList();
    }

    private static GoldText of(JsonNode document) {
        String text = document.get("text").asString();
        String date = document.path("date").asString("");
        return new GoldText(text, date.isEmpty() ? null : LocalDate.parse(date), told(document.path("types")),
                marks(text, document.path("entities"), true), marks(text, document.path("references"), false),
                marks(text, document.path("ignore"), false).stream().map(GoldMark::span).toList());
    }

    private static Set<EntityType> told(JsonNode types) {
        Set<EntityType> told = EnumSet.noneOf(EntityType.class);
        types.forEach(type -> told.add(EntityType.valueOf(type.asString())));
        return told.isEmpty() ? EnumSet.allOf(EntityType.class) : told;
    }

    private static List<GoldMark> marks(String text, JsonNode nodes, boolean typed) {
        List<GoldMark> marks = new ArrayList<>();
        for (JsonNode node : nodes) {
            int start = text.offsetByCodePoints(0, node.get("start").asInt());
            int end = text.offsetByCodePoints(0, node.get("end").asInt());
            marks.add(new GoldMark(new Span(start, end), typed ? types(node) : List.of(), node.path("id").asString(""),
                    node.path("opt").asString("").equals("1")));
        }
        return marks;
    }

    private static List<EntityType> types(JsonNode node) {
        return Stream.of(node.get("type").asString(), node.path("alt").asString("")).filter(type -> !type.isEmpty())
                .map(EntityType::valueOf).toList();
    }
}
