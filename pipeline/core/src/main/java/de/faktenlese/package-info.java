// SPDX-License-Identifier: GPL-3.0-or-later
/** From a document to its facts: the pipeline, read from top to bottom in {@link de.faktenlese.Pipeline#extract}. */
@NullMarked
package de.faktenlese;

import org.jspecify.annotations.NullMarked;
