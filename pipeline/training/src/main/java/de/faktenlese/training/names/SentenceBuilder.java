// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a labelled sentence together, word by word. */
final class SentenceBuilder {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<LabelledName> names = new ArrayList<>();
    private final BitSet untold = new BitSet();
    private int position;

    /**
     * Adds text that may hold spaces.
     *
     * @param joined whether it continues the word before it
     */
    SentenceBuilder add(String text, boolean joined) {
        boolean goesOn = joined;
        for (String word : text.split(" ")) {
            if (!goesOn && position > 0) {
                position++;
            }
            for (String part : Piece.parts(word)) {
                if (goesOn && continuesWord(part)) {
                    lengthen(part);
                    continue;
                }
                pieces.add(new Piece(new Span(position, position + part.length()), part, goesOn));
                position += part.length();
                goesOn = true;
            }
            goesOn = false;
        }
        return this;
    }

    /** Whether letters go on after letters, as "markt" after "Turbinen", so that both are one word. */
    private boolean continuesWord(String part) {
        return !pieces.isEmpty() && isLetter(last().text(), last().text().length() - 1) && isLetter(part, 0)
                && (names.isEmpty() || names.get(names.size() - 1).end() < pieces.size());
    }

    private static boolean isLetter(String text, int position) {
        return Character.isLetter(text.charAt(position));
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    private void lengthen(String part) {
        Piece last = pieces.remove(pieces.size() - 1);
        position += part.length();
        pieces.add(new Piece(new Span(last.span().start(), position), last.text() + part, last.joined()));
    }

    /** Adds a name. */
    SentenceBuilder addName(String name, @Nullable EntityType type, boolean joined) {
        int start = pieces.size();
        add(name, joined);
        names.add(new LabelledName(start, pieces.size(), type));
        return this;
    }

    /** Says that nothing is told about the last piece. */
    void untell() {
        untold.set(pieces.size() - 1);
    }

    LabelledSentence build(boolean tellsProducts, float weight) {
        return new LabelledSentence(List.copyOf(pieces), List.copyOf(names), untold, tellsProducts, weight);
    }
}
