// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import java.util.List;

/**
 * A company as a register of listed companies has it.
 *
 * @param name with legal form
 * @param country ISO 3166 code, empty where not known
 * @param symbols what it is traded as, each with an ending for the exchange: "IFX.DE"
 * @param isins of its shares and depositary receipts
 * @param large whether it is known beyond those who hold its shares
 * @param source the register
 */
record Listing(CompanyName name, String country, List<String> symbols, List<String> isins, boolean large, String source) {
}
