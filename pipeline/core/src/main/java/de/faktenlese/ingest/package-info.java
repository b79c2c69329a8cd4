// SPDX-License-Identifier: GPL-3.0-or-later
/** Bytes in, documents out: media types, parsers, titles, dates, blocks. The only package that knows Tika. */
@NullMarked
package de.faktenlese.ingest;

import org.jspecify.annotations.NullMarked;
