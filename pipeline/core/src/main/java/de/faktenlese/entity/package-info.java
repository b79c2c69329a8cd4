// SPDX-License-Identifier: GPL-3.0-or-later
/** Names: which there are, which of them are one thing, and what is known about it. */
@NullMarked
package de.faktenlese.entity;

import org.jspecify.annotations.NullMarked;
