// SPDX-License-Identifier: GPL-3.0-or-later
/** The output contract as records, and how an extraction becomes one. The schema beside it says the same in JSON Schema. */
@NullMarked
package de.faktenlese.app.contract;

import org.jspecify.annotations.NullMarked;
