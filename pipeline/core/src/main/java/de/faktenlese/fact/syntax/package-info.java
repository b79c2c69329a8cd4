// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The shape of a German sentence as rules need it: clauses with their verb, phrases with case, preposition and what can fill a
 * role. Surface grammar over word lists, no parser, linear in the length of the sentence.
 */
@NullMarked
package de.faktenlese.fact.syntax;

import org.jspecify.annotations.NullMarked;
