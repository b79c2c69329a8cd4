// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

/** Why an input gave no document, grouped by what its owner can do about it. */
public enum FailureCategory {
    /** The file cannot be opened or read: check path and permissions. */
    UNREADABLE("unreadable"),
    /** There is no text in it: nothing to do, or a scan that needs OCR first. */
    EMPTY("empty"),
    /** It is protected by a password: save it without one. */
    ENCRYPTED("encrypted"),
    /** It is cut off or not what its format demands: get it anew. */
    DAMAGED("damaged"),
    /** A format that holds no text, or that is not read: convert it. */
    UNSUPPORTED("unsupported"),
    /** A text in another language: leave it out. */
    NOT_GERMAN("not-german"),
    /** A fault of this program: report it. */
    CRASHED("crashed");

    private final String label;

    FailureCategory(String label) {
        this.label = label;
    }

    /** The name in {@code run.json}. */
    public String label() {
        return label;
    }
}
