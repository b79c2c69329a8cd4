// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nominal or pronoun that may stand for something named.
 *
 * @param span where it stands, with its article
 * @param passage the index of its sentence
 * @param sort what sort of expression it is
 * @param kind what its noun stands for; null without a noun
 * @param gender its gender, if it shows one
 * @param word its noun or the pronoun
 * @param places the names of the place that it names people of
 * @param clause where the clause that it stands in begins, if what is named before it there must be something else; else its own
 *     start
 */
record Anaphor(Span span, int passage, Sort sort, @Nullable Kind kind, Gender gender, String word, List<String> places,
        int clause) {

    /** Sorts of expressions. */
    enum Sort {
        /** "das Unternehmen", "der Pumpenhersteller". */
        NOMINAL,
        /** "die Hamburger". */
        INHABITANTS,
        /** "er", "sie". */
        PRONOUN,
        /** "dieser", "diese": what was named last. */
        DEMONSTRATIVE,
        /** "man". */
        IMPERSONAL
    }
}
