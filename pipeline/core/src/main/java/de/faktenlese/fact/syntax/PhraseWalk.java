// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk along a clause, phrase by phrase. */
final class PhraseWalk {

    private final Grammar grammar;
    private final List<Unit> units;
    private final BitSet taken;
    private final PhraseWords words;
    private final int pronoun;
    private final List<Phrase> phrases = new ArrayList<>();
    private int at;

    /**
     * A walk from the clause's first unit.
     *
     * @param taken the units that belong to the verb, or to a participle clause inside a phrase
     * @param pronoun the index of the relative pronoun, or -1
     */
    PhraseWalk(Grammar grammar, List<Unit> units, BitSet taken, int pronoun) {
        this.grammar = grammar;
        this.units = units;
        this.taken = taken;
        this.pronoun = pronoun;
        words = new PhraseWords(grammar, units, taken);
    }

    /** The phrases in text order. */
    List<Phrase> phrases() {
        while (at < units.size()) {
            step();
        }
        return phrases;
    }

    /** A noun phrase as far as it has been read. */
    private static final class Parts {

        final int start;
        final @Nullable String preposition;
        final List<Integer> nouns = new ArrayList<>();
        final List<Filler> fillers = new ArrayList<>();
        final List<Filler> modifiers = new ArrayList<>();
        /** Amounts in a participle clause before the noun. */
        final List<Filler> inside = new ArrayList<>();
        Set<Case> cases;
        boolean determined;
        boolean negated;
        boolean isPronoun;
        int last = -1;

        Parts(int start, @Nullable String preposition, Set<Case> governed) {
            this.start = start;
            this.preposition = preposition;
            cases = governed;
        }

        boolean isEmpty() {
            return nouns.isEmpty() && fillers.isEmpty();
        }

        /** The cases of a word that opens it: the preposition's, if there is one. */
        void open(Set<Case> own) {
            cases = preposition == null ? own : cases;
        }

        /** Whether more than a bare noun has been read, so that no value can follow. */
        boolean isDescribed() {
            return determined || nouns.size() < last - start && last > start || preposition != null && !preposition.equals("mit");
        }
    }

    private void step() {
        int start = at;
        String preposition = null;
        Set<Case> cases = Case.UNMARKED;
        Grammar.Preposition found = taken.get(at) ? null : grammar.preposition(units.get(at));
        if (found != null && at + 1 < units.size() && !units.get(at + 1).isMark()) {
            if (!words.isValueModifier(at)) {
                preposition = found.name();
                cases = found.cases();
            }
            at++;
            while (at + 1 < units.size() && words.isValueModifier(at)) {
                at++;
            }
        }
        if (!words.canOpen(at)) {
            at = Math.max(at, start + 1);
            return;
        }
        Phrase phrase = nounPhrase(start, preposition, cases);
        if (phrase == null) {
            at = Math.max(at, start + 1);
            return;
        }
        phrases.add(governed(coordinated(phrase)));
    }

    /** The phrase with the preposition behind it, if one stands there: "Kreisen zufolge". */
    private Phrase governed(Phrase phrase) {
        boolean behind = phrase.isBare() && at < units.size() && !taken.get(at)
                && grammar.is(WordSet.POSTPOSITION, units.get(at));
        return behind ? phrase.behind(units.get(at++).lower()) : phrase;
    }

    /** Reads one noun phrase from {@link #at} on and moves past it; null if there turns out to be none. */
    private @Nullable Phrase nounPhrase(int start, @Nullable String preposition, Set<Case> governed) {
        Parts parts = new Parts(start, preposition, governed);
        boolean goesOn = true;
        while (goesOn && at < units.size()) {
            goesOn = read(parts, units.get(at));
        }
        if (parts.isPronoun) {
            return phrase(parts, at - 1);
        }
        if (parts.fillers.isEmpty() && !parts.nouns.isEmpty()) {
            parts.inside.stream().limit(1).forEach(parts.fillers::add);
        }
        return parts.isEmpty() && !parts.determined ? null : phrase(parts, Math.max(parts.last, start));
    }

    /** Reads the next unit into a phrase, if it belongs there; whether another may follow. */
    private boolean read(Parts parts, Unit unit) {
        if (taken.get(at)) {
            return participle(parts, unit);
        }
        if (unit.isFiller()) {
            return filler(parts, unit);
        }
        if (parts.isEmpty() && words.describesNoun(at)) {
            at++;
            return true;
        }
        if (unit.isNoun()) {
            return noun(parts, unit);
        }
        if (!parts.nouns.isEmpty() && grammar.is(WordSet.NAMING, unit) && at + 1 < units.size() && units.get(at + 1).isEntity()) {
            parts.fillers.addAll(units.get(at + 1).fillers());
            parts.last = at + 1;
            at += 2;
            return false;
        }
        if (!parts.nouns.isEmpty() || !parts.fillers.isEmpty() && units.get(at - 1).isEntity()) {
            return false;
        }
        if (grammar.isDeterminer(unit) && at != pronoun) {
            return determiner(parts, unit);
        }
        if (grammar.pronouns().containsKey(unit.lower()) || grammar.relatives().contains(unit.lower())) {
            return pronoun(parts, unit);
        }
        boolean modifier = words.isModifier(unit);
        if (modifier && at > parts.start && parts.preposition == null) {
            parts.cases = words.declined(parts.cases, units.get(at - 1), unit);
        }
        at += modifier ? 1 : 0;
        return modifier;
    }

    /** A unit of a participle clause, which can stand between the article and the noun. */
    private boolean participle(Parts parts, Unit unit) {
        if (!(parts.determined || parts.preposition != null) || !parts.isEmpty() || !words.isInside(at)) {
            return false;
        }
        parts.inside.addAll(amount(unit));
        at++;
        return true;
    }

    private boolean filler(Parts parts, Unit unit) {
        if (!accepts(unit, parts)) {
            return false;
        }
        if (parts.isEmpty() && !parts.determined) {
            parts.open(words.casesOf(unit));
        }
        parts.fillers.addAll(unit.fillers());
        parts.last = at++;
        return !isClosed(unit);
    }

    private boolean noun(Parts parts, Unit unit) {
        boolean describes = !parts.fillers.isEmpty() && units.get(at - 1).isEntity();
        if ((!parts.nouns.isEmpty() || describes) && !unit.joined()) {
            return false;
        }
        if (describes) {
            parts.fillers.stream().filter(Filler.OfEntity.class::isInstance).forEach(parts.modifiers::add);
            parts.fillers.removeIf(Filler.OfEntity.class::isInstance);
        }
        parts.nouns.add(at);
        parts.last = at++;
        return !grammar.is(WordSet.ADVERBIAL_NOUN, unit);
    }

    private boolean determiner(Parts parts, Unit unit) {
        if (parts.determined || !parts.fillers.isEmpty()) {
            return false;
        }
        parts.determined = true;
        parts.negated = unit.lower().startsWith("kein");
        parts.open(grammar.determiners().get(unit.lower()));
        parts.last = at++;
        return true;
    }

    private boolean pronoun(Parts parts, Unit unit) {
        if (!parts.determined && parts.last < 0) {
            parts.open(words.pronounCases(unit));
            parts.isPronoun = true;
            at++;
        }
        return false;
    }

    /** The amount that a participle inside a phrase gives its noun: "der auf 58 Mio. Euro gestiegene Umsatz". */
    private static List<Filler> amount(Unit unit) {
        boolean amount = unit.filler() instanceof Filler.OfValue of && !(of.value() instanceof Time);
        return amount ? List.of(unit.filler()) : List.of();
    }

    /**
     * Whether a filler belongs to the phrase read so far; a value follows only a noun that nothing describes ("Kursziel 44
     * Euro").
     */
    private boolean accepts(Unit unit, Parts parts) {
        List<Integer> nouns = parts.nouns;
        List<Filler> fillers = parts.fillers;
        Unit before = at > 0 ? units.get(at - 1) : null;
        if (unit.filler() instanceof Filler.OfValue of && of.value() instanceof Time) {
            return nouns.isEmpty() && fillers.isEmpty();
        }
        if (unit.filler() instanceof Filler.OfValue) {
            return fillers.isEmpty() && (nouns.isEmpty() || !parts.isDescribed() && before != null && before.isNoun());
        }
        if (!fillers.isEmpty()) {
            boolean measured = fillers.stream().allMatch(Filler.OfValue.class::isInstance) && unit.isEntity();
            boolean compound = at + 1 < units.size() && units.get(at + 1).joined();
            boolean named = !nouns.isEmpty() && before != null && before.isNoun() && !words.startsLikePhrase(unit);
            return measured && (compound || named);
        }
        boolean nominal = !nouns.isEmpty() && words.startsLikePhrase(unit);
        return !nominal && (nouns.isEmpty() || before != null && before.isNoun());
    }

    private boolean isClosed(Unit unit) {
        return unit.filler() instanceof Filler.OfValue of && of.value() instanceof Time
                || unit.isEntity() && !(at < units.size() && units.get(at).joined());
    }

    private Phrase phrase(Parts parts, int last) {
        Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        boolean adjacent = before != null && words.onlyAdverbs(before.last() + 1, parts.start);
        boolean genitive = adjacent && (isPercentage(units.get(before.last())) || !before.nouns().isEmpty()
                && before.nouns().get(before.nouns().size() - 1) == before.last());
        Set<Case> possible = parts.preposition == null && !genitive ? Case.withoutGenitive(parts.cases) : parts.cases;
        boolean afterComma = parts.start > 0 && units.get(parts.start - 1).isMark();
        return new Phrase(parts.start, last, parts.preposition, possible, parts.nouns, parts.fillers, parts.modifiers,
                adjacent ? phrases.size() - 1 : -1, afterComma, parts.negated);
    }

    /** Whether a genitive can follow a unit that is no noun: "20 Prozent der Anteile". */
    private static boolean isPercentage(Unit unit) {
        return unit.filler() instanceof Filler.OfValue of && of.value() instanceof Quantity quantity
                && quantity.kind() == Quantity.Kind.PERCENT;
    }

    /** The phrase together with what is joined to it by commas and "und". */
    private Phrase coordinated(Phrase first) {
        Phrase whole = first;
        while (at + 1 < units.size() && words.joins(at) && !whole.fillers().isEmpty()) {
            int back = at;
            at++;
            Grammar.Preposition repeated = grammar.preposition(units.get(at));
            if (repeated != null && repeated.name().equals(first.preposition())) {
                at++;
            }
            Phrase next = words.canOpen(at) ? nounPhrase(back + 1, first.preposition(), first.cases()) : null;
            if (next == null || next.fillers().isEmpty() || kindOf(next) != kindOf(first) && !opensClause(first, next)
                    && !closesClause(whole, next)) {
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

    /** Whether a company and a person with nothing before them and the finite verb behind are its subject: "X und Y kaufen". */
    private boolean opensClause(Phrase first, Phrase next) {
        return first.first() == 0 && first.isBare() && at < units.size() && units.get(at).canBeFinite()
                && first.fillers().get(0) instanceof Filler.OfEntity && next.fillers().get(0) instanceof Filler.OfEntity;
    }

    /** Whether a company and a person stand where at most a participle or infinitive follows: "von X und dem Unternehmer Y". */
    private boolean closesClause(Phrase whole, Phrase next) {
        boolean last = at >= units.size() || units.get(at).isMark() || taken.get(at) && !units.get(at).canBeFinite();
        return last && isParty(whole.fillers().get(0)) && isParty(next.fillers().get(0));
    }

    private static boolean isParty(Filler filler) {
        return filler instanceof Filler.OfEntity of
                && (of.entity().type() == EntityType.ORG || of.entity().type() == EntityType.PER);
    }

    private static int kindOf(Phrase phrase) {
        Filler filler = phrase.fillers().get(0);
        if (filler instanceof Filler.OfEntity of) {
            return of.entity().type() == EntityType.PRODUCT ? EntityType.ORG.ordinal() : of.entity().type().ordinal();
        }
        return filler instanceof Filler.OfValue of ? 10 + of.value().getClass().getSimpleName().length() : 20;
    }
}
