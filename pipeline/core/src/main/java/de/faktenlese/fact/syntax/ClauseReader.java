// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.Sentence;
import de.faktenlese.fact.Filler;
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
    private final Ellipsis ellipsis;
    private final Distribution distribution;
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
        verbReader = new VerbReader(verbs, grammar);
        phraseReader = new PhraseReader(grammar);
        distribution = new Distribution(grammar, verbReader, phraseReader);
        ellipsis = new Ellipsis(grammar, verbReader, phraseReader);
        splitter = new FieldSplitter(grammar, ellipsis);
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
        List<Draft> drafts = distributed(drafts(layers.outer()), layers.asides());
        for (FieldSplitter.Aside aside : layers.asides()) {
            Draft host = host(drafts, aside.anchor());
            List<Draft> inner = drafts(aside.units());
            for (Draft draft : inner) {
                draft.kind = draft.kind == Clause.Kind.FRAGMENT ? Clause.Kind.PARENTHESIS : draft.kind;
                draft.parent = draft.parent == null ? host : draft.parent;
                draft.anchor = draft.anchor == null ? aside.anchor() : draft.anchor;
            }
            drafts.addAll(inner);
        }
        return finished(drafts);
    }

    /** The clauses, and one more for each further member of a list of which each has a value of its own. */
    private List<Draft> distributed(List<Draft> drafts, List<FieldSplitter.Aside> asides) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            List<List<Unit>> each = distribution.each(draft.units, asides);
            all.add(draft);
            for (int i = 1; i < each.size(); i++) {
                all.add(draft.with(each.get(i)));
            }
            if (!each.isEmpty()) {
                draft.units.clear();
                draft.units.addAll(each.get(0));
            }
        }
        return all;
    }

    private List<Draft> drafts(List<Unit> units) {
        return new Assembly(splitter, verbReader, grammar, ellipsis).read(units);
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
        if (draft.opener != null && !draft.continues) {
            taken.set(0); // "als" and "um" open the clause here, they are no prepositions of its first phrase
        }
        participleReader.find(draft.units).forEach(range -> taken.set(range.from(), range.participle() + 1));
        List<Phrase> phrases = phraseReader.read(draft.units, taken, draft.kind == Clause.Kind.RELATIVE && !draft.continues);
        Clause host = clause(draft.parent, earlier, index);
        if (draft.kind == Clause.Kind.RELATIVE && !draft.continues && host != null) {
            boolean named = !grammar.is(WordSet.CLAUSE_RELATIVE, draft.units.get(0));
            phrases = named ? withAntecedent(phrases, host, draft.anchor) : phrases;
        }
        if (host != null) {
            phrases = withPronouns(phrases, host, draft.units,
                    draft.kind == Clause.Kind.MAIN ? WordSet.SPEAKER : WordSet.PERSONAL_PRONOUN);
        }
        Phrase inherited = draft.kind == Clause.Kind.PARTICIPLE && host != null ? shared(antecedent(host, draft.anchor)) : null;
        Clause subjectFrom = draft.kind == Clause.Kind.INFINITIVE ? host : clause(draft.subjectFrom, earlier, index);
        if (subjectFrom != null) {
            inherited = shared(draft.kind == Clause.Kind.INFINITIVE ? controller(subjectFrom, draft) : Subjects.of(subjectFrom));
        }
        return new Clause(draft.kind, draft.units, voiced(found.group(), phrases), found.finite(), phrases, inherited,
                draft.opener,
                draft.parent == null ? -1 : index.get(draft.parent), draft.before == null ? -1 : index.get(draft.before));
    }

    /**
     * Who is to do what an infinitive says: the subject of the clause around, or whom its verb addresses; null where it addresses
     * anybody ("rät, Y zu kaufen").
     */
    private @Nullable Phrase controller(Clause host, Draft infinitive) {
        Phrase owner = infinitive.opener == null ? owner(host, infinitive.anchor) : null;
        if (owner != null) {
            return owner;
        }
        @Nullable Phrase subject = host.kind() == Clause.Kind.INFINITIVE ? host.inherited() : Subjects.of(host);
        boolean addressed = host.verb() != null && host.verb().voice() == VerbGroup.Voice.ACTIVE
                && grammar.is(WordSet.OBJECT_CONTROL, host.verb().lemma());
        return !addressed ? subject : host.phrases().stream().filter(phrase -> phrase != subject && phrase.isBare()
                && phrase.fillers().stream().anyMatch(Filler.OfEntity.class::isInstance)
                && (phrase.canBe(Case.DATIVE) || phrase.canBe(Case.ACCUSATIVE))).findFirst()
                .orElse(grammar.is(WordSet.OPEN_CONTROL, host.verb().lemma()) ? null : subject);
    }

    /** Whose plan an infinitive tells: "der Plan <em>von X</em>, Y zu kaufen"; null where no such noun stands before it. */
    private static @Nullable Phrase owner(Clause host, @Nullable Unit anchor) {
        int at = anchor == null ? -1 : host.units().indexOf(anchor);
        return host.phrases().stream().filter(phrase -> phrase.last() == at && phrase.attachedTo() >= 0
                && (phrase.isGenitive() || "von".equals(phrase.preposition()))
                && host.phrases().get(phrase.attachedTo()).fillers().isEmpty()
                && phrase.fillers().stream().anyMatch(Filler.OfEntity.class::isInstance)).findFirst().orElse(null);
    }

    /** The verb, active where its participle may be an infinitive and an object stands by: "X wird Leute entlassen". */
    private static @Nullable VerbGroup voiced(@Nullable VerbGroup verb, List<Phrase> phrases) {
        boolean ambiguous = verb != null && verb.voice() == VerbGroup.Voice.PASSIVE && verb.auxiliary() != null
                && (verb.shape() == VerbForm.Shape.PRESENT || verb.shape() == VerbForm.Shape.SUBJUNCTIVE1)
                && verb.word().canBe(VerbForm.Shape.INFINITIVE);
        long bare = phrases.stream().filter(phrase -> phrase.isBare() && !phrase.isGenitive() && !phrase.isTime()
                && !phrase.afterComma()).count();
        return ambiguous && bare > 1 ? verb.active() : verb;
    }

    private static @Nullable Clause clause(@Nullable Draft draft, List<Clause> earlier, Map<Draft, Integer> index) {
        return draft == null || index.get(draft) >= earlier.size() ? null : earlier.get(index.get(draft));
    }

    /** The phrases of a dependent clause, a pronoun that nothing resolved filled by the subject of the clause around. */
    private List<Phrase> withPronouns(List<Phrase> phrases, Clause host, List<Unit> units, WordSet pronouns) {
        Phrase subject = Subjects.of(host);
        if (subject == null || subject.fillers().isEmpty()) {
            return phrases;
        }
        boolean spoken = phrases.stream().anyMatch(phrase -> phrase.fillers().stream().anyMatch(subject.fillers()::contains));
        return spoken ? phrases : phrases.stream().map(phrase -> phrase.fillers().isEmpty() && phrase.nouns().isEmpty()
                && phrase.first() == phrase.last() && grammar.is(pronouns, units.get(phrase.first()))
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
}
