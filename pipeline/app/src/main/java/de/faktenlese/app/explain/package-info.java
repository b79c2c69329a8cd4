// SPDX-License-Identifier: GPL-3.0-or-later
/** Why a text gives the facts that it gives: what each stage made of it, as text for people. */
@NullMarked
package de.faktenlese.app.explain;

import org.jspecify.annotations.NullMarked;
