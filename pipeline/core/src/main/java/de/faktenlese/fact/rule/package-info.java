// SPDX-License-Identifier: GPL-3.0-or-later
/** Fact types as data: roles, rules and examples, read from YAML and checked with line numbers. */
@NullMarked
package de.faktenlese.fact.rule;

import org.jspecify.annotations.NullMarked;
