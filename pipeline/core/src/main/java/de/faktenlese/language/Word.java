// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.document.Span;

/**
 * A token before it is tagged.
 *
 * @param span where it stands in the text
 * @param text the covered text
 */
record Word(Span span, String text) {
}
