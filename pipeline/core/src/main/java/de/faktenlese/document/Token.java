// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.document;

/**
 * A word, number or mark. Hyphenated compounds ("Meta-Chef"), abbreviations with their dot ("Mio.") and numbers with their
 * separators ("1.250,50") are one token each.
 *
 * @param span where it stands in the normalised text
 * @param text the covered text
 * @param tag the part of speech
 * @param lemma the dictionary form in lower case, as the lemmatizer gives it; the lower-cased text where it knows none
 */
public record Token(Span span, String text, PartOfSpeech tag, String lemma) {

    /** Whether the token begins with an upper-case letter. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether the token is a word form of the given lemma (lower case). */
    public boolean hasLemma(String wanted) {
        return lemma.equals(wanted);
    }

    @Override
    public String toString() {
        return text + "/" + tag;
    }
}
