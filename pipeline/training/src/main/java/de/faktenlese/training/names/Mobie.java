// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads MobIE (Hennig, Truong and Gabryszak, KONVENS 2021; CC BY 4.0): tweets and traffic reports. Nothing is said about streets,
 * stops and routes, which are no entities of ours.
 */
final class Mobie {

    private static final Map<String, EntityType> TYPES = Map.of("organization-company", EntityType.ORG, "organization",
            EntityType.ORG, "person", EntityType.PER, "location", EntityType.LOC, "location-city", EntityType.LOC);
    private static final Set<String> UNTOLD = Set.of("location-route", "location-stop", "location-street");
    private static final int LABEL = 3;

    private Mobie() {
    }

    static List<LabelledSentence> read(Path file, float weight) throws IOException {
        return ColumnFile.sentences(file, LABEL + 1).stream().map(rows -> sentence(rows, weight)).toList();
    }

    private static LabelledSentence sentence(List<String[]> rows, float weight) {
        List<String> words = rows.stream().map(row -> row[0]).toList();
        List<LabelledName> names = new ArrayList<>();
        BitSet untold = new BitSet();
        int piece = 0;
        for (int row = 0; row < rows.size();) {
            int end = row + 1;
            String kind = kind(rows.get(row));
            while (end < rows.size() && rows.get(end)[LABEL].equals("I-" + kind)) {
                end++;
            }
            int last = piece + words.subList(row, end).stream().mapToInt(word -> Piece.parts(word).size()).sum();
            if (TYPES.containsKey(kind)) {
                names.add(new LabelledName(piece, last, TYPES.get(kind)));
            } else if (UNTOLD.contains(kind)) {
                untold.set(piece, last);
            }
            piece = last;
            row = end;
        }
        return new LabelledSentence(LabelledSentence.pieces(words), names, untold, false, weight);
    }

    private static String kind(String[] row) {
        return row[LABEL].length() > 2 ? row[LABEL].substring(2) : "";
    }
}
