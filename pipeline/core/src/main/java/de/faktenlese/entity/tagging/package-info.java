// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A statistical name tagger of our own: a linear-chain conditional random field over the pieces of words, small enough to ship
 * and to load at once.
 */
@NullMarked
package de.faktenlese.entity.tagging;

import org.jspecify.annotations.NullMarked;
