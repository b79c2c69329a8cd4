// SPDX-License-Identifier: GPL-3.0-or-later
/** Runs many inputs through the pipeline: in a fixed order, on several threads, in bounded memory. */
@NullMarked
package de.faktenlese.app.batch;

import org.jspecify.annotations.NullMarked;
