// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

/**
 * What a word form can be of a verb.
 *
 * @param verb the infinitive, with its particle ("abwerben")
 * @param shape which form
 */
public record VerbForm(String verb, Shape shape) {

    /** The forms that matter for clauses. */
    public enum Shape {
        INFINITIVE, ZU_INFINITIVE, PARTICIPLE, PRESENT, PAST, SUBJUNCTIVE1, SUBJUNCTIVE2;

        /** Whether the form bears person and number. */
        public boolean isFinite() {
            return ordinal() >= PRESENT.ordinal();
        }
    }
}
