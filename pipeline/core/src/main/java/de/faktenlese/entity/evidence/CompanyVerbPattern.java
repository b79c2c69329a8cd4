// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.document.PartOfSpeech;
import java.util.List;

/** A company by what mostly companies do: a name in no dictionary that opens a sentence before "übernimmt", "entlässt". */
final class CompanyVerbPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.6;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    CompanyVerbPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        boolean opens = piece == 0 || passage.tag(piece - 1) == PartOfSpeech.PUNCT || passage.tag(piece - 1) == PartOfSpeech.SYM;
        if (!opens || passage.isJoined(piece) || !passage.isNameLike(piece) || !run.isUnknown(passage.text(piece))) {
            return;
        }
        int end = run.endFrom(passage, piece);
        boolean person = lexicons.forenames().contains(passage.text(piece)) || lexicons.surnames().contains(passage.text(piece));
        if (end > piece && end < passage.size() && !person && cues.is(Cue.COMPANY_VERB, passage.token(end).lemma())) {
            claims.add(new Claim(passage.span(piece, end), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }
}
