// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A percentage, a count or a multiple.
 *
 * @param span where it stands, without modifiers; a count's span is its number alone ("drei" of "drei Entwickler")
 * @param kind which of them
 * @param magnitude how much; percentages as printed (49 for "49 %")
 * @param unit "%" for percentages; what is counted, as it stands in the text ("Entwickler", "KGV")
 * @param modifier approx, min or max, if the text says so
 * @param per what it is reckoned per, nominative singular, if the text says so
 */
public record Quantity(Span span, Kind kind, Magnitude magnitude, String unit, @Nullable Modifier modifier, @Nullable String per)
        implements Value {

    /** What is told. */
    public enum Kind {
        PERCENT("percent"), COUNT("count"), MULTIPLE("multiple");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name in the output contract. */
        public String label() {
            return label;
        }
    }
}
