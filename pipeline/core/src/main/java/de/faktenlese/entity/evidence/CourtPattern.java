// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;

/** A court, university and the like by its kind and its town: "Landgericht Ulm". */
final class CourtPattern implements PatternWitness.Pattern {

    private static final double COURT = 0.93;
    private static final double OTHER = 0.3;

    private final Lexicons lexicons;

    CourtPattern(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || passage.isJoined(piece + 1) || !passage.isCapitalized(piece)
                || !passage.isCapitalized(piece + 1)) {
            return;
        }
        lexicons.organisationNouns().find(passage.text(piece)).filter(noun -> noun.namePart()).ifPresent(noun ->
                claims.add(new Claim(passage.span(piece, piece + 2), EntityType.ORG, noun.kind().equals("court") ? COURT : OTHER,
                        WitnessName.PATTERN)));
    }
}
