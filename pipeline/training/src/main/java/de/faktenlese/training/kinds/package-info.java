// SPDX-License-Identifier: GPL-3.0-or-later
/** Divides words into kinds by their vectors. */
@NullMarked
package de.faktenlese.training.kinds;

import org.jspecify.annotations.NullMarked;
