// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;

/** A company by what is done with companies: a name in no dictionary right before "zu übernehmen", "kaufen", "geschluckt". */
final class ObjectPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.6;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    ObjectPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (piece == 0 || passage.isJoined(piece) || !passage.isNameLike(piece) || isAttribute(passage.tag(piece - 1))) {
            return;
        }
        int end = run.endFrom(passage, piece);
        int verb = end < passage.size() && cues.is(Cue.INFINITIVE, passage.text(end)) ? end + 1 : end;
        if (end == piece + 1 && verb < passage.size() && passage.tag(verb) == PartOfSpeech.VERB
                && cues.is(Cue.OBJECT_VERB, passage.token(verb).lemma()) && run.isUnknown(passage.text(piece))
                && !lexicons.forenames().contains(passage.text(piece)) && !lexicons.surnames().contains(passage.text(piece))) {
            claims.add(new Claim(passage.span(piece, end), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }

    /** What stands before nouns rather than before names. */
    private static boolean isAttribute(PartOfSpeech tag) {
        return tag == PartOfSpeech.DET || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.NUM;
    }
}
