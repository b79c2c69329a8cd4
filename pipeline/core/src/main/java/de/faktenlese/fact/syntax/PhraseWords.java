// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.fact.Filler;
import de.faktenlese.value.Time;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a clause can be in a phrase.
 *
 * @param grammar the function words
 * @param units the words of the clause
 * @param taken those that belong to its verb, or to a participle clause inside a phrase
 */
record PhraseWords(Grammar grammar, List<Unit> units, BitSet taken) {

    /** "bis zu", "über", "mehr als" right before a value only say how exactly it is meant. */
    boolean isValueModifier(int i) {
        String lower = units.get(i).lower();
        int next = i + 1;
        if (grammar.is(WordSet.COMPARATIVE, lower) || grammar.is(WordSet.COMPARISON, lower)) {
            return isComparison(i);
        }
        if (grammar.is(WordSet.DISTRIBUTIVE, lower)) {
            return next < units.size() && units.get(next).filler() instanceof Filler.OfValue;
        }
        if (lower.equals("bis") && next < units.size() && units.get(next).lower().equals("zu")) {
            next++;
        } else if (!grammar.is(WordSet.VALUE_MODIFIER, lower)) {
            return false;
        }
        boolean afterPreposition = lower.equals("bis") || i > 0 && grammar.preposition(units.get(i - 1)) != null;
        boolean value = next < units.size() && units.get(next).filler() instanceof Filler.OfValue of
                && !(of.value() instanceof Time);
        return value && (afterPreposition || grammar.is(WordSet.BARE_VALUE_MODIFIER, lower));
    }

    /** Whether a unit is one of the two words of "mehr als" before a value. */
    private boolean isComparison(int i) {
        int than = grammar.is(WordSet.COMPARATIVE, units.get(i)) ? i + 1 : i;
        return than > 0 && than + 1 < units.size() && grammar.is(WordSet.COMPARATIVE, units.get(than - 1))
                && grammar.is(WordSet.COMPARISON, units.get(than)) && units.get(than + 1).filler() instanceof Filler.OfValue;
    }

    boolean canOpen(int i) {
        if (i >= units.size() || taken.get(i)) {
            return false;
        }
        Unit unit = units.get(i);
        return unit.isFiller() || unit.isNoun() || grammar.isDeterminer(unit) || grammar.pronouns().containsKey(unit.lower())
                || grammar.relatives().contains(unit.lower()) || isModifier(unit);
    }

    boolean isModifier(Unit unit) {
        return !unit.isFiller() && !unit.isMark() && !grammar.isCoordinator(unit) && grammar.preposition(unit) == null
                && !grammar.subordinators().contains(unit.lower());
    }

    /** Whether a unit is a place adjective before a noun: "das Münchner Unternehmen". */
    boolean describesNoun(int i) {
        boolean noun = i + 1 < units.size() && units.get(i + 1).isNoun() && !units.get(i + 1).joined();
        return noun && grammar.isPlaceAdjective(units.get(i));
    }

    /** Whether a taken unit lies before the noun of its phrase, as a participle clause does. */
    boolean isInside(int i) {
        int end = taken.nextClearBit(i);
        return end < units.size() && !units.get(end).isMark();
    }

    boolean startsLikePhrase(Unit unit) {
        String first = unit.lower().split(" ")[0];
        return grammar.determiners().containsKey(first) || grammar.pronouns().containsKey(first);
    }

    Set<Case> casesOf(Unit unit) {
        String[] words = unit.lower().split(" ");
        if (grammar.determiners().containsKey(words[0]) && words.length > 1) {
            return grammar.determiners().get(words[0]);
        }
        Set<Case> pronoun = grammar.pronouns().get(unit.lower());
        if (pronoun != null) {
            return pronoun;
        }
        boolean genitive = unit.filler() instanceof Filler.OfEntity of && unit.text().endsWith("s")
                && !of.entity().name().endsWith("s") && !isPart(unit.text(), of.entity().name());
        return genitive ? Set.of(Case.GENITIVE) : Case.UNMARKED;
    }

    /** Whether a word stands in a longer name as it is, so that its s is no ending: "Mercedes" in "Mercedes-Benz". */
    private static boolean isPart(String word, String name) {
        int start = name.indexOf(word);
        int end = start + word.length();
        return start >= 0 && (start == 0 || !Character.isLetter(name.charAt(start - 1)))
                && (end == name.length() || !Character.isLetter(name.charAt(end)));
    }

    /** What the ending of an adjective leaves of the cases of "der" before it: "der große Konzern", "der großen Bank". */
    Set<Case> declined(Set<Case> cases, Unit determiner, Unit adjective) {
        boolean tells = grammar.is(WordSet.WEAK_DECLENSION, determiner) && adjective.tag() == PartOfSpeech.ADJ
                && cases.contains(Case.NOMINATIVE);
        if (!tells) {
            return cases;
        }
        return adjective.lower().endsWith("e") ? Set.of(Case.NOMINATIVE) : adjective.lower().endsWith("en")
                ? Case.without(Case.NOMINATIVE, cases) : cases;
    }

    Set<Case> pronounCases(Unit unit) {
        return grammar.pronouns().getOrDefault(unit.lower(), grammar.determiners().getOrDefault(unit.lower(), Case.UNMARKED));
    }

    boolean onlyAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken.get(i) || units.get(i).isMark() || units.get(i).tag() != PartOfSpeech.ADV) {
                return false;
            }
        }
        return true;
    }

    boolean joins(int i) {
        Unit unit = units.get(i);
        return !taken.get(i) && (grammar.isCoordinator(unit) || unit.text().equals("/")
                || unit.text().equals(",") && listGoesOn(i));
    }

    /** Whether a comma is one of a list that "und" ends. */
    private boolean listGoesOn(int comma) {
        for (int i = comma + 1; i < Math.min(units.size(), comma + 12); i++) {
            if (taken.get(i)) {
                return false;
            }
            if (grammar.isCoordinator(units.get(i))) {
                return units.subList(comma + 1, i).stream().filter(Unit::isFiller).count() >= 1
                        && i + 1 < units.size();
            }
            if (!units.get(i).isFiller() && !units.get(i).text().equals(",") && !units.get(i).isNoun()
                    && !grammar.isDeterminer(units.get(i)) && units.get(i).tag() != PartOfSpeech.ADJ) {
                return false;
            }
        }
        return false;
    }
}
