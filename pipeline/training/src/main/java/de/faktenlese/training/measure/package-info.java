// SPDX-License-Identifier: GPL-3.0-or-later
/** Measures on texts with marked names how well the entity stage finds, joins and trusts names. */
@NullMarked
package de.faktenlese.training.measure;

import org.jspecify.annotations.NullMarked;
