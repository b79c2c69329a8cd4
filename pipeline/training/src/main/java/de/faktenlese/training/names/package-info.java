// SPDX-License-Identifier: GPL-3.0-or-later
/** Trains the name tagger: reads open data sets, disguises their names, writes example sentences, learns the weights. */
@NullMarked
package de.faktenlese.training.names;

import org.jspecify.annotations.NullMarked;
