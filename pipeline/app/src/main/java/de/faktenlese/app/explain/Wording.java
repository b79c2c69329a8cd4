// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.explain;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.NearMiss;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Magnitude;
import de.faktenlese.value.Modifier;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import de.faktenlese.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was found in a text into words.
 *
 * @param text the normalised text
 */
record Wording(String text) {

    String quoted(Span span) {
        return "\"" + span.of(text) + "\"";
    }

    String of(Value value) {
        return quoted(value.span()) + " " + meaning(value);
    }

    private static String meaning(Value value) {
        if (value instanceof Amount amount) {
            return number(amount.magnitude()) + " " + amount.currency() + more(amount.modifier(), amount.per());
        }
        if (value instanceof Quantity quantity) {
            return quantity.kind().label() + " " + number(quantity.magnitude()) + " " + quantity.unit()
                    + more(quantity.modifier(), quantity.per());
        }
        Time time = (Time) value;
        return time.type() + " " + time.value() + more(time.modifier(), null);
    }

    private static String number(Magnitude magnitude) {
        if (magnitude instanceof Magnitude.Range range) {
            return range.lower().toPlainString() + " to " + range.upper().toPlainString();
        }
        return magnitude instanceof Magnitude.Exact exact ? exact.value().toPlainString() : "an unstated number of";
    }

    private static String more(@Nullable Modifier modifier, @Nullable String per) {
        return (modifier == null ? "" : ", " + modifier.label()) + (per == null ? "" : ", per " + per);
    }

    /** The roles with what fills them. */
    String of(List<Argument> arguments) {
        return arguments.stream().map(argument -> argument.role() + " " + of(argument.filler()))
                .collect(Collectors.joining(", "));
    }

    private String of(Filler filler) {
        String surface = quoted(filler.span());
        if (filler instanceof Filler.OfEntity of) {
            return surface + meant(filler.span().of(text), of.entity().name());
        }
        if (filler instanceof Filler.OfWord word) {
            return surface + meant(filler.span().of(text), word.value());
        }
        return filler instanceof Filler.OfChange change ? surface + " = " + change.signed().toPlainString() : surface;
    }

    private static String meant(String surface, String meaning) {
        return surface.equals(meaning) ? "" : " = " + meaning;
    }

    /** What a rule lacks: "buyer; investor or amount; one more party". */
    static String gaps(NearMiss nearMiss) {
        List<String> filled = nearMiss.arguments().stream().map(Argument::role).toList();
        return nearMiss.missing().stream()
                .map(roles -> (filled.containsAll(roles) ? "one more " : "") + String.join(" or ", roles))
                .collect(Collectors.joining("; "));
    }
}
