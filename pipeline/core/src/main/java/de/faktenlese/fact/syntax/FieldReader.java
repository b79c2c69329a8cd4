// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.fact.syntax.VerbForm.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its words what kind of clause a field is.
 *
 * @param verbReader tells which words are finite
 * @param grammar the function words
 */
record FieldReader(VerbReader verbReader, Grammar grammar) {

    /** Whether a subordinating conjunction opens it: "weil X …". */
    boolean isSubordinate(Field field) {
        String first = field.first().lower();
        boolean some = !field.first().isFiller() && grammar.subordinators().contains(first);
        boolean ambiguous = grammar.prepositions().containsKey(first)
                && !verbReader.isFinite(field.units(), field.units().size() - 1);
        return some && !ambiguous && field.units().size() > 1
                && (finite(field) >= 0 || grammar.is(WordSet.COMPLEMENTIZER, first));
    }

    /** Whether a relative pronoun opens it, with a preposition or without: ", an dem X …". */
    boolean isRelative(Field field) {
        if (!field.opensWith(",") && !field.opensWithDash()) {
            return false;
        }
        List<Unit> units = field.units();
        int pronoun = grammar.preposition(units.get(0)) != null && units.size() > 1 ? 1 : 0;
        Unit word = units.get(pronoun);
        if (word.isFiller() || !grammar.relatives().contains(word.lower())) {
            return false;
        }
        int finite = lastFinite(units);
        if (finite < 0) {
            return units.size() == pronoun + 1;
        }
        if (pronoun == 1 && units.size() > 2 && units.get(2).tag() == PartOfSpeech.ADJ) {
            return false; // "in den ersten Monaten"
        }
        boolean bareNoun = pronoun == 0 && finite == 2 && units.get(1).isNoun() && !word.lower().equals("dessen");
        return finite == units.size() - 1 && finite > pronoun + (pronoun == 0 ? 1 : 0) && !bareNoun
                || word.lower().equals("was") && finite == units.size() - 1;
    }

    /** "X, im Juni von Y übernommen, …": a participle with what belongs to it, after the name that it describes. */
    boolean isParticipleApposition(Field field, @Nullable Draft last) {
        Unit first = field.first();
        Unit described = last == null ? null : UnitReader.last(last.units);
        boolean nominal = first.isNoun() || first.isEntity() || grammar.isDeterminer(first);
        if (!field.opensWith(",") || nominal || described == null || !described.isEntity() && !described.isNoun()) {
            return false;
        }
        return verbReader.isParticiple(field.units(), last.kind == Clause.Kind.FRAGMENT);
    }

    /** The index of its first finite verb, or -1. */
    int finite(Field field) {
        for (int i = 0; i < field.units().size(); i++) {
            if (verbReader.isFinite(field.units(), i)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the last finite verb among some units, or -1. */
    int lastFinite(List<Unit> units) {
        for (int i = units.size() - 1; i >= 0; i--) {
            if (verbReader.isFinite(units, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether its verb says that it is someone's words: "sei geplant". */
    boolean isReported(Field field) {
        return field.units().stream().anyMatch(unit -> unit.canBe(Shape.SUBJUNCTIVE1) && !unit.canBe(Shape.PRESENT));
    }
}
