// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/**
 * What a value is reckoned per.
 *
 * @param noun in the nominative singular
 * @param from the first lexeme of the phrase
 * @param to the lexeme after its last
 */
record Per(String noun, int from, int to) {
}
