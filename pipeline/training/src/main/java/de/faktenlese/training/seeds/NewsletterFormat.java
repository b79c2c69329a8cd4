// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.IOException;

/** A file format that newsletters come in. The same newsletter gives the same bytes, on any machine and at any time. */
@FunctionalInterface
interface NewsletterFormat {

    /**
     * Makes the file.
     *
     * @throws IllegalArgumentException if the format cannot hold the newsletter, with the reason
     */
    byte[] write(Newsletter newsletter) throws IOException;
}
