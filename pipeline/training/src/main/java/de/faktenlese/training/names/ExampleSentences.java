// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of written example sentences (see {@code examples.txt}) with names. */
final class ExampleSentences {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]*)\\|([A-Z]+)]|\\{(\\w+)(?::([sCl]))?}");
    private static final String OUTSIDE = "OUT";

    private final List<String> templates;
    private final NameInventor inventor;

    /** @param lines the example file's lines */
    ExampleSentences(List<String> lines, NameInventor inventor) {
        this.templates = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        this.inventor = inventor;
    }

    /** Every example once, with names drawn anew. */
    List<LabelledSentence> fill(float weight) {
        List<LabelledSentence> sentences = new ArrayList<>(templates.size());
        templates.forEach(template -> sentences.add(fill(template, weight)));
        return sentences;
    }

    private LabelledSentence fill(String template, float weight) {
        SentenceBuilder sentence = new SentenceBuilder();
        Matcher mark = MARK.matcher(template);
        int last = 0;
        while (mark.find()) {
            addPlain(sentence, template, last, mark.start());
            boolean joined = mark.start() > 0 && template.charAt(mark.start() - 1) != ' ';
            if (mark.group(1) != null) {
                addFixed(sentence, mark.group(1), mark.group(2), joined);
            } else {
                addSlot(sentence, mark.group(3), String.valueOf(mark.group(4)), joined);
            }
            last = mark.end();
        }
        addPlain(sentence, template, last, template.length());
        return sentence.build(true, weight);
    }

    private static void addPlain(SentenceBuilder sentence, String template, int start, int end) {
        String text = template.substring(start, end);
        if (!text.isBlank()) {
            sentence.add(text.strip(), start > 0 && !text.startsWith(" "));
        }
    }

    private void addFixed(SentenceBuilder sentence, String text, String type, boolean joined) {
        String filled = text;
        for (Matcher slot = MARK.matcher(filled); slot.find(); slot = MARK.matcher(filled)) {
            filled = slot.replaceFirst(Matcher.quoteReplacement(inside(slot.group(3), String.valueOf(slot.group(4)))));
        }
        if (type.equals(OUTSIDE)) {
            sentence.add(filled, joined);
        } else {
            sentence.addName(filled, EntityType.valueOf(type), joined);
        }
    }

    private String inside(String slot, String form) {
        return switch (slot) {
            case "ORG", "PER", "LAST", "LOC", "PRODUCT", "DRUG" -> formed(name(slot), form);
            default -> formed(word(slot), form);
        };
    }

    private void addSlot(SentenceBuilder sentence, String slot, String form, boolean joined) {
        switch (slot) {
            case "ORG" -> sentence.addName(formed(name(slot), form), EntityType.ORG, joined);
            case "PER", "LAST" -> sentence.addName(formed(name(slot), form), EntityType.PER, joined);
            case "LOC" -> sentence.addName(formed(name(slot), form), EntityType.LOC, joined);
            case "PRODUCT", "DRUG" -> sentence.addName(formed(name(slot), form), EntityType.PRODUCT, joined);
            default -> sentence.add(formed(word(slot), form), joined);
        }
    }

    private String name(String slot) {
        return String.join(" ", switch (slot) {
            case "ORG" -> inventor.organization();
            case "PER" -> inventor.person();
            case "LAST" -> List.of(inventor.surname());
            case "LOC" -> inventor.place();
            case "PRODUCT" -> inventor.product();
            case "DRUG" -> inventor.drug();
            default -> throw new IllegalArgumentException("examples.txt: no slot {" + slot + "}");
        });
    }

    private static String formed(String name, String form) {
        return switch (form) {
            case "s" -> name + (name.matches(".*[sxzß]") ? "’" : "s");
            case "C" -> name.toUpperCase(Locale.GERMAN);
            case "l" -> name.toLowerCase(Locale.GERMAN);
            default -> name;
        };
    }

    private String word(String slot) {
        return switch (slot) {
            case "maker", "group", "house" -> commonNoun(inventor.part(slot));
            case "stem" -> inventor.stem();
            case "MONEY" -> inventor.part("money").replace("9", String.valueOf(1 + inventor.number(900)));
            case "PCT" -> inventor.part("percent").replace("9", String.valueOf(1 + inventor.number(60)));
            case "NUM" -> String.valueOf(2 + inventor.number(4000));
            case "DATE" -> inventor.part("date").replace("9", String.valueOf(1990 + inventor.number(40)));
            case "CITY" -> inventor.part("city");
            case "prefix", "press", "gadget", "mood", "stance", "sign" -> inventor.part(slot);
            default -> throw new IllegalArgumentException("examples.txt: no slot {" + slot + "}");
        };
    }

    private String commonNoun(String noun) {
        boolean compound = inventor.number(3) > 0;
        String head = noun.toLowerCase(Locale.GERMAN);
        return compound ? inventor.stem() + head : Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }
}
