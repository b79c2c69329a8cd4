// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds counts of people, jobs and things that facts speak of: "drei Top-Entwickler", "ein Dutzend Ingenieure". */
final class CountGrammar {

    private static final int MOST_ADJECTIVES = 2;

    private final UnitTable units;
    private final ModifierReader modifiers;
    private final Set<String> nouns = new HashSet<>();
    private int longestNoun;

    private CountGrammar(UnitTable units, ModifierReader modifiers) {
        this.units = units;
        this.modifiers = modifiers;
    }

    static CountGrammar read(ModelFiles models, UnitTable units, ModifierReader modifiers) {
        CountGrammar grammar = new CountGrammar(units, modifiers);
        for (Table.Row row : Table.read(models, "values/counted.tsv").rows()) {
            grammar.nouns.addAll(row.list("words"));
        }
        grammar.longestNoun = grammar.nouns.stream().mapToInt(String::length).max().orElse(0);
        return grammar;
    }

    /** The count that a number tells, null if it tells none. */
    @Nullable Quantity read(LexedSentence s, Numeral numeral) {
        UnitTable.ScaleMatch scale = units.scaleAt(s, numeral.to());
        int end = scale == null || scale.scale().glued() ? numeral.to() : scale.to();
        boolean number = numeral.form() != Numeral.Form.DASHED && !(numeral.isArticle() && end == numeral.to());
        String noun = number ? noun(s, end) : null;
        if (noun == null) {
            return null;
        }
        BigDecimal value = end == numeral.to() ? numeral.value() : numeral.value().multiply(scale.scale().factor());
        Magnitude magnitude = Magnitude.of(Component.plain(value));
        return new Quantity(s.span(numeral.from(), end), Quantity.Kind.COUNT, magnitude, noun,
                modifiers.of(s, numeral.from(), end), null);
    }

    /**
     * The head of the counted noun after adjectives, the whole ("210 der 640 Stellen", "12 seiner 50 Leute") and the first part of
     * a compound; null
     * where a unit measures it ("8.000 qm großes Grundstück").
     */
    private @Nullable String noun(LexedSentence s, int from) {
        int at = from;
        if (s.plays(at, WordRole.OF_WHOLE) || s.plays(at, WordRole.OF_NUMBER) && s.at(at + 1).isDigits()) {
            at++;
            at = s.at(at).isDigits() ? at + 1 : at;
            while (s.is(at, '.') && s.at(at + 1).isDigits()) {
                at += 2;
            }
        }
        int adjectives = 0;
        while (s.at(at).isWord() && !s.at(at).isCapitalized() && !s.plays(at, WordRole.UNIT)
                && adjectives++ < MOST_ADJECTIVES) {
            at++;
        }
        while (s.isInnerHyphen(at + 1) && s.at(at + 2).isWord()) {
            at += 2;
        }
        String head = s.at(at).text();
        return s.at(at).isWord() && !s.glued(from) && isCounted(head) ? head : null;
    }

    /** Whether the word is a counted noun or a compound that ends in one. */
    private boolean isCounted(String word) {
        if (nouns.contains(word)) {
            return true;
        }
        for (int length = Math.min(longestNoun, word.length() - 2); length > 3; length--) {
            String tail = word.substring(word.length() - length);
            if (nouns.contains(Character.toUpperCase(tail.charAt(0)) + tail.substring(1))) {
                return true;
            }
        }
        return false;
    }
}
