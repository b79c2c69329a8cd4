// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact;

/**
 * A role of a fact and one thing that fills it.
 *
 * @param role the role's name in the fact type, such as {@code buyer}
 * @param filler what fills it
 */
public record Argument(String role, Filler filler) {
}
