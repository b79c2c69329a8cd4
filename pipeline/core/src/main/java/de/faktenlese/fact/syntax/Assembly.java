// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.fact.syntax.VerbForm.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a sentence together into clauses. */
final class Assembly {

    private final FieldSplitter splitter;
    private final VerbReader verbReader;
    private final Grammar grammar;
    private final Ellipsis ellipsis;

    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft last;
    private @Nullable Draft main;
    /** A clause of saying that may turn out to stand inside what is said, which then began before its tail. */
    private @Nullable Draft speech;

    Assembly(FieldSplitter splitter, VerbReader verbReader, Grammar grammar, Ellipsis ellipsis) {
        this.splitter = splitter;
        this.verbReader = verbReader;
        this.grammar = grammar;
        this.ellipsis = ellipsis;
    }

    /** The clauses of some units, unfinished. */
    List<Draft> read(List<Unit> units) {
        splitter.split(units).forEach(this::add);
        return drafts;
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
        if (pronoun == 1 && units.size() > 2 && units.get(2).tag() == PartOfSpeech.ADJ) {
            return false; // "in den ersten Monaten"
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
        if (verbFirst && !field.opensWithConjunction()
                && (joinAround(field) || joinParticiple(field) || joinPending(field) || joinTail(field))) {
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

    /** "Einen Antrag, beteuert X, werde Y nicht stellen": what stood before the inserted speech belongs to the clause after it. */
    private boolean joinAround(Field field) {
        if (speech == null || speech != last || !field.opensWith(",")) {
            return false;
        }
        Draft around = new Draft(Clause.Kind.MAIN);
        List<Unit> front = speech.units.subList(0, speech.tail);
        around.append(null, front);
        around.append(null, field.units());
        front.clear();
        speech.units.remove(0);
        speech.tail = -1;
        speech = null;
        main = around;
        begin(around);
        return true;
    }

    /** "2019 gegründet, beschäftigt X …": a participle with what belongs to it stands before the clause of its subject. */
    private boolean joinParticiple(Field field) {
        boolean opens = last != null && last.kind == Clause.Kind.FRAGMENT && last.before == null && field.opensWith(",")
                && verbReader.isParticiple(last.units, true)
                && (last.units.get(0).canBe(Shape.PARTICIPLE) || UnitReader.last(last.units).canBe(Shape.PARTICIPLE));
        if (!opens) {
            return false;
        }
        Draft draft = new Draft(Clause.Kind.MAIN);
        draft.append(null, field.units());
        last.kind = Clause.Kind.PARTICIPLE;
        last.parent = draft;
        last.subjectFrom = draft;
        drafts.add(drafts.indexOf(last), draft);
        main = draft;
        last = draft;
        return true;
    }

    /** Whether a field says who says what stands around it. */
    private boolean isSpeech(Field field) {
        VerbGroup verb = verbReader.read(field.units(), false, null).group();
        return field.opensWith(",") && verb != null && grammar.is(WordSet.SPEECH, verb.lemma());
    }

    /** Whether a verb-first field goes on with what stood before a relative clause or an apposition. */
    private boolean joinPending(Field field) {
        for (Draft draft = last; draft != null; draft = draft.parent) {
            if (draft.kind == Clause.Kind.FRAGMENT && !field.opensWith(":")) {
                if (isSpeech(field)) {
                    speech = draft;
                    draft.tail = draft.units.size();
                }
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
        List<Unit> second = second(field, host);
        Ellipsis.Full full = apart || host.kind == Clause.Kind.FRAGMENT ? null : inFull(field, host);
        if (full != null) {
            host.append(null, full.raised());
            begin(host.with(full.units()));
        } else if (second != null) {
            begin(host.with(second));
        } else if (!apart && splitter.isGapped(field.units())
                && !Ellipsis.repeatsName(host.units, field.units()) && host.kind != Clause.Kind.FRAGMENT
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

    private @Nullable List<Unit> second(Field field, @Nullable Draft host) {
        boolean joined = host != null && host.kind == Clause.Kind.MAIN && field.opensWithConjunction();
        return joined ? ellipsis.second(host.units, field.units()) : null;
    }

    private Ellipsis.@Nullable Full inFull(Field field, Draft host) {
        boolean beside = field.opensWith(",") || field.opensWith(";") || field.opensWithDash() || field.opensWithConjunction();
        return beside ? ellipsis.restored(host.units, field.units(), field.opener() != null
                && grammar.is(WordSet.ADVERSATIVE, field.opener())) : null;
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
        begin(draft);
    }

    private void begin(Draft draft) {
        drafts.add(draft);
        last = draft;
    }
}
