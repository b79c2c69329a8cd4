// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.NameLabel;
import de.faktenlese.entity.tagging.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a data set with what the data set says about it, which may be less than everything.
 *
 * @param pieces the sentence
 * @param names its names in text order, not overlapping
 * @param untold the indices of pieces about which nothing is said
 * @param tellsProducts whether a piece outside all names is certainly not in the name of a product
 * @param weight how much the sentence counts, 1 for a plain sentence of news
 */
record LabelledSentence(List<Piece> pieces, List<LabelledName> names, BitSet untold, boolean tellsProducts, float weight) {

    private static final int EVERYTHING = (1 << NameLabel.ALL.size()) - 1;
    private static final int PERHAPS_PRODUCT = bit(NameLabel.BEGIN_OTHER) | bit(NameLabel.BEGIN_PRODUCT) | bit(NameLabel.IN_OTHER)
            | bit(NameLabel.IN_PRODUCT);

    /** Pieces whose text would be these words, one space apart. */
    static List<Piece> pieces(List<String> words) {
        List<Piece> pieces = new ArrayList<>(words.size() + 4);
        int position = 0;
        for (String word : words) {
            boolean joined = false;
            for (String part : Piece.parts(word)) {
                pieces.add(new Piece(new Span(position, position + part.length()), part, joined));
                position += part.length();
                joined = true;
            }
            position++;
        }
        return pieces;
    }

    /** For each piece the set of labels that agree with what is told, as bits of label ordinals. */
    int[] permitted() {
        int outside = bit(NameLabel.OUTSIDE) | (tellsProducts ? 0 : PERHAPS_PRODUCT);
        int[] permitted = new int[pieces.size()];
        Arrays.fill(permitted, outside);
        untold.stream().forEach(piece -> permitted[piece] = EVERYTHING);
        for (LabelledName name : names) {
            permitted[name.start()] = begin(name.type());
            Arrays.fill(permitted, name.start() + 1, name.end(), in(name.type()));
        }
        return permitted;
    }

    private static int begin(@Nullable EntityType type) {
        return type == null ? bit(NameLabel.BEGIN_OTHER) : bit(NameLabel.begin(type));
    }

    private static int in(@Nullable EntityType type) {
        return type == null ? bit(NameLabel.IN_OTHER) : bit(NameLabel.in(type));
    }

    private static int bit(NameLabel label) {
        return 1 << label.ordinal();
    }
}
