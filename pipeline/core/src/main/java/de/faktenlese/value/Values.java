// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of a document, each kind in text order. Spans of amounts and quantities do not overlap.
 *
 * @param amounts the amounts of money
 * @param quantities the percentages, counts and multiples
 * @param times the times
 */
public record Values(List<Amount> amounts, List<Quantity> quantities, List<Time> times) {

    public Values {
        amounts = List.copyOf(amounts);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
    }

    /** All values in text order. */
    public List<Value> all() {
        return each().sorted(Comparator.comparing(Value::span)).toList();
    }

    /** The values inside a span, in text order. */
    public List<Value> in(Span span) {
        return each().filter(value -> span.contains(value.span())).sorted(Comparator.comparing(Value::span)).toList();
    }

    private Stream<Value> each() {
        return Stream.<List<? extends Value>>of(amounts, quantities, times).flatMap(List::stream);
    }
}
