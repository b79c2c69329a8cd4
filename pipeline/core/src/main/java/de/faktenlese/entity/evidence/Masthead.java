// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A newsletter's title: a few words written like a name that open the text, by the date of issue in the first lines ("Zorvexbrief
 * – Mittwoch, 3. Mai 2025"), by what follows them ("Zorvex – Ausgabe vom 3. Mai", "Zorvex – der Brief für Gründer") or by a word
 * of their own for what comes by mail ("Zorvexbrief"). Thread-safe.
 */
public final class Masthead {

    private static final double STRENGTH = 0.8;
    private static final int LONGEST = 4;
    private static final int LAST_LINE = 3;
    private static final int LONGEST_LINE = 24;
    /** So many words on, a subtitle has said what it is of. */
    private static final int SUBTITLE = 6;
    private static final Pattern DAY = Pattern.compile("(?s).*(\\d{4}|\\d\\.\\s?\\d).*");

    private final CueWords cues;

    /** A reader of titles that knows words of issues. */
    public Masthead(CueWords cues) {
        this.cues = cues;
    }

    /** The claims about a document's passages, with that of its title if it has one. */
    public List<List<Claim>> extend(List<Passage> passages, List<List<Claim>> claims) {
        if (passages.isEmpty() || passages.get(0).sentence().span().start() > LONGEST) {
            return claims;
        }
        Passage first = passages.get(0);
        int start = 0;
        while (start < first.size() && !isWord(first, start)) {
            start++;
        }
        int end = start;
        while (end < first.size() && end - start <= LONGEST && (isTitleWord(first, end) || first.text(end).equals("&"))) {
            end++;
        }
        if (end == start || end - start > LONGEST || first.text(end - 1).equals("&")
                || cues.is(Cue.DEFINITE, first.text(start).toLowerCase(Locale.GERMAN)) || !isTitle(passages, start, end)) {
            return claims;
        }
        List<List<Claim>> extended = new ArrayList<>(claims);
        List<Claim> heard = new ArrayList<>(claims.get(0));
        heard.add(new Claim(first.span(start, end), EntityType.PRODUCT, STRENGTH, WitnessName.PATTERN));
        extended.set(0, heard);
        return extended;
    }

    private boolean isTitle(List<Passage> passages, int start, int end) {
        Passage first = passages.get(0);
        boolean marked = end < first.size() && !isWord(first, end) && !first.isJoined(end);
        boolean issued = end < first.size() && cues.is(Cue.ISSUE, first.text(marked ? end + 1 : end));
        boolean paper = IntStream.range(start, end).anyMatch(piece -> isPaper(first, piece)) && (marked || end == first.size());
        return issued || paper || marked && IntStream.range(end + 1, Math.min(first.size(), end + SUBTITLE))
                .anyMatch(piece -> isPaper(first, piece)) || isClosed(first, end) && !hasVerbFrom(first, 0) && hasDate(passages);
    }

    /** Whether a word is, or ends in, one for what comes by mail every day or week. */
    private boolean isPaper(Passage passage, int piece) {
        String word = passage.text(piece).toLowerCase(Locale.GERMAN);
        return cues.words(Cue.PAPER).stream().anyMatch(word::endsWith);
    }

    /** Whether the line ends after the title, or a mark that is no comma, bracket or stop parts it from the rest. */
    private boolean isClosed(Passage passage, int end) {
        return end == passage.size() || !isWord(passage, end) && !passage.isJoined(end)
                && !".,;:()!?/".contains(passage.text(end))
                || cues.is(Cue.ISSUE, passage.text(end));
    }

    private boolean isTitleWord(Passage passage, int piece) {
        return passage.isCapitalized(piece) && passage.tag(piece) != PartOfSpeech.DET && passage.tag(piece) != PartOfSpeech.ADP
                && !cues.is(Cue.ISSUE, passage.text(piece)) && passage.isFree(passage.span(piece, piece + 1));
    }

    private static boolean isWord(Passage passage, int piece) {
        return passage.text(piece).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasVerbFrom(Passage passage, int start) {
        for (int piece = start; piece < passage.size(); piece++) {
            if (passage.tag(piece) == PartOfSpeech.VERB || passage.tag(piece) == PartOfSpeech.AUX) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date with its year ends one of the first short lines. */
    private static boolean hasDate(List<Passage> passages) {
        return passages.stream().limit(LAST_LINE).filter(passage -> passage.size() < LONGEST_LINE).anyMatch(passage -> passage
                .taken().stream().anyMatch(value -> value instanceof Time && DAY.matcher(text(passage, (Time) value)).matches()
                && !hasVerbFrom(passage, passage.pieceAt(value.span().end()))));
    }

    private static String text(Passage passage, Time time) {
        int offset = passage.sentence().span().start();
        return passage.sentence().text().substring(time.span().start() - offset, time.span().end() - offset);
    }
}
