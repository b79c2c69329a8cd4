// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.List;

/**
 * A company by what only companies have ("die Analysten von Osterwald"), a drug by what only drugs need ("Zulassung für
 * Zenvio").
 */
final class StaffPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.6;
    private static final double APPROVED = 0.7;

    private final CueWords cues;
    private final NameRun run;

    StaffPattern(CueWords cues, NameRun run) {
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        boolean approved = piece > 1 && cues.is(Cue.APPROVAL, passage.text(piece - 2)) && run.isUnknown(passage.text(piece))
                && (cues.is(Cue.OF, passage.text(piece - 1)) || cues.is(Cue.FOR, passage.text(piece - 1)));
        if (approved && run.isInvented(passage, piece)) {
            claims.add(new Claim(passage.span(piece, run.endFrom(passage, piece)), EntityType.PRODUCT, APPROVED,
                    WitnessName.PATTERN));
            return;
        }
        boolean loose = cues.is(Cue.FOR, passage.text(piece - 1)) && run.isUnknown(passage.text(piece));
        boolean announced = piece > 1 && (loose || cues.is(Cue.OF, passage.text(piece - 1)))
                && cues.is(Cue.STAFF, passage.text(piece - 2));
        int end = announced ? run.endFrom(passage, piece) : piece;
        if (end > piece && !passage.isJoined(end) && run.isUncommon(passage, piece)) {
            claims.add(new Claim(passage.span(piece, end), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }
}
