// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact;

import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.value.Value;
import java.math.BigDecimal;

/** What fills a role of a fact, always with the place that it was read from. */
public sealed interface Filler {

    /** The place in the normalised text. */
    Span span();

    /** An entity, by a name or by a nominal or pronoun that stands for it. */
    record OfEntity(Span span, Entity entity) implements Filler {
    }

    /** An amount, quantity or time. */
    record OfValue(Value value) implements Filler {

        @Override
        public Span span() {
            return value.span();
        }
    }

    /** A quantity that says by how much something changed, with the sign of the change ("sank um 12 Prozent": -12). */
    record OfChange(Value value, BigDecimal signed) implements Filler {

        @Override
        public Span span() {
            return value.span();
        }
    }

    /** A word with its normalised value: a metric, a rating, a position, a change of leadership. */
    record OfWord(Span span, String value) implements Filler {
    }
}
