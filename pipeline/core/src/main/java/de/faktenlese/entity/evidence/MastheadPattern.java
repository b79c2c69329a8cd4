// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.List;

/** A newsletter's title in the text's first line, by what follows it: "Zorvexbrief Nr. 12", "Zorvexpost – Ausgabe vom 3. Mai". */
final class MastheadPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.8;
    private static final int LONGEST = 4;
    private static final String DASHES = "–—-|:·•,";

    private final CueWords cues;

    MastheadPattern(CueWords cues) {
        this.cues = cues;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.sentence().span().start() > 0 || !passage.isCapitalized(piece) || !isFirstWord(passage, piece)
                || isIssue(passage, piece)) {
            return;
        }
        int end = piece + 1;
        while (end < passage.size() && end - piece < LONGEST && !isIssue(passage, end) && (passage.isNameLike(end)
                || passage.text(end).equals("&") || passage.isJoined(end))) {
            end++;
        }
        int issue = passage.text(end).length() == 1 && DASHES.contains(passage.text(end)) ? end + 1 : end;
        if (end < passage.size() && isIssue(passage, issue)) {
            claims.add(new Claim(passage.span(piece, end), EntityType.PRODUCT, STRENGTH, WitnessName.PATTERN));
        }
    }

    private boolean isIssue(Passage passage, int piece) {
        return cues.is(Cue.ISSUE, passage.text(piece));
    }

    private static boolean isFirstWord(Passage passage, int piece) {
        for (int before = 0; before < piece; before++) {
            if (passage.text(before).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
    }
}
