// SPDX-License-Identifier: GPL-3.0-or-later
/** What is known before a text is read: companies, products, people, places by name, and the words that go with names. */
@NullMarked
package de.faktenlese.entity.knowledge;

import org.jspecify.annotations.NullMarked;
