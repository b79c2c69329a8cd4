// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.Sentence;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.syntax.VerbForm.Shape;
import de.faktenlese.resource.ModelFiles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a sentence into clauses. Immutable and thread-safe. */
public final class ClauseReader {

    private final Grammar grammar;
    private final UnitReader unitReader;
    private final FieldSplitter splitter;
    private final VerbReader verbReader;
    private final PhraseReader phraseReader;
    private final ParticipleReader participleReader;
    private final Verbs verbs;

    /**
     * A reader that knows the given verbs in all their forms.
     *
     * @throws IllegalArgumentException if a word list is missing or malformed, with the line
     */
    public static ClauseReader load(ModelFiles models, Collection<String> verbs) {
        return new ClauseReader(Grammar.load(models), Verbs.load(models, verbs));
    }

    private ClauseReader(Grammar grammar, Verbs verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
        unitReader = new UnitReader(verbs, grammar);
        splitter = new FieldSplitter(grammar);
        verbReader = new VerbReader(verbs, grammar);
        phraseReader = new PhraseReader(grammar);
        participleReader = new ParticipleReader(grammar, verbs);
    }

    /**
     * Reads a sentence.
     *
     * @param fillers the names, nominals and values of the sentence, in text order, not overlapping
     */
    public Analysis analyse(Sentence sentence, List<Filler> fillers) {
        List<Unit> units = participleReader.withoutFiniteReadings(unitReader.read(sentence, fillers));
        return new Analysis(sentence, units, clauses(units));
    }

    private List<Clause> clauses(List<Unit> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        FieldSplitter.Layers layers = splitter.layers(units);
        List<Draft> drafts = new Assembly(layers.outer()).drafts;
        for (FieldSplitter.Aside aside : layers.asides()) {
            Draft host = host(drafts, aside.anchor());
            List<Draft> inner = new Assembly(aside.units()).drafts;
            for (Draft draft : inner) {
                draft.kind = draft.kind == Clause.Kind.FRAGMENT ? Clause.Kind.PARENTHESIS : draft.kind;
                draft.parent = draft.parent == null ? host : draft.parent;
                draft.anchor = draft.anchor == null ? aside.anchor() : draft.anchor;
            }
            drafts.addAll(inner);
        }
        return finished(drafts);
    }

    private static @Nullable Draft host(List<Draft> drafts, @Nullable Unit anchor) {
        return drafts.stream().filter(draft -> draft.units.contains(anchor)).findFirst().orElse(null);
    }

    private List<Clause> finished(List<Draft> drafts) {
        List<Clause> clauses = new ArrayList<>();
        Map<Draft, Integer> index = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            index.put(draft, index.size());
        }
        drafts.forEach(draft -> clauses.add(finished(draft, clauses, index)));
        for (int i = 0; i < drafts.size(); i++) {
            clauses.addAll(participleReader.read(clauses.get(i), i, phraseReader));
        }
        return List.copyOf(clauses);
    }

    private Clause finished(Draft draft, List<Clause> earlier, Map<Draft, Integer> index) {
        boolean verbLast = draft.kind == Clause.Kind.SUBORDINATE || draft.kind == Clause.Kind.RELATIVE;
        Clause sharing = clause(draft.verbFrom, earlier, index);
        VerbReader.Found found = draft.kind == Clause.Kind.PARTICIPLE ? verbReader.participle(draft.units)
                : verbReader.read(draft.units, verbLast, sharing == null ? null : sharing.verb());
        BitSet taken = (BitSet) found.words().clone();
        if (draft.opener != null) {
            taken.set(0);
        }
        participleReader.find(draft.units).forEach(range -> taken.set(range.from(), range.participle() + 1));
        if (draft.kind == Clause.Kind.SUBORDINATE) {
            taken.set(0); // "als", "während" and "bis" open the clause here, they are no prepositions of its first phrase
        }
        List<Phrase> phrases = phraseReader.read(draft.units, taken, draft.kind == Clause.Kind.RELATIVE);
        Clause host = clause(draft.parent, earlier, index);
        if (draft.kind == Clause.Kind.RELATIVE && host != null) {
            phrases = withAntecedent(phrases, host, draft.anchor);
        }
        if (host != null && draft.kind != Clause.Kind.MAIN) {
            phrases = withPronouns(phrases, host, draft.units);
        }
        Phrase inherited = draft.kind == Clause.Kind.PARTICIPLE && host != null ? shared(antecedent(host, draft.anchor)) : null;
        Clause subjectFrom = draft.kind == Clause.Kind.INFINITIVE ? host : clause(draft.subjectFrom, earlier, index);
        if (subjectFrom != null) {
            inherited = shared(Subjects.of(subjectFrom));
        }
        return new Clause(draft.kind, draft.units, found.group(), found.finite(), phrases, inherited, draft.opener,
                draft.parent == null ? -1 : index.get(draft.parent), draft.before == null ? -1 : index.get(draft.before));
    }

    private static @Nullable Clause clause(@Nullable Draft draft, List<Clause> earlier, Map<Draft, Integer> index) {
        return draft == null || index.get(draft) >= earlier.size() ? null : earlier.get(index.get(draft));
    }

    /** The phrases of a dependent clause, a pronoun that nothing resolved filled by the subject of the clause around. */
    private List<Phrase> withPronouns(List<Phrase> phrases, Clause host, List<Unit> units) {
        Phrase subject = Subjects.of(host);
        if (subject == null || subject.fillers().isEmpty()) {
            return phrases;
        }
        boolean spoken = phrases.stream().anyMatch(phrase -> phrase.fillers().stream().anyMatch(subject.fillers()::contains));
        return spoken ? phrases : phrases.stream().map(phrase -> phrase.fillers().isEmpty() && phrase.nouns().isEmpty()
                && phrase.first() == phrase.last() && grammar.is(WordSet.PERSONAL_PRONOUN, units.get(phrase.first()))
                ? phrase.withFillers(subject.fillers()) : phrase).toList();
    }

    private static @Nullable Phrase shared(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.shared();
    }

    /** The phrase that a clause right behind a unit of its host refers to. */
    private static @Nullable Phrase antecedent(Clause host, @Nullable Unit anchor) {
        int at = anchor == null ? -1 : host.units().indexOf(anchor);
        Phrase antecedent = null;
        for (Phrase phrase : host.phrases()) {
            if (phrase.first() <= at) {
                antecedent = phrase;
            }
        }
        while (antecedent != null && antecedent.fillers().isEmpty() && antecedent.attachedTo() >= 0) {
            antecedent = host.phrases().get(antecedent.attachedTo());
        }
        return antecedent;
    }

    /** The phrases of a relative clause, its pronoun filled by what it refers to. */
    private List<Phrase> withAntecedent(List<Phrase> phrases, Clause host, @Nullable Unit anchor) {
        Phrase antecedent = antecedent(host, anchor);
        if (antecedent == null || phrases.isEmpty() || !phrases.get(0).fillers().isEmpty() || !phrases.get(0).nouns().isEmpty()) {
            return phrases;
        }
        List<Phrase> filled = new ArrayList<>(phrases);
        filled.set(0, phrases.get(0).withFillers(antecedent.fillers()));
        return filled;
    }

    /** Puts the fields of a sentence together into clauses. */
    private final class Assembly {

        final List<Draft> drafts = new ArrayList<>();
        private @Nullable Draft last;
        private @Nullable Draft main;

        Assembly(List<Unit> units) {
            splitter.split(units).forEach(this::add);
        }

        private void add(Field field) {
            if (field.opensWith(";") || field.opensWith(".") || field.opensWith("!") || field.opensWith("?")) {
                last = null;
                main = null;
            }
            Draft waiting = field.opensWith(":") ? null : openHost();
            if (waiting != null && !opensDependent(field) && (verbReader.canClose(field.units()) || needsFinite(waiting))) {
                waiting.append(mark(field), field.units());
                last = waiting;
            } else if (isSubordinate(field)) {
                dependent(Clause.Kind.SUBORDINATE, field, field.first().lower());
            } else if (isRelative(field)) {
                dependent(Clause.Kind.RELATIVE, field, null);
            } else if (verbReader.hasZuInfinitive(field.units()) && finite(field) < 0 && last != null) {
                dependent(Clause.Kind.INFINITIVE, field, null);
            } else if (isParticipleApposition(field)) {
                dependent(Clause.Kind.PARTICIPLE, field, null);
            } else if (finite(field) >= 0) {
                main(field);
            } else {
                fragment(field);
            }
        }

        private boolean opensDependent(Field field) {
            return isSubordinate(field) || isRelative(field);
        }

        /** A clause that still waits for its verb: "dass X, der …" or "will X, so Y, …". */
        private @Nullable Draft openHost() {
            for (Draft draft = last; draft != null; draft = draft.parent) {
                if (needsFinite(draft) || draft.kind == Clause.Kind.MAIN && verbReader.isOpen(draft.units)) {
                    return draft;
                }
            }
            return null;
        }

        private boolean needsFinite(Draft draft) {
            return (draft.kind == Clause.Kind.SUBORDINATE || draft.kind == Clause.Kind.RELATIVE) && draft.verbFrom == null
                    && draft.units.stream().noneMatch(Unit::canBeFinite);
        }

        private boolean isSubordinate(Field field) {
            String first = field.first().lower();
            boolean some = !field.first().isFiller() && grammar.subordinators().contains(first);
            boolean ambiguous = grammar.prepositions().containsKey(first)
                    && !verbReader.isFinite(field.units(), field.units().size() - 1);
            return some && !ambiguous && field.units().size() > 1
                    && (finite(field) >= 0 || grammar.is(WordSet.COMPLEMENTIZER, first));
        }

        private boolean isRelative(Field field) {
            if (!field.opensWith(",") && !field.opensWithDash() || last == null) {
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
            boolean bareNoun = pronoun == 0 && finite == 2 && units.get(1).isNoun() && !word.lower().equals("dessen");
            return finite == units.size() - 1 && finite > pronoun + (pronoun == 0 ? 1 : 0) && !bareNoun
                    || word.lower().equals("was") && finite == units.size() - 1;
        }

        /** "X, im Juni von Y übernommen, …": a participle with what belongs to it, after the name that it describes. */
        private boolean isParticipleApposition(Field field) {
            Unit first = field.first();
            Unit described = last == null ? null : UnitReader.last(last.units);
            boolean nominal = first.isNoun() || first.isEntity() || grammar.isDeterminer(first);
            if (!field.opensWith(",") || nominal || described == null || !described.isEntity() && !described.isNoun()) {
                return false;
            }
            return verbReader.isParticiple(field.units(), last.kind == Clause.Kind.FRAGMENT);
        }

        private int finite(Field field) {
            for (int i = 0; i < field.units().size(); i++) {
                if (verbReader.isFinite(field.units(), i)) {
                    return i;
                }
            }
            return -1;
        }

        private int lastFinite(List<Unit> units) {
            for (int i = units.size() - 1; i >= 0; i--) {
                if (verbReader.isFinite(units, i)) {
                    return i;
                }
            }
            return -1;
        }

        private void dependent(Clause.Kind kind, Field field, @Nullable String opener) {
            Draft draft = new Draft(kind);
            draft.opener = opener;
            draft.parent = last;
            draft.anchor = last == null ? null : UnitReader.last(last.units);
            start(draft, field.units());
        }

        private void main(Field field) {
            boolean verbFirst = verbReader.read(field.units(), false, null).finite() == 0;
            if (sharesEnding(field)) {
                coordinateDependent(field);
                return;
            }
            if (verbFirst && !field.opensWithConjunction() && (joinPending(field) || joinTail(field))) {
                return;
            }
            Draft draft = new Draft(Clause.Kind.MAIN);
            if (main != null && verbFirst && main.kind == Clause.Kind.MAIN && !field.opensWith(":")) {
                draft.subjectFrom = main;
            }
            if (main != null && field.opensWithConjunction() && verbReader.canClose(field.units())) {
                draft.verbFrom = main;
                draft.subjectFrom = main;
            }
            if (field.opensWith(":")) {
                draft.before = last;
            }
            if (main == null && last != null && last.kind == Clause.Kind.SUBORDINATE && verbFirst) {
                last.parent = draft;
            } else if (main != null && main.kind == Clause.Kind.MAIN && isReported(field)) {
                draft.parent = main;
            }
            main = draft;
            start(draft, field.units());
        }

        /** "der 2017 gegründet wurde und in Jena sitzt": a dependent clause goes on after "und". */
        private boolean sharesEnding(Field field) {
            return last != null && field.opensWithConjunction() && (last.kind == Clause.Kind.RELATIVE
                    || last.kind == Clause.Kind.SUBORDINATE) && finite(field) > 0
                            && lastFinite(field.units()) == field.units().size() - 1
                    && finite(field) != 1;
        }

        private void coordinateDependent(Field field) {
            Draft before = last;
            Draft draft = new Draft(before.kind);
            draft.opener = before.opener;
            draft.parent = before.parent;
            draft.subjectFrom = before;
            start(draft, field.units());
        }

        /** Whether a verb-first field goes on with what stood before a relative clause or an apposition. */
        private boolean joinPending(Field field) {
            for (Draft draft = last; draft != null; draft = draft.parent) {
                if (draft.kind == Clause.Kind.FRAGMENT && !field.opensWith(":")) {
                    draft.append(mark(field), field.units());
                    draft.kind = Clause.Kind.MAIN;
                    main = draft;
                    last = draft;
                    return true;
                }
            }
            return false;
        }

        /** "X stieg, und der Gewinn, der …, fiel": what "und" added to a clause turns out to begin one of its own. */
        private boolean joinTail(Field field) {
            Draft host = last == null ? null : last.parent;
            if (host == null || host.tail < 0 || last.kind != Clause.Kind.RELATIVE && last.kind != Clause.Kind.PARTICIPLE
                    || field.opensWith(":")) {
                return false;
            }
            Draft draft = new Draft(Clause.Kind.MAIN);
            List<Unit> tail = host.units.subList(host.tail, host.units.size());
            draft.append(null, tail);
            tail.clear();
            host.tail = -1;
            draft.append(mark(field), field.units());
            drafts.add(drafts.indexOf(last), draft);
            last.parent = draft;
            main = draft;
            last = draft;
            return true;
        }

        private boolean isReported(Field field) {
            return field.units().stream().anyMatch(unit -> unit.canBe(Shape.SUBJUNCTIVE1) && !unit.canBe(Shape.PRESENT));
        }

        private void fragment(Field field) {
            Draft host = fragmentHost();
            boolean apart = field.opensWith(":") || host == null;
            if (!apart && splitter.isGapped(field.units()) && host.kind != Clause.Kind.FRAGMENT
                    && (field.opensWith(",") || field.opensWithConjunction())) {
                Draft draft = new Draft(Clause.Kind.MAIN);
                draft.verbFrom = host;
                draft.subjectFrom = FieldSplitter.isTime(field.first()) ? host : null;
                draft.parent = host.parent;
                start(draft, field.units());
            } else if (!apart && !(field.opensWithDash() && host.kind == Clause.Kind.FRAGMENT)) {
                host.append(mark(field), field.units());
                host.tail = field.opensWithConjunction() && host.kind == Clause.Kind.MAIN
                        ? host.units.size() - field.units().size() : -1;
                last = host;
            } else {
                Draft draft = new Draft(Clause.Kind.FRAGMENT);
                draft.before = apart && field.opensWith(":") || field.opensWithDash() ? last : null;
                main = null;
                start(draft, field.units());
            }
        }

        /** The clause that words without a verb go on with: the last one, or the one around a finished dependent clause. */
        private @Nullable Draft fragmentHost() {
            for (Draft draft = last; draft != null; draft = draft.parent) {
                boolean dependent = draft.kind == Clause.Kind.RELATIVE || draft.kind == Clause.Kind.SUBORDINATE
                        || draft.kind == Clause.Kind.PARTICIPLE;
                if (!dependent || draft.parent == null) {
                    return draft;
                }
            }
            return null;
        }

        private @Nullable Unit mark(Field field) {
            return field.opener();
        }

        private void start(Draft draft, List<Unit> units) {
            draft.append(null, units);
            drafts.add(draft);
            last = draft;
        }
    }
}
