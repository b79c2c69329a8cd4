// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Reads German: sentences, tokens, parts of speech, lemmas, the language of a text. The only package that knows OpenNLP and
 * Stanford CoreNLP.
 */
@NullMarked
package de.faktenlese.language;

import org.jspecify.annotations.NullMarked;
