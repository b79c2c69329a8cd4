// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the phrases of a clause. */
final class PhraseReader {

    private final Grammar grammar;

    PhraseReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The phrases of a clause in text order.
     *
     * @param taken the units that belong to its verb, or to a participle clause inside a phrase
     * @param relative whether it opens with a relative pronoun, which looks like an article
     */
    List<Phrase> read(List<Unit> units, BitSet taken, boolean relative) {
        Walk walk = new Walk(units, taken, relative ? pronoun(units) : -1);
        while (walk.at < units.size()) {
            walk.step();
        }
        return withoutStarts(walk.phrases);
    }

    /** The phrases, but that a value from which a change started says nothing: "von 5 auf 9 Prozent". */
    private List<Phrase> withoutStarts(List<Phrase> phrases) {
        List<Phrase> kept = new ArrayList<>(phrases);
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase next = phrases.get(i + 1);
            boolean change = grammar.is(WordSet.CHANGE_FROM, phrases.get(i).preposition())
                    && grammar.is(WordSet.CHANGE_TO, next.preposition()) && next.attachedTo() == i;
            if (change && isMeasure(phrases.get(i)) && isMeasure(next)) {
                kept.set(i, phrases.get(i).withFillers(List.of()));
            }
        }
        return kept;
    }

    private static boolean isMeasure(Phrase phrase) {
        return !phrase.fillers().isEmpty() && phrase.fillers().get(0) instanceof Filler.OfValue of
                && !(of.value() instanceof Time);
    }

    private int pronoun(List<Unit> units) {
        return grammar.preposition(units.get(0)) != null ? 1 : 0;
    }

    /** One walk along a clause. */
    private final class Walk {

        final List<Unit> units;
        final BitSet taken;
        final List<Phrase> phrases = new ArrayList<>();
        final int pronoun;
        int at;

        Walk(List<Unit> units, BitSet taken, int pronoun) {
            this.units = units;
            this.taken = taken;
            this.pronoun = pronoun;
        }

        void step() {
            int start = at;
            String preposition = null;
            Set<Case> cases = Case.UNMARKED;
            Grammar.Preposition found = taken.get(at) ? null : grammar.preposition(units.get(at));
            if (found != null && at + 1 < units.size() && !units.get(at + 1).isMark()) {
                if (!isValueModifier(at)) {
                    preposition = found.name();
                    cases = found.cases();
                }
                at++;
                while (at + 1 < units.size() && isValueModifier(at)) {
                    at++;
                }
            }
            if (!canOpen(at)) {
                at = Math.max(at, start + 1);
                return;
            }
            Phrase phrase = nounPhrase(start, preposition, cases);
            if (phrase == null) {
                at = Math.max(at, start + 1);
                return;
            }
            phrases.add(coordinated(phrase));
        }

        /** "bis zu", "über", "mehr als" right before a value only say how exactly it is meant. */
        private boolean isValueModifier(int i) {
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

        private boolean canOpen(int i) {
            if (i >= units.size() || taken.get(i)) {
                return false;
            }
            Unit unit = units.get(i);
            return unit.isFiller() || unit.isNoun() || grammar.isDeterminer(unit) || grammar.pronouns().containsKey(unit.lower())
                    || grammar.relatives().contains(unit.lower()) || isModifier(unit);
        }

        private boolean isModifier(Unit unit) {
            return !unit.isFiller() && !unit.isMark() && !grammar.isCoordinator(unit) && grammar.preposition(unit) == null
                    && !grammar.subordinators().contains(unit.lower());
        }

        /** Reads one noun phrase from {@link #at} on and moves past it; null if there turns out to be none. */
        private @Nullable Phrase nounPhrase(int start, @Nullable String preposition, Set<Case> governed) {
            Set<Case> cases = governed;
            List<Integer> nouns = new ArrayList<>();
            List<Filler> fillers = new ArrayList<>();
            List<Filler> modifiers = new ArrayList<>();
            List<Filler> inside = new ArrayList<>();
            boolean negated = false;
            boolean determined = false;
            int last = -1;
            while (at < units.size()) {
                Unit unit = units.get(at);
                if (taken.get(at) && !((determined || preposition != null) && nouns.isEmpty() && fillers.isEmpty()
                        && isInside(at))) {
                    break;
                }
                if (taken.get(at)) {
                    inside.addAll(amount(unit));
                    at++;
                } else if (unit.isFiller()) {
                    if (!accepts(unit, nouns, fillers, determined || nouns.size() < last - start && last > start
                            || preposition != null && !preposition.equals("mit"))) {
                        break;
                    }
                    if (fillers.isEmpty() && nouns.isEmpty() && !determined) {
                        cases = preposition == null ? casesOf(unit) : governed;
                    }
                    fillers.add(unit.filler());
                    last = at++;
                    if (isClosed(unit)) {
                        break;
                    }
                } else if (nouns.isEmpty() && fillers.isEmpty() && describesNoun(at)) {
                    at++;
                } else if (unit.isNoun()) {
                    if (!nouns.isEmpty() && !unit.joined()) {
                        break;
                    }
                    boolean describes = !fillers.isEmpty() && units.get(at - 1).isEntity();
                    if (describes && !unit.joined()) {
                        break;
                    }
                    if (describes) {
                        fillers.stream().filter(Filler.OfEntity.class::isInstance).forEach(modifiers::add);
                        fillers.removeIf(Filler.OfEntity.class::isInstance);
                    }
                    nouns.add(at);
                    last = at++;
                    if (grammar.is(WordSet.ADVERBIAL_NOUN, unit)) {
                        break;
                    }
                } else if (!nouns.isEmpty() && grammar.is(WordSet.NAMING, unit) && at + 1 < units.size() && units.get(at
                        + 1).isEntity()) {
                    fillers.add(units.get(at + 1).filler());
                    last = at + 1;
                    at += 2;
                    break;
                } else if (!nouns.isEmpty() || !fillers.isEmpty() && units.get(at - 1).isEntity()) {
                    break;
                } else if (grammar.isDeterminer(unit) && at != pronoun) {
                    if (determined || !fillers.isEmpty()) {
                        break;
                    }
                    determined = true;
                    negated = unit.lower().startsWith("kein");
                    cases = preposition == null ? grammar.determiners().get(unit.lower()) : governed;
                    last = at++;
                } else if (grammar.pronouns().containsKey(unit.lower()) || grammar.relatives().contains(unit.lower())) {
                    if (determined || last >= 0) {
                        break;
                    }
                    cases = preposition == null ? pronounCases(unit) : governed;
                    at++;
                    return phrase(start, at - 1, preposition, cases, nouns, fillers, modifiers, false);
                } else if (isModifier(unit)) {
                    at++;
                } else {
                    break;
                }
            }
            if (fillers.isEmpty() && !nouns.isEmpty()) {
                inside.stream().limit(1).forEach(fillers::add);
            }
            return nouns.isEmpty() && fillers.isEmpty() && !determined ? null
                    : phrase(start, Math.max(last, start), preposition, cases, nouns, fillers, modifiers, negated);
        }

        /** Whether a unit is a place adjective before a noun: "das Münchner Unternehmen". */
        private boolean describesNoun(int i) {
            boolean noun = i + 1 < units.size() && units.get(i + 1).isNoun() && !units.get(i + 1).joined();
            return noun && grammar.isPlaceAdjective(units.get(i));
        }

        /** The amount that a participle inside a phrase gives its noun: "der auf 58 Mio. Euro gestiegene Umsatz". */
        private static List<Filler> amount(Unit unit) {
            boolean amount = unit.filler() instanceof Filler.OfValue of && !(of.value() instanceof Time);
            return amount ? List.of(unit.filler()) : List.of();
        }

        /** Whether a taken unit lies before the noun of its phrase, as a participle clause does. */
        private boolean isInside(int i) {
            int end = taken.nextClearBit(i);
            return end < units.size() && !units.get(end).isMark();
        }

        /**
         * Whether a filler belongs to the phrase read so far; a value follows only a noun that nothing describes ("Kursziel 44
         * Euro").
         */
        private boolean accepts(Unit unit, List<Integer> nouns, List<Filler> fillers, boolean described) {
            Unit before = at > 0 ? units.get(at - 1) : null;
            if (unit.filler() instanceof Filler.OfValue of && of.value() instanceof Time) {
                return nouns.isEmpty() && fillers.isEmpty();
            }
            if (unit.filler() instanceof Filler.OfValue) {
                return fillers.isEmpty() && (nouns.isEmpty() || !described && before != null && before.isNoun());
            }
            if (!fillers.isEmpty()) {
                boolean measured = fillers.stream().allMatch(Filler.OfValue.class::isInstance) && unit.isEntity();
                boolean compound = at + 1 < units.size() && units.get(at + 1).joined();
                return measured && (compound || !nouns.isEmpty() && before != null && before.isNoun() && !startsLikePhrase(unit));
            }
            boolean nominal = !nouns.isEmpty() && startsLikePhrase(unit);
            return !nominal && (nouns.isEmpty() || before != null && before.isNoun());
        }

        private boolean startsLikePhrase(Unit unit) {
            String first = unit.lower().split(" ")[0];
            return grammar.determiners().containsKey(first) || grammar.pronouns().containsKey(first);
        }

        private boolean isClosed(Unit unit) {
            return unit.filler() instanceof Filler.OfValue of && of.value() instanceof Time
                    || unit.isEntity() && !(at < units.size() && units.get(at).joined());
        }

        private Set<Case> casesOf(Unit unit) {
            String[] words = unit.lower().split(" ");
            if (grammar.determiners().containsKey(words[0]) && words.length > 1) {
                return grammar.determiners().get(words[0]);
            }
            Set<Case> pronoun = grammar.pronouns().get(unit.lower());
            if (pronoun != null) {
                return pronoun;
            }
            boolean genitive = unit.filler() instanceof Filler.OfEntity of && unit.text().endsWith("s")
                    && !of.entity().name().endsWith("s");
            return genitive ? Set.of(Case.GENITIVE) : Case.UNMARKED;
        }

        private Set<Case> pronounCases(Unit unit) {
            return grammar.pronouns().getOrDefault(unit.lower(), grammar.determiners().getOrDefault(unit.lower(), Case.UNMARKED));
        }

        private Phrase phrase(int start, int last, @Nullable String preposition, Set<Case> cases, List<Integer> nouns,
                              List<Filler> fillers, List<Filler> modifiers, boolean negated) {
            Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
            boolean adjacent = before != null && onlyAdverbs(before.last() + 1, start);
            boolean genitive = adjacent && (isPercentage(units.get(before.last())) || !before.nouns().isEmpty()
                    && before.nouns().get(before.nouns().size() - 1) == before.last());
            Set<Case> possible = preposition == null && !genitive ? Case.withoutGenitive(cases) : cases;
            boolean afterComma = start > 0 && units.get(start - 1).isMark();
            return new Phrase(start, last, preposition, possible, nouns, fillers, modifiers, adjacent ? phrases.size() - 1 : -1,
                    afterComma, negated);
        }

        /** Whether a genitive can follow a unit that is no noun: "20 Prozent der Anteile". */
        private static boolean isPercentage(Unit unit) {
            return unit.filler() instanceof Filler.OfValue of && of.value() instanceof Quantity quantity
                    && quantity.kind() == Quantity.Kind.PERCENT;
        }

        private boolean onlyAdverbs(int from, int to) {
            for (int i = from; i < to; i++) {
                if (taken.get(i) || units.get(i).isMark() || units.get(i).tag() != PartOfSpeech.ADV) {
                    return false;
                }
            }
            return true;
        }

        /** The phrase together with what is joined to it by commas and "und". */
        private Phrase coordinated(Phrase first) {
            Phrase whole = first;
            while (at + 1 < units.size() && joins(at) && !whole.fillers().isEmpty()) {
                int back = at;
                at++;
                Grammar.Preposition repeated = grammar.preposition(units.get(at));
                if (repeated != null && repeated.name().equals(first.preposition())) {
                    at++;
                }
                Phrase next = canOpen(at) ? nounPhrase(back + 1, first.preposition(), first.cases()) : null;
                if (next == null || next.fillers().isEmpty() || kindOf(next) != kindOf(first)) {
                    at = back;
                    return whole;
                }
                List<Filler> fillers = new ArrayList<>(whole.fillers());
                fillers.addAll(next.fillers());
                whole = new Phrase(whole.first(), next.last(), whole.preposition(), whole.cases(), whole.nouns(), fillers,
                        whole.modifiers(), whole.attachedTo(), whole.afterComma(), whole.negated());
            }
            return whole;
        }

        private boolean joins(int i) {
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

        private int kindOf(Phrase phrase) {
            Filler filler = phrase.fillers().get(0);
            if (filler instanceof Filler.OfEntity of) {
                return of.entity().type() == EntityType.PRODUCT ? EntityType.ORG.ordinal() : of.entity().type().ordinal();
            }
            return filler instanceof Filler.OfValue of ? 10 + of.value().getClass().getSimpleName().length() : 20;
        }
    }
}
