// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes times of what the {@link TimeGrammar} found, each in its context. */
final class TimeReader {

    private static final int NEAR = 3;

    private final TimeGrammar grammar;
    private final TenseReader tenses;
    private final ModifierReader modifiers;

    TimeReader(TimeGrammar grammar, TenseReader tenses, ModifierReader modifiers) {
        this.grammar = grammar;
        this.tenses = tenses;
        this.modifiers = modifiers;
    }

    /** Reads a sentence into {@code found}. */
    void read(TimeText text, @Nullable LocalDate date, Chronicle chronicle, Findings found) {
        LexedSentence s = text.s();
        TenseReader.Verbs verbs = tenses.of(s);
        List<TimeDraft> drafts = grammar.read(text, found);
        for (int i = 0; i < drafts.size(); i++) {
            TimeDraft draft = drafts.get(i);
            Scene scene = scene(s, verbs, draft, date, chronicle);
            if (draft.meaning() instanceof PriorPeriods.Prior prior) {
                noteBase(s, verbs, prior, drafts.subList(i + 1, drafts.size()), scene);
            }
            Integer year = draft.meaning() instanceof Yearly yearly && i + 1 < drafts.size()
                    ? yearOf(s, verbs, yearly, draft, drafts.get(i + 1), scene) : null;
            Resolved resolved = draft.meaning().in(year == null ? scene : scene.withYear(year));
            if (resolved.period() != null && !isReckoned(draft, resolved, scene)) {
                chronicle.note(resolved.period());
            }
            Modifier modifier = draft.modifier() != null ? draft.modifier() : modifier(s, draft, resolved);
            found.add(new Time(s.span(draft.from(), draft.to()), resolved.type(), resolved.value(), modifier));
            found.take(draft.from(), draft.to());
        }
    }

    /** Notes the period that a word such as "Vorquartal" is reckoned from if it follows and the document has named none yet. */
    private static void noteBase(LexedSentence s, TenseReader.Verbs verbs, PriorPeriods.Prior prior, List<TimeDraft> behind,
            Scene scene) {
        if (behind.isEmpty() || scene.chronicle().anywhere(prior::mayPrecede) != null) {
            return;
        }
        TimeDraft next = behind.get(0);
        Period period = next.meaning().in(scene(s, verbs, next, scene.date(), scene.chronicle())).period();
        if (period != null && prior.mayPrecede(period.grain())) {
            scene.chronicle().note(period);
        }
    }

    /** Whether a period is told by its distance from another; then it is none that others are reckoned from. */
    private static boolean isReckoned(TimeDraft draft, Resolved resolved, Scene scene) {
        boolean yearly = draft.meaning() instanceof Yearly;
        return !yearly && !draft.meaning().in(new Scene(scene.date(), new Chronicle(), scene.view(), null)).equals(resolved);
    }

    private static Scene scene(LexedSentence s, TenseReader.Verbs verbs, TimeDraft draft, @Nullable LocalDate date,
            Chronicle chronicle) {
        return new Scene(date, chronicle, view(s, verbs, draft), null);
    }

    private static Supplier<Scene.View> view(LexedSentence s, TenseReader.Verbs verbs, TimeDraft draft) {
        return () -> new Scene.View(tense(s, verbs, draft), isNear(s, draft.from(), WordRole.SINCE),
                isNear(s, draft.from(), WordRole.TOWARDS));
    }

    /**
     * What the verbs say. A noun's attribute ("nach den Anschlägen vom 2. Mai soll ...") need not lie where the verb looks, and
     * "der Kurs vom Montag" lies behind.
     */
    private static Tense tense(LexedSentence s, TenseReader.Verbs verbs, TimeDraft draft) {
        Tense tense = verbs.around(draft.from(), draft.to());
        boolean attribute = s.plays(draft.from() - 1, WordRole.FROM) && s.at(draft.from() - 2).isCapitalized();
        boolean weekday = draft.meaning() instanceof Weekly;
        if (weekday && attribute && s.plays(draft.from() - 1, WordRole.ON_DAY) && !isRange(s, draft.to())) {
            return Tense.PAST;
        }
        if (tense == Tense.FUTURE && attribute) {
            return Tense.PRESENT;
        }
        if (tense == Tense.PAST && isAppointed(s, draft)) {
            return weekday ? Tense.FUTURE : Tense.NONE;
        }
        return tense;
    }

    /** "wurde auf den 3. Mai vertagt", "kündigte für den 3. Mai an": whether a day may lie after what the verb tells of. */
    private static boolean isAppointed(LexedSentence s, TimeDraft draft) {
        boolean weekday = draft.meaning() instanceof Weekly;
        boolean day = weekday || draft.meaning() instanceof Yearly yearly && yearly.grain() == Period.Grain.DAY;
        int preposition = s.plays(draft.from() - 1, WordRole.ARTICLE) ? draft.from() - 2 : draft.from() - 1;
        return day && (s.plays(preposition, WordRole.FOR) || s.plays(preposition, WordRole.TO)
                || !weekday && s.plays(preposition, WordRole.FROM_NOW));
    }

    /** Whether a preposition stands right before, with an article at most between. */
    private static boolean isNear(LexedSentence s, int from, WordRole role) {
        return s.plays(from - 1, role) || s.plays(from - 1, WordRole.ARTICLE) && s.plays(from - 2, role)
                || s.plays(from - 1, role == WordRole.SINCE ? role : WordRole.DATE_PREPOSITION) && s.plays(from - 2, role);
    }

    /** The year that the next expression tells for this one ("September und Oktober 2004"), null if it stands alone. */
    private static @Nullable Integer yearOf(LexedSentence s, TenseReader.Verbs verbs, Yearly yearly, TimeDraft draft,
            TimeDraft next, Scene scene) {
        if (next.from() - draft.to() > NEAR || next.from() == draft.to() || !isJoint(s, draft.to())) {
            return null;
        }
        Scene behind = scene(s, verbs, next, scene.date(), scene.chronicle());
        Period period = next.meaning().in(behind).period();
        boolean same = period != null && (next.meaning() instanceof Yearly ? isRange(s, draft.to()) : !isDeictic(next, behind));
        if (!same || period.grain() == Period.Grain.YEAR) {
            return null;
        }
        int year = period.start().getYear();
        return yearly.in(year).start().isAfter(period.start()) ? year - 1 : year;
    }

    /** Whether an expression would mean another period on another date. */
    private static boolean isDeictic(TimeDraft draft, Scene scene) {
        LocalDate date = scene.date();
        Scene other = new Scene(date == null ? null : date.plusYears(7), scene.chronicle(), scene.view(), null);
        return !draft.meaning().in(scene).equals(draft.meaning().in(other));
    }

    private static boolean isJoint(LexedSentence s, int i) {
        return isRange(s, i) || s.plays(i, WordRole.LIST) || s.is(i, '/');
    }

    private static boolean isRange(LexedSentence s, int i) {
        return s.plays(i, WordRole.RANGE) || s.isDash(i) || s.plays(i, WordRole.TO);
    }

    /** What the words before say; of a date, only how exact it is. */
    private @Nullable Modifier modifier(LexedSentence s, TimeDraft draft, Resolved resolved) {
        return resolved.type() == Time.Type.DURATION ? modifiers.of(s, draft.from(), draft.to())
                : modifiers.ofDate(s, draft.from());
    }
}
