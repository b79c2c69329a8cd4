// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sequence of words and slots: {@code <buyer> schnappt sich (nun) <acquired>}. Words in round brackets may be missing, a bar
 * parts alternatives, {@code <+product>} stands right beside what comes before, {@code <company's>} is a genitive, three dots let
 * up to six words of the clause pass.
 *
 * @param source as it stands in the file
 * @param elements its parts, in order
 */
public record TextPattern(String source, List<Element> elements) {

    /** A part of a pattern. */
    public sealed interface Element {
    }

    /**
     * A filler of a role with the words of its phrase before it.
     *
     * @param role the role
     * @param optional whether it may be missing
     * @param bound whether it stands right beside what comes before, without words of its own ({@code <+product>})
     * @param genitive whether it must be a name in the genitive ({@code <company's>})
     */
    public record Slot(String role, boolean optional, boolean bound, boolean genitive) implements Element {

        private static Slot of(String inside, boolean optional) {
            boolean bound = inside.startsWith("+");
            boolean genitive = inside.endsWith("'s");
            String role = inside.substring(bound ? 1 : 0, inside.length() - (genitive ? 2 : 0));
            return new Slot(role, optional, bound, genitive);
        }

    }

    /** One of some words, in lower case; one that begins with {@code *} is found at the end of a compound too. */
    public record Literal(Set<String> words, boolean optional) implements Element {

        /** Whether a word in lower case is one of these. */
        public boolean matches(String lower, String lemma) {
            return words.contains(lower) || words.contains(lemma)
                    || words.stream().anyMatch(word -> word.startsWith("*") && lower.endsWith(word.substring(1)));
        }
    }

    /** Up to six words of the same clause. */
    public record Gap() implements Element {
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if a slot or bracket is not closed, or nothing but gaps is there
     */
    public static TextPattern parse(String source) {
        List<Element> elements = new ArrayList<>();
        for (String part : source.trim().split("\\s+")) {
            boolean bracket = part.length() == 1;
            boolean optional = !bracket && part.startsWith("(");
            if (!bracket && optional != part.endsWith(")")) {
                throw new IllegalArgumentException("'" + part + "': expected an optional word in brackets, such as (nun)");
            }
            String inner = optional ? part.substring(1, part.length() - 1) : part;
            if (inner.startsWith("<") != inner.endsWith(">") || inner.isEmpty()) {
                throw new IllegalArgumentException("'" + part + "': expected a slot such as <buyer>");
            }
            if (inner.equals("...") || inner.equals("…")) {
                elements.add(new Gap());
            } else if (inner.startsWith("<")) {
                elements.add(Slot.of(inner.substring(1, inner.length() - 1), optional));
            } else {
                elements.add(new Literal(Set.of(inner.toLowerCase(Locale.GERMAN).split("\\|")), optional));
            }
        }
        if (elements.stream().noneMatch(element -> element instanceof Literal literal && !literal.optional())
                && elements.stream().filter(Slot.class::isInstance).count() < 2) {
            throw new IllegalArgumentException("'" + source + "': expected at least one word that must be there");
        }
        return new TextPattern(source, List.copyOf(elements));
    }
}
