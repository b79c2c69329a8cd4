// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.Sentence;
import de.faktenlese.resource.ModelFiles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts, quantities and times in German text: a grammar over the words of {@code models/values}. Takes time linear in the
 * text's length. Immutable, thread-safe.
 */
public final class GermanValueFinder implements ValueFinder {

    private final WordRoles roles;
    private final NumeralReader numerals;
    private final MeasureReader measures;
    private final MultipleGrammar multiples;
    private final CountGrammar counts;
    private final CurrencyFamilies families;
    private final TimeReader times;

    private GermanValueFinder(ModelFiles models) {
        UnitTable units = UnitTables.read(models);
        NumberWords words = NumberWords.read(models);
        ModifierReader modifiers = ModifierReader.read(models);
        this.roles = WordRoles.read(models);
        this.numerals = new NumeralReader(words, units);
        PercentAdjectives adjectives = PercentAdjectives.read(models, words);
        this.measures = new MeasureReader(new MeasureGrammar(units, words, adjectives, modifiers), modifiers,
                PerReader.read(models));
        this.multiples = MultipleGrammar.read(models, words, modifiers);
        this.counts = CountGrammar.read(models, units, modifiers);
        this.families = CurrencyFamilies.read(models);
        TimeGrammar grammar = new TimeGrammar(CalendarWords.read(models), Holidays.read(models), words, modifiers);
        this.times = new TimeReader(grammar, TenseReader.read(models), modifiers);
    }

    /**
     * Reads the words from the models.
     *
     * @throws IllegalArgumentException if a table is missing or a row of one is wrong, with file and line
     */
    public static GermanValueFinder read(ModelFiles models) {
        return new GermanValueFinder(models);
    }

    @Override
    public Values find(List<Sentence> sentences, @Nullable LocalDate date) {
        Findings found = new Findings();
        CurrencyFamilies.Context currencies = families.context();
        Chronicle chronicle = new Chronicle();
        for (Sentence sentence : sentences) {
            LexedSentence s = new LexedSentence(sentence, roles);
            Numerals numbers = numerals.read(s);
            found.startSentence();
            chronicle.startSentence(sentence.block());
            currencies.note(s);
            measures.read(s, numbers, currencies, found);
            times.read(new TimeText(s, numbers), date, chronicle, found);
            multiples.read(s, numbers, found);
            readCounts(s, numbers, found);
        }
        return found.values();
    }

    private void readCounts(LexedSentence s, Numerals numbers, Findings found) {
        for (Numeral number : numbers.all()) {
            Quantity quantity = found.isTaken(number.from(), number.to()) ? null : counts.read(s, number);
            if (quantity != null) {
                found.add(quantity);
                found.take(number.from(), number.to());
            }
        }
    }
}
