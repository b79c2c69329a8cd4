// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.fact.syntax.VerbForm.Shape;
import de.faktenlese.fact.syntax.VerbGroup.Voice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of a clause: which word is finite, which carries the meaning, which particle belongs to it, which voice it is
 * in.
 */
final class VerbReader {

    private final Verbs verbs;
    private final Grammar grammar;

    VerbReader(Verbs verbs, Grammar grammar) {
        this.verbs = verbs;
        this.grammar = grammar;
    }

    /**
     * A clause's verb and where it stands.
     *
     * @param group the verb, or null
     * @param finite the index of the finite word, or -1
     * @param words the indexes of all its words, the particle and "zu" among them
     */
    record Found(@Nullable VerbGroup group, int finite, BitSet words) {
    }

    boolean isFinite(List<Unit> units, int i) {
        return units.get(i).canBeFinite() && !isNominal(units, i);
    }

    /** Whether a verb's form is no verb where it stands: "sein Umsatz", or an infinitive after "zu". */
    private boolean isNominal(List<Unit> units, int i) {
        Unit unit = units.get(i);
        if (i > 0 && units.get(i - 1).lower().equals("zu") && unit.canBe(Shape.INFINITIVE)) {
            return true;
        }
        if (unit.canBe(Shape.INFINITIVE) && i + 2 < units.size() && units.get(i + 1).lower().equals("zu")
                && units.get(i + 2).verbs().stream().anyMatch(form -> verbs.isModal(form.verb()))) {
            return true; // "kaufen zu wollen"
        }
        if (unit.canBe(Shape.PARTICIPLE) && i + 2 < units.size() && units.get(i + 1).lower().equals("zu")
                && units.get(i + 2).verbs().stream().anyMatch(form -> isHelper(form.verb()))) {
            return true; // "investiert zu haben"
        }
        boolean nounFollows = i + 1 < units.size() && (units.get(i + 1).isNoun() || units.get(i + 1).tag() == PartOfSpeech.ADJ);
        return unit.lower().equals("sein") && nounFollows;
    }

    /** Whether the units hold an infinitive with "zu" or "abzuwerben". */
    boolean hasZuInfinitive(List<Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.canBe(Shape.ZU_INFINITIVE)
                    || i > 0 && units.get(i - 1).lower().equals("zu") && unit.canBe(Shape.INFINITIVE) && !unit.isNoun()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a helping verb bears person and number some words before a lexical verb that may not: "habe Y bewertet". */
    boolean isBracket(List<Unit> units, int last) {
        Unit end = units.get(last);
        return end.canBeNonFinite() && !isHelper(verb(end, true)) && IntStream.range(0, last - 1)
                .anyMatch(i -> isFinite(units, i) && isHelper(verb(units.get(i), true)));
    }

    /** The helping verbs at the end of some units that also belong to the participle or infinitive at the end of others. */
    List<Unit> lent(List<Unit> units, List<Unit> next) {
        int from = next.size();
        while (from > 0 && next.get(from - 1).verbs().stream().anyMatch(form -> isHelper(form.verb()))) {
            from--;
        }
        Unit end = units.get(units.size() - 1);
        if (from == 0 || from == next.size() || !isFinite(next, next.size() - 1)) {
            return List.of();
        }
        Unit like = next.get(from - 1);
        boolean alike = end.canBe(Shape.PARTICIPLE) && like.canBe(Shape.PARTICIPLE)
                || end.canBe(Shape.INFINITIVE) && like.canBe(Shape.INFINITIVE);
        boolean passive = next.subList(from, next.size()).stream().anyMatch(unit -> verb(unit, true).equals("werden"));
        return alike && units.stream().filter(unit -> unit != end).noneMatch(Unit::canBeFinite)
                && !(passive && end.canBeFinite()) ? next.subList(from, next.size()) : List.of();
    }

    /** Whether an infinitive with "zu" stands at the end of some units. */
    boolean endsInZuInfinitive(List<Unit> units) {
        return hasZuInfinitive(units.subList(Math.max(0, units.size() - 2), units.size()));
    }

    /** Whether an auxiliary or modal still waits for the verb that it belongs to. */
    boolean isOpen(List<Unit> units) {
        Found found = read(units, false, null);
        return found.group() != null && (found.group().modal() != null || found.group().auxiliary() != null
                || isHelper(found.group().lemma()))
                && isHelper(found.group().lemma());
    }

    /** Whether no word among the units must be finite, but one can be a participle or an infinitive. */
    boolean canClose(List<Unit> units) {
        boolean some = false;
        for (Unit unit : units) {
            if (!unit.verbs().isEmpty()) {
                if (!unit.canBeNonFinite()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /**
     * Whether the only verb is a participle that takes no auxiliary.
     *
     * @param ambiguous whether one that closes the units may look like a finite verb ("zuletzt hoch bewertet")
     */
    boolean isParticiple(List<Unit> units, boolean ambiguous) {
        List<Unit> some = units.stream().filter(unit -> !unit.verbs().isEmpty()).toList();
        if (some.size() != 1 || !some.get(0).canBe(Shape.PARTICIPLE) || isHelper(verb(some.get(0), false))) {
            return false;
        }
        boolean closes = units.size() > 1 && some.get(0) == units.get(units.size() - 1);
        return !some.get(0).canBeFinite() || ambiguous && closes;
    }

    /** The participle of a clause that has no other verb. */
    Found participle(List<Unit> units) {
        BitSet words = new BitSet();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            VerbForm form = unit.verbs().stream().filter(each -> each.shape() == Shape.PARTICIPLE).findFirst().orElse(null);
            if (form != null) {
                words.set(i);
                Voice voice = verbs.hasPerfectWithSein(form.verb()) ? Voice.ACTIVE : Voice.PASSIVE;
                return new Found(new VerbGroup(form.verb(), unit, voice, null, form.shape(), null), -1, words);
            }
        }
        return new Found(null, -1, words);
    }

    private boolean isHelper(String verb) {
        return verbs.isAuxiliary(verb) || verbs.isModal(verb);
    }

    /**
     * Reads the verb.
     *
     * @param verbLast whether the finite verb stands at the end
     * @param shared the verb of the clause whose auxiliary this one shares, or null
     */
    Found read(List<Unit> units, boolean verbLast, @Nullable VerbGroup shared) {
        List<Integer> candidates = new ArrayList<>();
        BitSet words = new BitSet();
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).verbs().isEmpty() && !(units.get(i).lower().equals("sein") && isNominal(units, i))
                    && !(isTrailing(units, i) && !candidates.isEmpty())) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty()) {
            return new Found(shared, -1, words);
        }
        int finite = shared != null && canClose(units) && isCompound(shared) ? -1 : finite(units, candidates, verbLast);
        candidates.forEach(words::set);
        for (int i : candidates) {
            if (i > 0 && units.get(i - 1).lower().equals("zu")) {
                words.set(i - 1);
            }
        }
        return new Found(group(units, candidates, finite, shared, words), finite, words);
    }

    /** Whether a participle with what belongs to it stands behind a comma: "hat 9 Mio. eingesammelt, angeführt von X". */
    private boolean isTrailing(List<Unit> units, int i) {
        return i > 0 && units.get(i - 1).text().equals(",") && i + 1 < units.size() && units.get(i).canBe(Shape.PARTICIPLE)
                && grammar.preposition(units.get(i + 1)) != null && !isHelper(verb(units.get(i), false));
    }

    private static boolean isCompound(VerbGroup group) {
        return group.modal() != null || group.auxiliary() != null;
    }

    private int finite(List<Unit> units, List<Integer> candidates, boolean verbLast) {
        List<Integer> finite = candidates.stream().filter(i -> isFinite(units, i)).toList();
        if (finite.isEmpty()) {
            return -1;
        }
        List<Integer> helpers = finite.stream().filter(i -> isHelper(verb(units.get(i), true))).toList();
        if (verbLast) {
            return helpers.isEmpty() ? finite.get(finite.size() - 1) : helpers.get(helpers.size() - 1);
        }
        int first = finite.get(0);
        if (isHeadline(units, candidates)) {
            return -1;
        }
        if (!helpers.isEmpty() && candidates.stream()
                .filter(i -> i < helpers.get(0)).allMatch(i -> units.get(i).canBeNonFinite())) {
            return fronted(units, helpers);
        }
        return first;
    }

    /** Whether the only verb is a participle at the end, with who acts before it: "X von Y mit Sensoren beliefert". */
    private boolean isHeadline(List<Unit> units, List<Integer> candidates) {
        int only = candidates.get(0);
        boolean nominal = units.get(0).isEntity() || units.get(0).isNoun() || grammar.isDeterminer(units.get(0));
        return candidates.size() == 1 && only == units.size() - 1 && only > 2 && nominal
                && units.get(only).canBe(Shape.PARTICIPLE)
                && units.subList(1, only).stream().anyMatch(unit -> grammar.is(WordSet.AGENT_PREPOSITION, unit));
    }

    /** The first of some helping verbs, or the modal verb behind it that has its infinitive before it: "Verkauft werden soll". */
    private int fronted(List<Unit> units, List<Integer> helpers) {
        int first = helpers.get(0);
        boolean infinitive = first > 0 && first + 1 < units.size() && units.get(first).canBe(Shape.INFINITIVE)
                && units.get(first - 1).canBe(Shape.PARTICIPLE);
        return infinitive && helpers.contains(first + 1) && verbs.isModal(verb(units.get(first + 1), true)) ? first + 1 : first;
    }

    private static String verb(Unit unit, boolean finite) {
        return form(unit, finite).map(VerbForm::verb).orElse("");
    }

    private static Optional<VerbForm> form(Unit unit, boolean finite) {
        return unit.verbs().stream().filter(form -> form.shape().isFinite() == finite)
                .max(Comparator.comparing(form -> form.shape() == Shape.PARTICIPLE));
    }

    private @Nullable VerbGroup group(List<Unit> units, List<Integer> candidates, int finite, @Nullable VerbGroup shared,
            BitSet words) {
        List<VerbForm> others = new ArrayList<>();
        Unit mainWord = null;
        VerbForm main = null;
        for (int i : candidates) {
            Unit unit = units.get(i);
            Optional<VerbForm> form = i == finite ? Optional.empty() : infinitive(units, i).or(() -> form(unit, false))
                    .or(() -> form(unit, true));
            if (form.isPresent()) {
                others.add(form.get());
                if (main == null || !isHelper(form.get().verb())) {
                    main = form.get();
                    mainWord = unit;
                }
            }
        }
        VerbForm finiteForm = finite >= 0 ? form(units.get(finite), true).orElseThrow() : null;
        if (finiteForm == null && shared != null) {
            return sharing(shared, main, mainWord, others);
        }
        if (finiteForm == null) {
            return main == null || mainWord == null ? null
                    : new VerbGroup(main.verb(), mainWord, voice(null, main, others), null, main.shape(), null);
        }
        if (main == null || mainWord == null || !isHelper(finiteForm.verb()) && isHelper(main.verb())) {
            String lemma = rejoin(units, finite, finiteForm.verb(), words);
            return new VerbGroup(lemma, units.get(finite), Voice.ACTIVE, null, finiteForm.shape(), null);
        }
        if (!isHelper(finiteForm.verb())) {
            return lexical(units, finite, finiteForm, main, mainWord, others, words);
        }
        String modal = verbs.isModal(finiteForm.verb()) ? finiteForm.verb() : null;
        String auxiliary = modal == null ? finiteForm.verb() : null;
        return new VerbGroup(main.verb(), mainWord, voice(finiteForm.verb(), main, others), modal, finiteForm.shape(), auxiliary);
    }

    /** "geht einkaufen", "lässt sich kosten": of two verbs the finite one rules unless it stands with the other like a modal. */
    private VerbGroup lexical(List<Unit> units, int finite, VerbForm form, VerbForm main, Unit mainWord, List<VerbForm> others,
            BitSet words) {
        if (form.verb().equals("lassen")) {
            boolean passive = units.stream().anyMatch(unit -> grammar.is(WordSet.REFLEXIVE, unit))
                    && units.stream().anyMatch(unit -> grammar.is(WordSet.AGENT_PREPOSITION, unit));
            return new VerbGroup(main.verb(), mainWord, passive ? Voice.PASSIVE : Voice.ACTIVE, null, form.shape(), null);
        }
        int end = units.indexOf(mainWord);
        boolean coherent = grammar.is(WordSet.COHERENT, form.verb())
                && hasZuInfinitive(units.subList(Math.max(finite + 1, end - 1), Math.min(units.size(), end + 3)));
        if (coherent) {
            return new VerbGroup(main.verb(), mainWord, voice(null, main, others), form.verb(), form.shape(), null);
        }
        String lemma = rejoin(units, finite, form.verb(), words);
        return new VerbGroup(lemma, units.get(finite), Voice.ACTIVE, null, form.shape(), null);
    }

    /** The infinitive behind "zu", which may look like a participle: "zu berufen". */
    private static Optional<VerbForm> infinitive(List<Unit> units, int i) {
        return i == 0 || !units.get(i - 1).lower().equals("zu") ? Optional.empty()
                : units.get(i).verbs().stream().filter(form -> form.shape() == Shape.INFINITIVE).findFirst();
    }

    private VerbGroup sharing(VerbGroup shared, @Nullable VerbForm main, @Nullable Unit mainWord, List<VerbForm> others) {
        if (main == null || mainWord == null) {
            return shared;
        }
        String helper = shared.modal() != null ? shared.modal() : shared.auxiliary();
        return new VerbGroup(main.verb(), mainWord, voice(helper, main, others), shared.modal(), shared.shape(),
                shared.auxiliary());
    }

    private Voice voice(@Nullable String helper, VerbForm main, List<VerbForm> others) {
        if (main.shape() != Shape.PARTICIPLE) {
            return Voice.ACTIVE;
        }
        boolean werden = "werden".equals(helper) || others.stream().anyMatch(form -> form.verb().equals("werden"));
        if (werden) {
            return Voice.PASSIVE;
        }
        boolean sein = "sein".equals(helper) || others.stream().anyMatch(form -> form.verb().equals("sein"));
        boolean alone = helper == null && others.size() == 1;
        return (sein || alone) && !verbs.hasPerfectWithSein(main.verb()) ? Voice.STATE : Voice.ACTIVE;
    }

    /** The verb with the particle that stands at the clause's end: "wirbt … ab". */
    private String rejoin(List<Unit> units, int finite, String base, BitSet words) {
        for (int i = units.size() - 1; i > finite; i--) {
            Unit unit = units.get(i);
            if (!unit.isFiller() && !isCapitalised(unit) && verbs.isParticle(unit.lower())) {
                boolean known = verbs.isKnown(unit.lower() + base);
                boolean last = i == units.size() - 1 || units.get(i + 1).isMark();
                if (last && !grammar.is(WordSet.ADVERB_OR_PARTICLE, unit) || known && (last || closesBracket(units, i))) {
                    words.set(i);
                    return unit.lower() + base;
                }
            }
        }
        return base;
    }

    /** "Pleite" is a noun, "pleite" a particle. */
    private static boolean isCapitalised(Unit unit) {
        return Character.isUpperCase(unit.text().codePointAt(0));
    }

    /** Whether the word after a particle cannot be its noun phrase: a preposition, a conjunction. */
    private boolean closesBracket(List<Unit> units, int i) {
        Unit next = units.get(i + 1);
        return grammar.preposition(next) != null || grammar.isCoordinator(next) || grammar.subordinators().contains(next.lower());
    }
}
