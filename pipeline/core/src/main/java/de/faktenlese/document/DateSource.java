// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

/** Where a document's date of publication was read, in the order in which the places are asked. */
public enum DateSource {
    OPTION("option"), METADATA("metadata"), FILE_NAME("file-name"), TEXT("text");

    private final String label;

    DateSource(String label) {
        this.label = label;
    }

    /** The name in the output contract. */
    public String label() {
        return label;
    }
}
