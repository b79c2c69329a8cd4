// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.Filler;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in full what a clause leaves out because the one before said it: gapping ("der Bund hält 15 Prozent, die KfW 16"),
 * contrast ("kauft nicht Y, sondern Z"). Each phrase that is said takes the place of its like in the clause before.
 */
final class Ellipsis {

    private final Grammar grammar;
    private final VerbReader verbReader;
    private final PhraseReader phraseReader;

    Ellipsis(Grammar grammar, VerbReader verbReader, PhraseReader phraseReader) {
        this.grammar = grammar;
        this.verbReader = verbReader;
        this.phraseReader = phraseReader;
    }

    /** A phrase that is said, with what follows it, and its like in the clause before. */
    private record Pair(int from, int to, Phrase said, Phrase like) {
    }

    /**
     * A clause in full.
     *
     * @param units its units
     * @param raised what it says for the clause before too: "der Bund hält 15, die KfW 16 Prozent <em>an der Telekom</em>"
     */
    record Full(List<Unit> units, List<Unit> raised) {
    }

    /**
     * Says a clause in full.
     *
     * @param host the units of the clause before
     * @param said the units that are said, without a verb
     * @param adversative whether "sondern" stands before them
     * @return the clause, or null if the words do not repeat the build of the clause before
     */
    @Nullable Full restored(List<Unit> host, List<Unit> said, boolean adversative) {
        boolean denied = said.stream().limit(2).anyMatch(unit -> grammar.is(WordSet.NEGATION, unit));
        long fillers = said.stream().filter(Unit::isFiller).count();
        if (fillers == 0 || fillers < 2 && !adversative && !denied && !hasPrepositionAfterName(said) || repeatsName(host, said) || said.stream().anyMatch(unit -> !unit.verbs().isEmpty())
                || host.stream().allMatch(unit -> unit.verbs().isEmpty())) {
            return null;
        }
        List<Pair> pairs = pairs(host, said, adversative || denied);
        return pairs.isEmpty() ? null : new Full(merged(host, said, pairs, adversative), raised(host, said, pairs));
    }

    /** "und Y zur Finanzchefin": a name and what a preposition says of it. */
    private boolean hasPrepositionAfterName(List<Unit> said) {
        return said.size() > 2 && said.get(0).isEntity() && grammar.preposition(said.get(1)) != null && said.get(2).isNoun();
    }

    /** Whether words stand for one whom the clause before names: ", die Forschungschefin von Y" is an apposition. */
    static boolean repeatsName(List<Unit> host, List<Unit> said) {
        return said.get(0).filler() instanceof Filler.OfEntity of && host.stream().anyMatch(unit ->
                unit.filler() instanceof Filler.OfEntity other && other.entity().equals(of.entity()));
    }

    /** What follows the last value, where nothing follows its like in the clause before. */
    private List<Unit> raised(List<Unit> host, List<Unit> said, List<Pair> pairs) {
        Pair last = pairs.get(pairs.size() - 1);
        List<Unit> tail = said.subList(last.said().last() + 1, last.to());
        Grammar.Preposition preposition = tail.isEmpty() ? null : grammar.preposition(tail.get(0));
        boolean alone = last.like().last() == host.size() - 1;
        boolean shared = preposition != null && alone && isValue(last.said()) && tail.stream().anyMatch(Unit::isEntity)
                && phrases(host).stream().noneMatch(phrase -> preposition.name().equals(phrase.preposition()));
        return shared ? List.copyOf(tail) : List.of();
    }

    /** Whether words would be a clause, said in full. */
    boolean isLeftOut(List<Unit> host, List<Unit> said) {
        return restored(host, said, false) != null;
    }

    private List<Pair> pairs(List<Unit> host, List<Unit> said, boolean contrast) {
        List<Phrase> likes = phrases(host);
        List<Phrase> phrases = phrases(said);
        if (!isAllPhrases(said, phrases)) {
            return List.of();
        }
        boolean isObject = actors(phrases) < actors(likes);
        List<Pair> pairs = new ArrayList<>();
        Set<Phrase> taken = new HashSet<>();
        int from = 0;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase like = like(phrases.get(i), likes, taken, contrast && pairs.isEmpty() || isObject);
            if (like != null) {
                int end = i + 1 < phrases.size() ? phrases.get(i + 1).first() : said.size();
                pairs.add(new Pair(from, end, phrases.get(i), like));
                taken.add(like);
                from = end;
            } else if (!pairs.isEmpty()) {
                Pair last = pairs.remove(pairs.size() - 1);
                from = i + 1 < phrases.size() ? phrases.get(i + 1).first() : said.size();
                pairs.add(new Pair(last.from(), from, last.said(), last.like()));
            }
        }
        return isEnough(pairs, contrast, said) ? pairs : List.of();
    }

    /** Whether what repeats the clause before is clear: two phrases of different kinds, or one in a contrast. */
    private boolean isEnough(List<Pair> pairs, boolean contrast, List<Unit> said) {
        if (contrast) {
            return !pairs.isEmpty();
        }
        if (pairs.size() < 2 || pairs.stream().noneMatch(pair -> pair.said().isBare() && !isValue(pair.said()))) {
            return false;
        }
        boolean told = said.stream().anyMatch(unit -> grammar.is(WordSet.CONTRAST, unit));
        boolean different = pairs.stream().map(pair -> kind(pair.said()) + pair.said().preposition()).distinct().count() > 1;
        boolean marked = pairs.get(1).said().isMarked(Case.ACCUSATIVE)
                || pairs.get(1).said().canBe(Case.ACCUSATIVE) && !pairs.get(1).said().canBe(Case.NOMINATIVE);
        return told || different || marked;
    }

    private List<Phrase> phrases(List<Unit> units) {
        BitSet verbs = (BitSet) verbReader.read(units, false, null).words().clone();
        return phraseReader.read(units, verbs, false);
    }

    /** Whether there is nothing but phrases and adverbs, and no comma parts them. */
    private static boolean isAllPhrases(List<Unit> units, List<Phrase> phrases) {
        return !phrases.isEmpty() && units.stream().noneMatch(Unit::isMark);
    }

    private static long actors(List<Phrase> phrases) {
        return phrases.stream().filter(phrase -> phrase.isBare() && kind(phrase).equals("actor")).count();
    }

    /**
     * The phrase of the clause before that a phrase stands for.
     *
     * @param last whether it is the last that fits: who names one of two means the object ("und 2014 Y für 3 Mrd.")
     */
    private static @Nullable Phrase like(Phrase phrase, List<Phrase> likes, Set<Phrase> taken, boolean last) {
        Phrase found = null;
        for (Phrase like : likes) {
            boolean cases = phrase.cases().stream().anyMatch(like::canBe) && phrase.isGenitive() == like.isGenitive();
            boolean same = Objects.equals(phrase.preposition(), like.preposition());
            if (same && cases && !taken.contains(like) && kind(phrase).equals(kind(like)) && !kind(phrase).isEmpty()) {
                found = found == null || last && (phrase.canBe(Case.ACCUSATIVE) || !phrase.isBare()) ? like : found;
            }
        }
        return found;
    }

    private List<Unit> merged(List<Unit> host, List<Unit> said, List<Pair> pairs, boolean adversative) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < host.size(); i++) {
            int at = i;
            Pair pair = pairs.stream().filter(each -> each.like().covers(at)).findFirst().orElse(null);
            boolean revoked = adversative && (grammar.is(WordSet.NEGATION, host.get(i))
                    || grammar.is(WordSet.AFTER_NEGATION, host.get(i)));
            if (pair != null && pair.like().first() == i) {
                units.addAll(said.subList(pair.from(), pair.to()));
            } else if (pair == null && !revoked) {
                units.add(host.get(i));
            }
        }
        return units;
    }

    private static boolean isValue(Phrase phrase) {
        return kind(phrase).startsWith("value");
    }

    /**
     * The second of two verbs under one auxiliary or modal verb with all that it shares: "hat X abgespalten <em>und an die Börse
     * gebracht</em>". It shares the subject, and the object, prepositions and times of which it names none itself.
     *
     * @return its units, or null if the words do not end in such a verb
     */
    @Nullable List<Unit> second(List<Unit> host, List<Unit> said) {
        VerbReader.Found found = verbReader.read(host, false, null);
        VerbGroup verb = found.group();
        boolean compound = verb != null && (verb.auxiliary() != null || verb.modal() != null) && found.finite() >= 0;
        Unit end = said.get(said.size() - 1);
        VerbForm.Shape shape = compound && verb.modal() != null ? VerbForm.Shape.INFINITIVE : VerbForm.Shape.PARTICIPLE;
        if (!compound || !verb.word().canBe(shape) || !end.canBe(shape) || host.get(host.size() - 1) != verb.word()) {
            return null;
        }
        List<Phrase> own = phrases(said);
        BitSet dropped = (BitSet) found.words().clone();
        dropped.clear(found.finite());
        boolean subject = false;
        for (Phrase phrase : phrases(host)) {
            boolean shared = !phrase.isTime() && phrase.isBare() && !subject && phrase.canBe(Case.NOMINATIVE);
            subject |= shared;
            if (!shared && own.stream().anyMatch(each -> isOfSamePlace(each, phrase))) {
                dropped.set(phrase.first(), phrase.last() + 1);
            }
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < host.size(); i++) {
            if (!dropped.get(i)) {
                units.add(host.get(i));
            }
        }
        units.addAll(said);
        return units;
    }

    private static boolean isOfSamePlace(Phrase one, Phrase other) {
        boolean bare = one.isBare() && other.isBare();
        return one.isTime() && other.isTime() || one.isTime() == other.isTime()
                && (bare || one.preposition() != null && one.preposition().equals(other.preposition()));
    }

    /** What a phrase is about; empty for a noun that names nothing and that no preposition governs. */
    private static String kind(Phrase phrase) {
        if (phrase.fillers().isEmpty()) {
            return phrase.isBare() || phrase.nouns().isEmpty() ? "" : "noun";
        }
        Filler filler = phrase.fillers().get(0);
        if (filler instanceof Filler.OfEntity of) {
            return switch (of.entity().type()) {
                case ORG, PRODUCT, PER -> "actor";
                case LOC -> "place";
            };
        }
        if (!(filler instanceof Filler.OfValue of)) {
            return "";
        }
        if (of.value() instanceof Time) {
            return "time";
        }
        return "value" + (of.value() instanceof Quantity quantity ? quantity.kind().name() : "");
    }
}
