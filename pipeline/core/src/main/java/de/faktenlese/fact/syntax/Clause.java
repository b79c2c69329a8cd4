// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause: a verb with its phrases, or what stands without a verb.
 *
 * @param kind what it is in the sentence
 * @param units its words, marks and fillers in text order, without those of other clauses and parentheses
 * @param verb its verb, or null
 * @param finite the index of the unit that bears person and number, or -1
 * @param phrases its phrases in text order
 * @param inherited the subject that it shares with another clause, if it names none of its own
 * @param opener the word that opens it ("dass", "nachdem"), or null
 * @param parent the index of the clause that it depends on in the sentence's clauses, or -1
 * @param before the index of the clause that a colon ends right before it, or -1
 */
public record Clause(Kind kind, List<Unit> units, @Nullable VerbGroup verb, int finite, List<Phrase> phrases,
                     @Nullable Phrase inherited, @Nullable String opener, int parent, int before) {

    /** What a clause is in its sentence. */
    public enum Kind {
        MAIN, SUBORDINATE, RELATIVE, INFINITIVE, PARTICIPLE, FRAGMENT, PARENTHESIS
    }

    public Clause {
        units = List.copyOf(units);
        phrases = List.copyOf(phrases);
    }

    /** The phrase that a unit belongs to. */
    public Optional<Phrase> phraseAt(int unit) {
        return phrases.stream().filter(phrase -> phrase.covers(unit)).findFirst();
    }

    /** From its first to its last unit. */
    public Span span() {
        return units.get(0).span().cover(units.get(units.size() - 1).span());
    }

    /** Whether it has a word with the given text in lower case. */
    public boolean has(String lower) {
        return units.stream().anyMatch(unit -> !unit.isFiller() && unit.lower().equals(lower));
    }
}
