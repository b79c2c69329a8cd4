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

    /** The field without an adverb before the conjunction that opens it: "(nur) wenn X …". */
    Field withoutFocus(Field field) {
        List<Unit> units = field.units();
        boolean focus = units.size() > 2 && grammar.is(WordSet.FOCUS, units.get(0))
                && grammar.subordinators().contains(units.get(1).lower()) && grammar.preposition(units.get(1)) == null
                && verbReader.isFinite(units, units.size() - 1);
        return focus ? new Field(field.opener(), units.subList(1, units.size())) : field;
    }

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
    boolean isRelative(Field field, Draft last) {
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
        if (verbReader.isBracket(units, finite)) {
            return false; // "der Konzern habe Y bewertet"
        }
        if (pronoun == 1 && units.size() > 2 && units.get(2).tag() == PartOfSpeech.ADJ) {
            return false; // "in den ersten Monaten"
        }
        boolean bareNoun = pronoun == 0 && last.kind != Clause.Kind.FRAGMENT
                && finite == 2 && units.get(1).isNoun() && !word.lower().equals("dessen");
        int least = pronoun == 0 && last.kind != Clause.Kind.FRAGMENT ? 2 : pronoun + 1;
        return finite == units.size() - 1 && finite >= least && !bareNoun
                || word.lower().equals("was") && finite == units.size() - 1;
    }

    /** The word that opens an infinitive with "zu": "um Y zu kaufen"; null if none does. */
    @Nullable String infinitiveOpener(List<Unit> units) {
        return grammar.is(WordSet.INFINITIVE_OPENER, units.get(0)) ? units.get(0).lower() : null;
    }

    /**
     * The helping verbs that a dependent clause shares with the one that "und" adds: "der X gekauft und Y verkauft <em>hat</em>".
     *
     * @param goesOn whether it is a further one of such clauses, which no word opens
     * @return empty if it shares none
     */
    List<Unit> lent(Field field, Field next, boolean goesOn) {
        Unit first = field.first();
        boolean relative = (field.opensWith(",") || field.opensWithDash()) && (grammar.relatives().contains(first.lower())
                || grammar.preposition(first) != null && field.units().size() > 1
                        && grammar.relatives().contains(field.units().get(1).lower()));
        boolean opens = !first.isFiller() && (relative || grammar.subordinators().contains(first.lower()));
        return (opens || goesOn) && next.opensWithConjunction() ? verbReader.lent(field.units(), next.units()) : List.of();
    }

    /** Whether all it says is an infinitive with "zu". */
    boolean isInfinitive(Field field) {
        return verbReader.hasZuInfinitive(field.units()) && finite(field) < 0;
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
        boolean mine = field.units().stream().anyMatch(unit -> grammar.is(WordSet.FIRST_PERSON, unit));
        return !mine && field.units().stream().anyMatch(unit -> unit.canBe(Shape.SUBJUNCTIVE1)
                && (!unit.canBe(Shape.PRESENT) || unit.lower().endsWith("e")));
    }
}
