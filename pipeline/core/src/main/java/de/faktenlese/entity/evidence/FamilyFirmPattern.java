// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;

/** A firm by its partners: "Wenzel &amp; Söhne", "Karg &amp; Olsen". */
final class FamilyFirmPattern implements PatternWitness.Pattern {

    private static final double FAMILY = 0.93;
    private static final double PARTNERS = 0.8;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    FamilyFirmPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
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
        } else if (piece - start == 1 && end == piece + 2 && isPartner(passage, start) && isPartner(passage, piece + 1)) {
            claims.add(new Claim(passage.span(start, end), EntityType.ORG, PARTNERS, WitnessName.PATTERN));
        }
    }

    private boolean isPartner(Passage passage, int piece) {
        String text = passage.text(piece);
        return text.length() > 2 && !run.isKnownInCapitals(text) && !text.endsWith(".")
                && (lexicons.surnames().contains(text) || run.isUncommon(passage, piece));
    }
}
