// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param span where it stands, without modifiers
 * @param magnitude how much, in full currency units
 * @param currency the ISO 4217 code (historic ones too), or BTC, ETH
 * @param modifier approx, min or max, if the text says so
 * @param per what it is paid per ("Aktie"), nominative singular, if the text says so
 */
public record Amount(Span span, Magnitude magnitude, String currency, @Nullable Modifier modifier, @Nullable String per)
        implements Value {
}
