// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads the data files under {@code models/}: where they are found, and how a table is read. */
@NullMarked
package de.faktenlese.resource;

import org.jspecify.annotations.NullMarked;
