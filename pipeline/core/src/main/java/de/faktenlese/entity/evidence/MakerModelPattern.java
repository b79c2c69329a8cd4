// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.List;

/** A product by its maker and its model after an article, which the maker alone would not have: "der Opel Zorvex". */
final class MakerModelPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.97;
    private static final int MOST_ADJECTIVES = 2;

    private final CueWords cues;
    private final NameRun run;

    MakerModelPattern(CueWords cues, NameRun run) {
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || passage.isJoined(piece + 1) || !cues.is(Cue.MAKER, passage.text(piece))
                || !isAfterArticle(passage, piece)) {
            return;
        }
        int end = run.endFrom(passage, piece);
        boolean compound = passage.isJoined(end) || end < passage.size() && passage.pieces().get(end).isHyphen();
        if (end > piece + 1 && !compound && !run.isLegalForm(passage.text(end - 1)) && !cues.is(Cue.NAME_END, passage
                .text(end - 1))) {
            claims.add(new Claim(passage.span(piece, end), EntityType.PRODUCT, STRENGTH, WitnessName.PATTERN));
        }
    }

    private boolean isAfterArticle(Passage passage, int piece) {
        int before = piece - 1;
        while (before > piece - 1 - MOST_ADJECTIVES && passage.tag(before) == PartOfSpeech.ADJ) {
            before--;
        }
        return before >= 0 && (passage.tag(before) == PartOfSpeech.DET || cues.is(Cue.CONTRACTION, passage.text(before)));
    }
}
