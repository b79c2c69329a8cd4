// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How fast the stages are, measured with JMH. Figures of one run may be compared with each other; a run elsewhere or at another
 * hour gives others.
 */
@NullMarked
package de.faktenlese.benchmark;

import org.jspecify.annotations.NullMarked;
