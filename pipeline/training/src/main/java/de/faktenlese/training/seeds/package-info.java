// SPDX-License-Identifier: GPL-3.0-or-later
/** Makes the sample newsletters under {@code seeds/} that are not plain text, from Markdown sources. */
@NullMarked
package de.faktenlese.training.seeds;

import org.jspecify.annotations.NullMarked;
