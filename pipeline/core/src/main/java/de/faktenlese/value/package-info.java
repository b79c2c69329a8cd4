// SPDX-License-Identifier: GPL-3.0-or-later
/** Amounts of money, percentages, counts, multiples and times: found in sentences and normalised exactly. */
@NullMarked
package de.faktenlese.value;

import org.jspecify.annotations.NullMarked;
