// SPDX-License-Identifier: GPL-3.0-or-later
/** Compiles {@code models/knowledge} from tables written by hand and from open registers. */
@NullMarked
package de.faktenlese.training.knowledge;

import org.jspecify.annotations.NullMarked;
