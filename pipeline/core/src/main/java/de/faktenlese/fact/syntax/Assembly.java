// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.syntax.VerbForm.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a sentence together into clauses. */
final class Assembly {

    private final FieldSplitter splitter;
    private final VerbReader verbReader;
    private final Grammar grammar;
    private final FieldReader fields;
    private final Ellipsis ellipsis;

    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft last;
    private @Nullable Draft main;
    /** A clause of saying that may turn out to stand inside what is said, which then began before its tail. */
    private @Nullable Draft speech;

    /** The field with a conjunction that comes after the one that is being read. */
    private @Nullable Field next;
    /** Whether the last clause shares the auxiliary of the field that comes now: "der X gekauft <em>und Y verkauft hat</em>". */
    private boolean lent;

    Assembly(FieldSplitter splitter, VerbReader verbReader, Grammar grammar, Ellipsis ellipsis) {
        this.splitter = splitter;
        this.verbReader = verbReader;
        this.grammar = grammar;
        this.ellipsis = ellipsis;
        fields = new FieldReader(verbReader, grammar);
    }

    /** The clauses of some units, unfinished. */
    List<Draft> read(List<Unit> units) {
        List<Field> split = splitter.split(units);
        for (int i = 0; i < split.size(); i++) {
            next = closing(split, i + 1);
            add(fields.withoutFocus(split.get(i)));
        }
        return drafts;
    }

    /** The next field with a conjunction, past those without a finite verb: "der X baut, lobt <em>und verkauft hat</em>". */
    private @Nullable Field closing(List<Field> split, int from) {
        int at = from;
        while (at < split.size() && split.get(at).opensWith(",") && verbReader.canClose(split.get(at).units())) {
            at++;
        }
        return at < split.size() ? split.get(at) : null;
    }

    private void add(Field given) {
        List<Unit> helpers = next == null ? List.of() : fields.lent(given, next, lent);
        List<Unit> all = new ArrayList<>(given.units());
        all.addAll(helpers);
        Field field = new Field(given.opener(), all);
        boolean borrowed = lent;
        lent = !helpers.isEmpty();
        if (field.opensWith(";") || field.opensWith(".") || field.opensWith("!") || field.opensWith("?")) {
            last = null;
            main = null;
        }
        if (isSecond(field, borrowed)) {
            coordinateDependent(field);
            return;
        }
        Draft waiting = field.opensWith(":") ? null : openHost();
        if (waiting != null && !opensDependent(field, waiting) && (verbReader.canClose(field.units()) || needsFinite(waiting))) {
            waiting.append(mark(field), field.units());
            last = waiting;
        } else if (fields.isSubordinate(field)) {
            dependent(Clause.Kind.SUBORDINATE, field, field.first().lower());
        } else if (last != null && fields.isRelative(field, last)) {
            dependent(Clause.Kind.RELATIVE, field, null);
        } else if (last != null && fields.isInfinitive(field)) {
            dependent(Clause.Kind.INFINITIVE, field, fields.infinitiveOpener(field.units()));
        } else if (last != null && last.kind == Clause.Kind.PARTICIPLE && field.opensWithConjunction()
                && verbReader.isParticiple(field.units(), true)) {
            coordinateDependent(field);
        } else if (fields.isParticipleApposition(field, last)) {
            dependent(Clause.Kind.PARTICIPLE, field, null);
        } else if (fields.finite(field) >= 0) {
            main(field);
        } else {
            fragment(field);
        }
    }

    /** Whether a field goes on with a dependent clause after "und", though it could be another: "und als sicher gilt". */
    private boolean isSecond(Field field, boolean borrowed) {
        boolean dependent = last != null && (last.kind == Clause.Kind.RELATIVE || last.kind == Clause.Kind.SUBORDINATE);
        return dependent && (borrowed || field.opensWithConjunction() && sharesEnding(field)
                && (grammar.is(WordSet.ADVERB_OR_OPENER, field.first()) || openHost() != null));
    }

    /** Whether a field is a dependent clause and does not go on with a clause that waits for its verb. */
    private boolean opensDependent(Field field, Draft waiting) {
        boolean resumes = last != waiting && fields.lastFinite(last.units) == last.units.size() - 1;
        return fields.isSubordinate(field) || !resumes && fields.isRelative(field, last)
                || waiting.kind == Clause.Kind.MAIN && fields.isInfinitive(field) && verbReader.endsInZuInfinitive(field.units());
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
                && (joinAround(field) || joinBefore(field) || joinPending(field) || joinTail(field))) {
            return;
        }
        Draft draft = new Draft(Clause.Kind.MAIN);
        if (main != null && verbFirst && main.kind == Clause.Kind.MAIN && !field.opensWith(":")) {
            draft.subjectFrom = main;
        }
        if (main != null && field.opensWithConjunction() && verbReader.canClose(field.units()) && sharesHelper(field)) {
            draft.verbFrom = main;
            draft.subjectFrom = main;
        }
        if (field.opensWith(":")) {
            draft.before = last;
        }
        if (main == null && last != null && last.kind == Clause.Kind.SUBORDINATE && verbFirst) {
            last.parent = draft;
        } else if (main != null && main.kind == Clause.Kind.MAIN && fields.isReported(field)) {
            draft.parent = main;
        }
        main = draft;
        start(draft, field.units());
    }

    /** Whether what a conjunction adds can share the auxiliary of the clause before: "ist gewachsen und umgezogen". */
    private boolean sharesHelper(Field field) {
        boolean opensLikeClause = field.first().isEntity() || field.first().isNoun() || grammar.isDeterminer(field.first());
        return !opensLikeClause || !field.last().verbs().isEmpty();
    }

    /** "der 2017 gegründet wurde und in Jena sitzt": a dependent clause goes on after "und". */
    private boolean sharesEnding(Field field) {
        return last != null && field.opensWithConjunction() && (last.kind == Clause.Kind.RELATIVE
                || last.kind == Clause.Kind.SUBORDINATE) && fields.finite(field) > 0
                        && fields.lastFinite(field.units()) == field.units().size() - 1
                && (fields.finite(field) != 1 || field.first().isNoun());
    }

    private void coordinateDependent(Field field) {
        Draft before = last;
        Draft draft = new Draft(before.kind);
        draft.opener = before.opener;
        draft.parent = before.parent;
        draft.subjectFrom = before.kind == Clause.Kind.PARTICIPLE ? before.subjectFrom : before;
        draft.anchor = before.anchor;
        draft.continues = true;
        start(draft, field.units());
    }

    /** "Einen Antrag, beteuert X, werde Y nicht stellen": what stood before belongs to what comes after. */
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

    /**
     * "2019 gegründet, beschäftigt X …", "Um Y zu kaufen, braucht X …": a participle or an infinitive with what belongs to it
     * stands before the clause of its subject.
     */
    private boolean joinBefore(Field field) {
        if (last != null && last.kind == Clause.Kind.INFINITIVE && last.parent != null
                && last.parent.kind == Clause.Kind.FRAGMENT && verbReader.endsInZuInfinitive(last.parent.units)) {
            last = last.parent; // "Statt X zu bauen und Y zu kaufen, spart Z"
        }
        if (last == null || last.kind != Clause.Kind.FRAGMENT || last.before != null || !field.opensWith(",")) {
            return false;
        }
        boolean infinitive = verbReader.endsInZuInfinitive(last.units);
        boolean participle = verbReader.isParticiple(last.units, true)
                && (last.units.get(0).canBe(Shape.PARTICIPLE) || UnitReader.last(last.units).canBe(Shape.PARTICIPLE));
        if (!infinitive && !participle) {
            return false;
        }
        Draft draft = new Draft(Clause.Kind.MAIN);
        draft.append(null, field.units());
        last.kind = infinitive ? Clause.Kind.INFINITIVE : Clause.Kind.PARTICIPLE;
        last.opener = infinitive ? fields.infinitiveOpener(last.units) : null;
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
        for (Draft draft = aroundDash(field); draft != null; draft = draft.parent) {
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

    /** The last clause; what stands before two dashes where a field opens with the second: "X – ein Riese – kauft". */
    private @Nullable Draft aroundDash(Field field) {
        boolean inserted = last != null && last.dashed && field.opensWithDash() && last.kind == Clause.Kind.FRAGMENT
                && last.before != null && last.before.kind == Clause.Kind.FRAGMENT;
        if (!inserted) {
            return last;
        }
        last.kind = Clause.Kind.PARENTHESIS;
        last.parent = last.before;
        last.anchor = UnitReader.last(last.before.units);
        return last.before;
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
                && (field.opensWith(",") && last == host || field.opensWithConjunction())) {
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
            draft.dashed = field.opensWithDash();
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
