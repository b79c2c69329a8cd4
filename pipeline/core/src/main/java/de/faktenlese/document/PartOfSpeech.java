// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

/** The parts of speech of Universal Dependencies (https://universaldependencies.org/u/pos/). */
public enum PartOfSpeech {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

    /** The part of speech of a name, {@link #X} for one that is not in the inventory. */
    public static PartOfSpeech of(String name) {
        for (PartOfSpeech tag : values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return X;
    }
}
