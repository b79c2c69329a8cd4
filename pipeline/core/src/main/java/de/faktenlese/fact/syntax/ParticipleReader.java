// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.syntax.VerbGroup.Voice;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that hide in noun phrases: "der [von Y übernommene] X". */
final class ParticipleReader {

    private final Grammar grammar;
    private final Verbs verbs;

    ParticipleReader(Grammar grammar, Verbs verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
    }

    /** From the first unit after the article to the participle, both included. */
    record Range(int from, int participle) {
    }

    List<Range> find(List<Unit> units) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (attributive(units, i) != null && head(units, i) >= 0) {
                int opening = opening(units, i);
                boolean past = units.get(i).canBeFinite();
                if (!past || opening >= 0) {
                    int before = ranges.isEmpty() ? -1 : ranges.get(ranges.size() - 1).participle() + 1;
                    boolean second = before > 0 && opening < before && opening >= 0 && grammar.isCoordinator(units.get(before));
                    ranges.add(new Range(opening < 0 ? i : second ? before : opening, i));
                }
            }
        }
        return ranges;
    }

    /**
     * The units, participles and adjectives that describe a noun no longer taken for a finite verb ("das zuletzt hoch bewertete
     * Unternehmen", "im gleichen Zeitraum").
     */
    List<Unit> withoutFiniteReadings(List<Unit> units) {
        List<Unit> read = new ArrayList<>(units);
        find(units).forEach(range -> read.set(range.participle(), withoutVerb(units.get(range.participle()))));
        for (int i = 1; i + 1 < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.verbs().isEmpty() && !unit.isNoun() && isContraction(units.get(i - 1)) && units.get(i + 1).isNoun()) {
                read.set(i, withoutVerb(unit));
            }
        }
        return read;
    }

    private static Unit withoutVerb(Unit unit) {
        return new Unit(unit.span(), unit.text(), unit.lower(), unit.lemma(), unit.tag(), List.of(), List.of(), false);
    }

    /** The participle clauses of a clause that has been read. */
    List<Clause> read(Clause host, int index, PhraseReader phraseReader) {
        List<Clause> found = new ArrayList<>();
        for (Range range : find(host.units())) {
            VerbForm form = attributive(host.units(), range.participle());
            Phrase head = host.phraseAt(head(host.units(), range.participle())).orElse(null);
            if (form != null && head != null) {
                found.add(clause(host, index, range, form, head, phraseReader));
            }
        }
        return found;
    }

    private Clause clause(Clause host, int index, Range range, VerbForm form, Phrase head, PhraseReader phraseReader) {
        List<Unit> units = host.units().subList(range.from(), range.participle() + 1);
        boolean active = form.shape() != VerbForm.Shape.PARTICIPLE || verbs.hasPerfectWithSein(form.verb());
        VerbGroup group = new VerbGroup(form.verb(), host.units().get(range.participle()), active ? Voice.ACTIVE
                : Voice.PASSIVE, null,
                form.shape(), null);
        BitSet verb = new BitSet();
        verb.set(units.size() - 1);
        return new Clause(Clause.Kind.PARTICIPLE, units, group, -1, phraseReader.read(units, verb, false), head.shared(), null,
                index, -1);
    }

    private @Nullable VerbForm attributive(List<Unit> units, int i) {
        Unit unit = units.get(i);
        return unit.isFiller() || unit.isNoun() ? null : verbs.attributive(unit.lower());
    }

    /**
     * The noun or name that the participle describes, a few adjectives and a number further at most; not "verdoppelte sich der
     * Kurs".
     */
    private int head(List<Unit> units, int participle) {
        int second = second(units, participle);
        if (second >= 0) {
            return head(units, second);
        }
        for (int i = participle + 1; i < Math.min(units.size(), participle + 4); i++) {
            if (grammar.opensPhrase(units.get(i))) {
                return -1;
            }
            if (units.get(i).isNoun() || units.get(i).isEntity() || Character.isUpperCase(units.get(i).text().codePointAt(0))) {
                return i;
            }
            boolean time = units.get(i).filler() instanceof Filler.OfValue of && of.value() instanceof Time;
            boolean other = grammar.isDeterminer(units.get(i)) || grammar.pronouns().containsKey(units.get(i).lower());
            if (units.get(i).isMark() || time || other || units.get(i).tag() == PartOfSpeech.ADP) {
                return -1;
            }
        }
        return -1;
    }

    /** The participle that "und" adds to one: "der gegründete und stark <em>gewachsene</em> Anbieter"; -1 if none. */
    private int second(List<Unit> units, int participle) {
        boolean joined = participle + 1 < units.size() && grammar.isCoordinator(units.get(participle + 1));
        for (int i = participle + 2; joined && i < Math.min(units.size(), participle + 8); i++) {
            if (units.get(i).isMark() || grammar.isDeterminer(units.get(i)) || units.get(i).canBeFinite()) {
                return -1;
            }
            if (attributive(units, i) != null && attributive(units, participle) != null
                    && units.get(i).lower().endsWith(ending(units.get(participle).lower()))) {
                return i;
            }
        }
        return -1;
    }

    /** What an adjective ends in: "e", "en", "er". */
    private static String ending(String lower) {
        return lower.substring(lower.lastIndexOf('e'));
    }

    /** Where the participle's clause begins: after the article that opens the whole phrase; -1 if none does. */
    private int opening(List<Unit> units, int participle) {
        for (int i = participle - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            if (unit.text().equals(";") || unit.text().equals(":") || unit.canBeFinite()
                    && verbs.attributive(unit.lower()) == null) {
                break;
            }
            boolean article = grammar.isDeterminer(unit) || isContraction(unit);
            Unit next = units.get(i + 1);
            if (isContraction(unit) && i > 0 && grammar.isDeterminer(units.get(i - 1))) {
                return i; // "die im März angekündigte …"
            }
            if (article && agrees(unit, next, units.get(participle))
                    && !next.isNoun() && !next.isEntity() && !isAdjectiveOfNoun(units, i + 1, participle)) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Whether the article in "im" can be that of what a participle describes: "im 2021 übernommenen Werk", but neither "im 2021
     * übernommene" nor "im März übernommenen".
     */
    private boolean agrees(Unit article, Unit next, Unit participle) {
        if (!isContraction(article)) {
            return true;
        }
        boolean dative = grammar.preposition(article).cases().equals(Set.of(Case.DATIVE));
        boolean dated = next.filler() instanceof Filler.OfValue of && of.value() instanceof Time
                && Character.isLetter(next.text().codePointAt(0));
        return !dated && (!dative || participle.lower().endsWith("en"));
    }

    private boolean isContraction(Unit unit) {
        Grammar.Preposition preposition = grammar.preposition(unit);
        return preposition != null && preposition.marksCase();
    }

    /** Whether an adjective with its noun comes before the participle: the article is theirs. */
    private static boolean isAdjectiveOfNoun(List<Unit> units, int i, int participle) {
        return i + 1 < participle && units.get(i).tag() == PartOfSpeech.ADJ && units.get(i + 1).isNoun();
    }
}
