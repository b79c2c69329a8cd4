// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/**
 * An amount or percentage as read, before its context is.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param magnitude how much, in full units
 * @param unit of what
 */
record Measure(int from, int to, Magnitude magnitude, Unit unit) {
}
