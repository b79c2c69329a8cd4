// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.List;

/** A firm by its partners: "Wenzel &amp; Söhne", "Karg &amp; Olsen". */
final class FamilyFirmPattern implements PatternWitness.Pattern {

    private static final double FAMILY = 0.93;
    private static final double PARTNERS = 0.8;

    private final CueWords cues;
    private final NameRun run;

    FamilyFirmPattern(CueWords cues, NameRun run) {
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (piece == 0 || !cues.is(Cue.AND, passage.text(piece))) {
            return;
        }
        int start = run.startBefore(passage, piece);
        int end = run.endFrom(passage, piece + 1);
        if (start == piece || end == piece + 1) {
            return;
        }
        if (cues.is(Cue.FAMILY, passage.text(piece + 1))) {
            claims.add(new Claim(passage.span(start, piece + 2), EntityType.ORG, FAMILY, WitnessName.PATTERN));
        } else if (piece - start == 1 && end == piece + 2 && passage.text(start).length() > 2) {
            claims.add(new Claim(passage.span(start, end), EntityType.ORG, PARTNERS, WitnessName.PATTERN));
        }
    }
}
