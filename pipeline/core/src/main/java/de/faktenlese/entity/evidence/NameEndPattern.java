// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;

/** An organisation by the last word of its name: "Tundra Labs", "Friedrich Lassen Institut". */
final class NameEndPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.85;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    NameEndPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        boolean english = cues.is(Cue.NAME_END, passage.text(piece));
        boolean german = cues.is(Cue.NAME_END_AFTER_PERSON, passage.text(piece));
        if (piece == 0 || passage.isJoined(piece) || passage.isJoined(piece + 1) || !english && !german) {
            return;
        }
        int whole = run.startBefore(passage, piece);
        boolean person = piece - whole > 1 && lexicons.forenames().contains(passage.text(whole));
        int start = person ? whole : Math.max(whole, piece - 1);
        while (!person && start > whole && run.isInvented(passage, start - 1)) {
            start--;
        }
        if (start < piece && (english && passage.tag(start) != PartOfSpeech.ADJ || person)) {
            claims.add(new Claim(passage.span(start, piece + 1), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }
}
