// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import java.util.List;

/**
 * A company by a noun in no dictionary that stands without an article where a German noun needs one: "Zorvexkiste hat Geld
 * geholt", "Nun steht der Sieger fest: Zorvexia."
 */
final class BareNounPattern implements PatternWitness.Pattern {

    private static final double COMPOUND = 0.5;
    private static final double INVENTED = 0.6;

    private final NameRun run;

    BareNounPattern(NameRun run) {
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        boolean alone = passage.isCapitalized(piece) && !passage.isJoined(piece) && !passage.isJoined(piece + 1);
        if (alone && (isSubject(passage, piece) || isAnswer(passage, piece)) && run.isBareNoun(passage, piece)) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.ORG, run.isUnknown(passage.text(piece)) ? INVENTED
                    : COMPOUND, WitnessName.PATTERN));
        }
    }

    /** Whether it opens the sentence or item and its verb or an apposition follows. */
    private static boolean isSubject(Passage passage, int piece) {
        PartOfSpeech before = passage.tag(piece - 1);
        PartOfSpeech own = passage.tag(piece);
        boolean opens = (own == PartOfSpeech.NOUN || own == PartOfSpeech.PROPN) && (piece == 0 || before == PartOfSpeech.SYM
                || ":–-•▸*|+".contains(passage.text(piece - 1)));
        PartOfSpeech next = passage.tag(piece + 1);
        return opens && (next == PartOfSpeech.VERB || next == PartOfSpeech.AUX || passage.text(piece + 1).equals(",")
                || next == PartOfSpeech.ADP && passage.tag(piece + 2) == PartOfSpeech.PROPN);
    }

    /** Whether it is all that follows after a colon. */
    private static boolean isAnswer(Passage passage, int piece) {
        return passage.text(piece - 1).equals(":") && piece + 2 == passage.size() && passage.text(piece + 1).equals(".");
    }
}
