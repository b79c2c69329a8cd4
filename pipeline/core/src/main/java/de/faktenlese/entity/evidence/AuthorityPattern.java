// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Set;

/** An authority by a compound of its state and its kind: "US-Finanzministerium". */
final class AuthorityPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.93;
    private static final Set<String> KINDS = Set.of("authority", "court", "government", "central-bank", "institution");

    private final Lexicons lexicons;
    private final CueWords cues;

    AuthorityPattern(Lexicons lexicons, CueWords cues) {
        this.lexicons = lexicons;
        this.cues = cues;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        boolean compound = piece + 2 < passage.size() && passage.isJoined(piece + 1) && passage.pieces().get(piece + 1).isHyphen()
                && passage.isJoined(piece + 2) && !passage.isJoined(piece + 3);
        if (compound && cues.is(Cue.STATE_PREFIX, passage.text(piece)) && lexicons.organisationNouns()
                .findHead(passage.text(piece + 2))
                .filter(noun -> KINDS.contains(noun.kind())).isPresent()) {
            claims.add(new Claim(passage.span(piece, piece + 3), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }
}
