// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/**
 * A unit found in a sentence.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param unit the unit
 */
record UnitMatch(int from, int to, Unit unit) {
}
