// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import de.faktenlese.document.Span;

/**
 * A name in the text.
 *
 * @param span where it stands: with legal form and genitive s, without article, title and the head of a compound
 * @param type what it names
 * @param confidence how likely span and type are right, from 0 to 1
 * @param foundBy the witnesses that found it, such as {@code "model+knowledge"}
 */
public record Mention(Span span, EntityType type, double confidence, String foundBy) {
}
