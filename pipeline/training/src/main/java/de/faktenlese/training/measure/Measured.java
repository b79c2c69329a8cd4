// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The figures of a set of texts, and what went wrong in them. Not thread-safe. */
final class Measured {

    private final Map<EntityType, Tally> byType = new EnumMap<>(EntityType.class);
    private final Tally all = new Tally();
    private final List<BCubed.Link> found = new ArrayList<>();
    private final List<BCubed.Link> links = new ArrayList<>();
    private final Tally references = new Tally();
    private final List<String> errors = new ArrayList<>();
    private int texts;

    Measured() {
        for (EntityType type : EntityType.values()) {
            byType.put(type, new Tally());
        }
    }

    /**
     * Adds a text.
     *
     * @param entities what was found in it
     * @param toSource turns a span of theirs into one of the source text
     */
    void add(GoldText gold, List<Entity> entities, UnaryOperator<Span> toSource, Reliability reliability) {
        texts++;
        List<Mention> mentions = entities.stream().flatMap(entity -> entity.mentions().stream()).toList();
        for (Mention mention : mentions) {
            addMention(gold, mention, toSource.apply(mention.span()), reliability);
        }
        for (GoldMark name : gold.names()) {
            boolean isFound = mentions.stream().anyMatch(mention -> isSame(name, mention.type(), toSource.apply(mention.span())));
            if (!name.optional()) {
                tallies(name.types().get(0), Tally::want);
                note(!isFound, "missed " + name.types(), gold, name.span());
            }
        }
        join(gold, entities, toSource);
    }

    private void addMention(GoldText gold, Mention mention, Span span, Reliability reliability) {
        Optional<GoldMark> same = gold.names().stream().filter(name -> isSame(name, mention.type(), span)).findFirst();
        boolean right = same.isPresent();
        boolean optional = gold.names().stream().anyMatch(name -> name.optional() && name.span().overlaps(span));
        boolean told = gold.types().contains(mention.type()) && gold.untold().stream().noneMatch(span::overlaps);
        if (!optional && told) {
            tallies(same.map(name -> name.types().get(0)).orElse(mention.type()), tally -> tally.give(right));
            reliability.add(mention.confidence(), mention.foundBy(), right);
            note(!right, String.format("extra [%s %.2f %s]", mention.type(), mention.confidence(), mention.foundBy()), gold,
                    span);
        }
    }

    private void tallies(EntityType type, Consumer<Tally> action) {
        action.accept(byType.get(type));
        action.accept(all);
    }

    private static boolean isSame(GoldMark name, EntityType type, Span span) {
        return name.span().equals(span) && name.types().contains(type);
    }

    private void join(GoldText gold, List<Entity> entities, UnaryOperator<Span> toSource) {
        Map<Span, Integer> thingAt = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            int thing = i;
            entities.get(i).mentions().forEach(mention -> thingAt.put(toSource.apply(mention.span()), thing));
        }
        Map<Integer, List<String>> namesOf = new HashMap<>();
        for (GoldMark name : gold.names()) {
            Optional<Integer> thing = thingAt.keySet().stream().filter(name.span()::overlaps).findFirst().map(thingAt::get);
            String wanted = texts + " " + name.id();
            thing.ifPresent(given -> found.add(new BCubed.Link(wanted, texts + " " + given)));
            links.add(new BCubed.Link(wanted, thing.<Object>map(given -> texts + " " + given).orElseGet(Object::new)));
            thing.ifPresent(given -> namesOf.computeIfAbsent(given, key -> new ArrayList<>()).add(name.id()));
        }
        for (GoldMark reference : gold.references()) {
            Optional<Integer> given = thing(entities, reference.span(), toSource);
            boolean right = given.map(thing -> mostFrequent(namesOf.getOrDefault(thing, List.of())))
                    .filter(reference.id()::equals).isPresent();
            references.want();
            given.ifPresent(thing -> references.give(right));
            note(!right, "reference to " + reference.id() + " given to " + given.map(thing -> entities.get(thing).name())
                    .orElse("nothing"), gold, reference.span());
        }
    }

    private static Optional<Integer> thing(List<Entity> entities, Span reference, UnaryOperator<Span> toSource) {
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).references().stream().map(toSource).anyMatch(reference::overlaps)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String mostFrequent(List<String> ids) {
        return ids.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private void note(boolean wrong, String what, GoldText gold, Span span) {
        if (wrong) {
            int from = Math.max(0, span.start() - 50);
            int to = Math.min(gold.text().length(), span.end() + 30);
            errors.add(what + ": " + (gold.text().substring(from, span.start()) + "{{" + span.of(gold.text()) + "}}"
                    + gold.text().substring(span.end(), to)).replace('\n', '|'));
        }
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The joining of all mentions that are marked; one that was not found is a thing of its own. */
    BCubed joined() {
        return BCubed.of(links);
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        byType.forEach((type, tally) -> lines.append(String.format("  %-8s %s%n", type, tally)));
        lines.append(String.format("  all      %s%n", all));
        lines.append(String.format("  B-cubed  %s found names%n  B-cubed  %s names%n", BCubed.of(found), joined()));
        lines.append(String.format("  referred %s%n", references));
        return lines.toString();
    }
}
