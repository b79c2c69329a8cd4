// SPDX-License-Identifier: GPL-3.0-or-later
/** Witnesses that claim to see names, and the verdict on their claims. */
@NullMarked
package de.faktenlese.entity.evidence;

import org.jspecify.annotations.NullMarked;
