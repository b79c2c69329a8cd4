// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.document.Token;
import java.util.List;

/** Gives each token of a sentence the label that a statistical model gives it. Implementations are thread-safe. */
@FunctionalInterface
public interface NameTagger {

    /** The label {@code O} of a token that is in no name. */
    String OUTSIDE = "O";

    /**
     * The labels of a sentence's tokens, one for each, in order: a kind of name such as PERSON, or {@link #OUTSIDE}.
     */
    List<String> tag(List<Token> tokens);
}
