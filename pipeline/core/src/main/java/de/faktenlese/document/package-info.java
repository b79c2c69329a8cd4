// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The text and its parts: spans, documents, blocks, sentences, tokens. Immutable values that know nothing of how they were made.
 *
 * <p>All offsets inside the library count UTF-16 code units ({@code char}s) of the <em>normalised</em> text; only the writer
 * turns them into code points of the text as extracted ({@link de.faktenlese.document.NormalizedText}).
 */
@NullMarked
package de.faktenlese.document;

import org.jspecify.annotations.NullMarked;
