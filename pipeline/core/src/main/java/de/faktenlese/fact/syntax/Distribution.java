// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.Filler;
import de.faktenlese.value.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Says of each member of a list what a clause says of all, where each has its own value: "A (26 Prozent) und B (14 Prozent)". */
final class Distribution {

    private final Grammar grammar;
    private final VerbReader verbReader;
    private final PhraseReader phraseReader;

    Distribution(Grammar grammar, VerbReader verbReader, PhraseReader phraseReader) {
        this.grammar = grammar;
        this.verbReader = verbReader;
        this.phraseReader = phraseReader;
    }

    /**
     * The units of a clause, once for each member of its list.
     *
     * @param asides what stands in parentheses in the sentence
     * @return empty if the clause says nothing of each
     */
    List<List<Unit>> each(List<Unit> units, List<FieldSplitter.Aside> asides) {
        boolean told = distributes(units);
        List<Unit> measured = asides.stream().filter(Distribution::isShare).map(FieldSplitter.Aside::anchor).toList();
        if (!told && measured.size() < 2) {
            return List.of();
        }
        BitSet verbs = (BitSet) verbReader.read(units, false, null).words().clone();
        Optional<Phrase> list = phraseReader.read(units, verbs, false).stream().filter(phrase -> members(units, phrase).size() > 1
                && (told || measured.containsAll(members(units, phrase)))).findFirst();
        return list.map(phrase -> members(units, phrase).stream().map(member -> with(units, phrase, member)).toList())
                .orElse(List.of());
    }

    /** "Je 50 Prozent", but not "je Aktie". */
    private boolean distributes(List<Unit> units) {
        for (int i = 0; i + 1 < units.size(); i++) {
            if (grammar.is(WordSet.DISTRIBUTIVE, units.get(i)) && units.get(i + 1).filler() instanceof Filler.OfValue) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShare(FieldSplitter.Aside aside) {
        return aside.units().stream().limit(3).anyMatch(unit -> unit.filler() instanceof Filler.OfValue of
                && of.value() instanceof Quantity quantity && quantity.kind() == Quantity.Kind.PERCENT);
    }

    private static List<Unit> members(List<Unit> units, Phrase phrase) {
        return units.subList(phrase.first(), phrase.last() + 1).stream()
                .filter(unit -> unit.isEntity() && phrase.fillers().contains(unit.filler())).toList();
    }

    private List<Unit> with(List<Unit> units, Phrase list, Unit member) {
        List<Unit> alone = new ArrayList<>(units.subList(0, list.first()));
        if (list.preposition() != null) {
            alone.add(units.get(list.first()));
        }
        alone.add(member);
        alone.addAll(units.subList(list.last() + 1, units.size()));
        return alone;
    }
}
