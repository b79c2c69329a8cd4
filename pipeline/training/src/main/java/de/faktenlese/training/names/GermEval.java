// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads GermEval 2014 (Benikova, Biemann and Reznicek, LREC 2014; CC BY 4.0). Words derived from names ("deutsch") are none; of a
 * compound with a name in it ("ARD-Chef") the part before the first hyphen is taken as the name where there are two parts, and
 * nothing is said where there are more.
 */
final class GermEval {

    private static final Set<String> WHOLE = Set.of("PER", "ORG", "LOC", "OTH");
    /** Currencies are names there and none with us. */
    private static final Set<String> CURRENCIES = Set.of("Euro", "Dollar", "US-Dollar", "Mark", "D-Mark", "DM", "Franken",
            "Pfund", "EUR");

    private static final int LABEL = 1;

    private GermEval() {
    }

    static List<LabelledSentence> read(Path file) throws IOException {
        return ColumnFile.sentences(file, LABEL + 1).stream().map(GermEval::sentence).toList();
    }

    private static LabelledSentence sentence(List<String[]> rows) {
        List<Piece> pieces = LabelledSentence.pieces(rows.stream().map(row -> row[0]).toList());
        int[] firstPiece = firstPieces(rows, pieces.size());
        List<LabelledName> names = new ArrayList<>();
        BitSet untold = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            String label = rows.get(row)[LABEL];
            if (!label.startsWith("B-")) {
                continue;
            }
            int end = row + 1;
            while (end < rows.size() && rows.get(end)[LABEL].equals("I-" + label.substring(2))) {
                end++;
            }
            String kind = label.substring(2);
            if (CURRENCIES.contains(rows.get(row)[0])) {
                continue;
            }
            if (WHOLE.contains(kind)) {
                names.add(new LabelledName(firstPiece[row], firstPiece[end], type(kind)));
            } else if (kind.endsWith("part")) {
                addPart(pieces, firstPiece[row], firstPiece[end], type(kind.substring(0, 3)), names, untold);
            }
        }
        return new LabelledSentence(pieces, names, untold, true, 1);
    }

    private static int[] firstPieces(List<String[]> rows, int end) {
        int[] firstPiece = new int[rows.size() + 1];
        int piece = 0;
        for (int row = 0; row < rows.size(); row++) {
            firstPiece[row] = piece;
            piece += Piece.parts(rows.get(row)[0]).size();
        }
        firstPiece[rows.size()] = end;
        return firstPiece;
    }

    private static void addPart(List<Piece> pieces, int start, int end, @Nullable EntityType type,
            List<LabelledName> names, BitSet untold) {
        if (end - start == 3 && pieces.get(start + 1).isHyphen()) {
            names.add(new LabelledName(start, start + 1, type));
        } else if (end - start > 1) {
            untold.set(start, end);
        }
    }

    private static @Nullable EntityType type(String kind) {
        return kind.equals("OTH") ? null : EntityType.valueOf(kind);
    }
}
