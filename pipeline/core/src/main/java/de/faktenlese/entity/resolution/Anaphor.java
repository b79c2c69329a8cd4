// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.entity.knowledge.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nominal or pronoun that may stand for something named.
 *
 * @param span where it stands, with its article
 * @param passage the index of its sentence
 * @param sort what sort of expression it is
 * @param noun its noun; null without one
 * @param gender its gender, if it shows one
 * @param word its noun as written, or the pronoun
 * @param places the names of the place that it names people of, or that its adjective says it is from
 * @param clause where the clause that it stands in begins, if what is named before it there must be something else; else its own
 *     start
 * @param genitive whether it may be a genitive, whose owner may be named in the same clause ("X kauft Aktien der Firma")
 * @param count how many things it stands for
 */
record Anaphor(Span span, int passage, Sort sort, @Nullable ReferenceNoun noun, Gender gender, String word, List<String> places,
        int clause, boolean genitive, Count count) {

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
        /** "ihr" in "ihr Chef", "deren" in "deren Gründer": whose it is. */
        OWNER,
        /** "man". */
        IMPERSONAL
    }

    /** How many things an expression stands for. */
    enum Count {
        ONE,
        /** "die beiden Konzerne", "das Duo". */
        TWO,
        /** A plural, which stands for one company at most by what it does: "die Maschinenbauer". */
        SEVERAL
    }

    /** Whether it describes what it stands for, and is no pronoun. */
    boolean isNominal() {
        return sort == Sort.NOMINAL || sort == Sort.INHABITANTS;
    }

    /** What its noun stands for; null without a noun. */
    ReferenceNoun.@Nullable Kind kind() {
        return noun == null ? null : noun.kind();
    }

    /** How big its noun says it is. */
    ReferenceNoun.Size size() {
        return noun == null ? ReferenceNoun.Size.ANY : noun.size();
    }
}
