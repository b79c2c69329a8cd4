// SPDX-License-Identifier: GPL-3.0-or-later
/** Rules on clauses: which phrase fills which role, whether the statement is so, and which statements are one. */
@NullMarked
package de.faktenlese.fact.match;

import org.jspecify.annotations.NullMarked;
