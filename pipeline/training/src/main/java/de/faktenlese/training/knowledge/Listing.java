// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A company as a register of listed companies has it.
 *
 * @param name with legal form
 * @param country ISO 3166 code, empty where not known
 * @param isin of the share listed at home, where given
 * @param ticker the symbol on the home exchange, where given
 * @param large whether it is known beyond its country
 * @param source the register
 */
record Listing(CompanyName name, String country, @Nullable String isin, @Nullable String ticker, boolean large, String source) {
}
