// SPDX-License-Identifier: GPL-3.0-or-later
/** The output folder and the files in it, each of which is there whole or not at all. */
@NullMarked
package de.faktenlese.app.output;

import org.jspecify.annotations.NullMarked;
