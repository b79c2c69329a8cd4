// SPDX-License-Identifier: GPL-3.0-or-later
/** Which names are one thing, and which nominals and pronouns stand for it. */
@NullMarked
package de.faktenlese.entity.resolution;

import org.jspecify.annotations.NullMarked;
