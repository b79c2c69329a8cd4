// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The context that a time expression is understood in.
 *
 * @param date the day of publication, if known
 * @param chronicle the periods named before
 * @param view how the words around the expression look at time
 * @param givenYear the year that a following expression tells for this one too ("September und Oktober 2004"), if any
 */
record Scene(@Nullable LocalDate date, Chronicle chronicle, Supplier<View> view, @Nullable Integer givenYear) {

    /**
     * How the words around an expression look at time.
     *
     * @param tense what the verbs say
     * @param since whether "seit" stands before it
     * @param towards whether "bis" or "zum" stands before it
     */
    record View(Tense tense, boolean since, boolean towards) {
    }

    /**
     * Where to look for a period that comes again and again: {@link Tense#PRESENT} for the next unless the last is just over,
     * {@link Tense#NONE} for whichever is nearest.
     */
    Tense direction(Period.Grain grain) {
        View seen = view.get();
        if (seen.since()) {
            return Tense.PAST;
        }
        return switch (seen.tense()) {
            case PAST -> seen.towards() && grain != Period.Grain.YEAR ? Tense.NONE : Tense.PAST;
            case PRESENT -> grain.isReported() ? Tense.NONE : Tense.PRESENT;
            case FUTURE -> Tense.FUTURE;
            case NONE -> Tense.NONE;
        };
    }

    Scene withYear(int year) {
        return new Scene(date, chronicle, view, year);
    }
}
