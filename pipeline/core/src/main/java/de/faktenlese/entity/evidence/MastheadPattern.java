// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A newsletter's title in the text's first line, by what follows it ("Zorvexpost – Ausgabe vom 3. Mai", "Zorvex – der Brief für
 * Gründer") or by a word of it ("Zorvexbrief").
 */
final class MastheadPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.8;
    private static final int LONGEST = 4;
    /** So many words on, a subtitle has said what it is of. */
    private static final int SUBTITLE = 6;
    private static final String DASHES = "–—-|:·•,";

    private final CueWords cues;

    MastheadPattern(CueWords cues) {
        this.cues = cues;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.sentence().span().start() > 0 || !passage.isCapitalized(piece) || !isFirstWord(passage, piece)
                || isIssue(passage, piece) || cues.is(Cue.DEFINITE, passage.text(piece).toLowerCase(Locale.GERMAN))) {
            return;
        }
        int end = piece + 1;
        while (end < passage.size() && end - piece < LONGEST && !isIssue(passage, end) && (passage.isNameLike(end)
                || passage.text(end).equals("&") || passage.isJoined(end))) {
            end++;
        }
        int issue = passage.text(end).length() == 1 && DASHES.contains(passage.text(end)) ? end + 1 : end;
        if (end < passage.size() && isIssue(passage, issue) || isOfPaper(passage, piece, end) && isCutOff(passage, end)
                || isBeforeSubtitle(passage, end) || isBeforeDate(passage, end)) {
            claims.add(new Claim(passage.span(piece, end), EntityType.PRODUCT, STRENGTH, WitnessName.PATTERN));
        }
    }

    /** Whether a name ends here: with the line, or before something that is no word. */
    private static boolean isCutOff(Passage passage, int end) {
        return end == passage.size() || isMark(passage, end) && !passage.isJoined(end);
    }

    private static boolean isMark(Passage passage, int piece) {
        return passage.text(piece).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isOfPaper(Passage passage, int start, int end) {
        return IntStream.range(start, end).anyMatch(piece -> isPaper(passage, piece));
    }

    /** Whether a mark and a date end the line: "Zorvex – Montag, 3. Mai". */
    private static boolean isBeforeDate(Passage passage, int end) {
        return end + 1 < passage.size() && isMark(passage, end) && !passage.isFree(passage.span(end + 1, end + 2))
                && !passage.isFree(passage.span(passage.size() - 1, passage.size()));
    }

    /** Whether a subtitle that says what is read follows: "Zorvex – der Brief für den Mittelstand". */
    private boolean isBeforeSubtitle(Passage passage, int end) {
        if (end >= passage.size() || !isMark(passage, end) || passage.isJoined(end)) {
            return false;
        }
        for (int piece = end + 1; piece < Math.min(passage.size(), end + SUBTITLE); piece++) {
            if (isPaper(passage, piece)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is, or ends in, one for what comes by mail every day or week. */
    private boolean isPaper(Passage passage, int piece) {
        String word = passage.text(piece).toLowerCase(Locale.GERMAN);
        return cues.words(Cue.PAPER).stream().anyMatch(word::endsWith);
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
