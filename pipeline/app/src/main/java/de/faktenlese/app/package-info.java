// SPDX-License-Identifier: GPL-3.0-or-later
/** The command line: arguments in, exit status out. */
@NullMarked
package de.faktenlese.app;

import org.jspecify.annotations.NullMarked;
