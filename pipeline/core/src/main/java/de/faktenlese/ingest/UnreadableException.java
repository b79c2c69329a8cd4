// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

/** A file gives no text, and it is known why. */
final class UnreadableException extends Exception {

    private final FailureCategory category;

    UnreadableException(FailureCategory category, String message) {
        super(message);
        this.category = category;
    }

    FailureCategory category() {
        return category;
    }
}
