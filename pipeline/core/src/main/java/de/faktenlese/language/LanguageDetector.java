// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

/** Tells which language a text is in. Implementations are thread-safe. */
@FunctionalInterface
public interface LanguageDetector {

    /** The ISO 639-1 code of the language, such as {@code de}; {@code und} where the text is too short to tell. */
    String detect(String text);
}
