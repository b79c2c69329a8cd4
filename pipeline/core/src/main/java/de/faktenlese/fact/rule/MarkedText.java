// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.Mention;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Magnitude;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import de.faktenlese.value.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example's text with its names and values, from mark-up: {@code [Siemens]} is an ORG, {@code [Klaus Beispiel|PER]} names its
 * type, {@code [das Unternehmen|=Siemens]} stands for a name marked elsewhere,
 * {@code [beide|=Siemens + Bosch]} for two, {@code [10 Mrd. Euro|MONEY]} is a value.
 *
 * @param text the text without mark-up
 * @param entities what is named
 * @param values what is marked as a value
 */
public record MarkedText(String text, List<Entity> entities, Values values) {

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)(?:\\|(=?)([^\\[\\]|]+))?]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d{3})*(?:,\\d+)?");

    private record Named(EntityType type, List<Mention> mentions, List<Span> references) {
    }

    /**
     * Reads the mark-up.
     *
     * @throws IllegalArgumentException if a mark has an unknown type or stands for a name that is marked nowhere
     */
    public static MarkedText parse(String source) {
        StringBuilder text = new StringBuilder();
        Map<String, Named> named = new LinkedHashMap<>();
        Map<Span, String> references = new LinkedHashMap<>();
        List<Amount> amounts = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        List<Time> times = new ArrayList<>();
        Matcher mark = MARK.matcher(source);
        int last = 0;
        while (mark.find()) {
            text.append(source, last, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(1).length());
            text.append(mark.group(1));
            last = mark.end();
            String type = mark.group(3) == null ? "ORG" : mark.group(3);
            if ("=".equals(mark.group(2))) {
                references.put(span, type);
                continue;
            }
            switch (type(type)) {
                case MONEY -> amounts.add(new Amount(span, magnitude(mark.group(1)), "EUR", null, null));
                case PERCENT -> quantities.add(quantity(span, Quantity.Kind.PERCENT, mark.group(1), "%"));
                case COUNT -> quantities.add(quantity(span, Quantity.Kind.COUNT, mark.group(1), ""));
                case MULTIPLE -> quantities.add(quantity(span, Quantity.Kind.MULTIPLE, mark.group(1), ""));
                case DATE -> times.add(new Time(span, Time.Type.DATE, mark.group(1), null));
                case DURATION -> times.add(new Time(span, Time.Type.DURATION, mark.group(1), null));
                case WORD -> throw new IllegalArgumentException("[" + mark.group(1) + "|WORD]: words are not marked");
                case ORG, PER, LOC, PRODUCT -> {
                    EntityType entity = EntityType.valueOf(type);
                    named.computeIfAbsent(mark.group(1), key -> new Named(entity, new ArrayList<>(),
                            new ArrayList<>())).mentions()
                            .add(new Mention(span, entity, 1, "mark-up"));
                }
            }
        }
        text.append(source.substring(last));
        references.forEach((span, names) -> List.of(names.split(" \\+ ")).forEach(name -> {
            if (!named.containsKey(name)) {
                throw new IllegalArgumentException("'=" + name
                        + "' stands for a name that is marked nowhere; expected one of " + named.keySet());
            }
            named.get(name).references().add(span);
        }));
        List<Entity> entities = new ArrayList<>();
        named.forEach((name, each) -> entities.add(new Entity(each.type(), name, Links.NONE, each.mentions(),
                each.references())));
        return new MarkedText(text.toString(), entities, new Values(amounts, quantities, times));
    }

    private static FillerType type(String name) {
        return Arrays.stream(FillerType.values()).filter(type -> type.name().equals(name)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("'" + name + "' is no type; expected one of " + Arrays.toString(FillerType.values())
                        + " or = and a name"));
    }

    private static Quantity quantity(Span span, Quantity.Kind kind, String text, String unit) {
        return new Quantity(span, kind, magnitude(text), unit, null, null);
    }

    private static Magnitude magnitude(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Magnitude.of(new BigDecimal(number.group().replace(".", "").replace(',', '.')))
                : new Magnitude.Unstated();
    }
}
