// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

import java.time.LocalDate;

/**
 * When a document was published, and how that is known.
 *
 * @param day the day
 * @param source where it was read
 */
public record PublicationDate(LocalDate day, DateSource source) {
}
