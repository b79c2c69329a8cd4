// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts: who did what with whom, for how much, when, and whether it is so; read off by rules that are data. */
@NullMarked
package de.faktenlese.fact;

import org.jspecify.annotations.NullMarked;
