// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.Locale;

/** How far a name reaches from a place on: over words that are written like names. Thread-safe. */
final class NameRun {

    private static final int LONGEST = 6;

    private final Lexicons lexicons;
    private final WordClusters clusters;

    NameRun(Lexicons lexicons, WordClusters clusters) {
        this.lexicons = lexicons;
        this.clusters = clusters;
    }

    /** The first piece of the run of name words that ends before a piece; the piece itself if there is none. */
    int startBefore(Passage passage, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && (canBelong(passage, start - 1) || isJoint(passage, start - 1))) {
            start--;
        }
        for (int i = start; i < end; i++) {
            start = isName(passage, i) || isJoint(passage, i) ? start : i + 1;
        }
        while (start < end && !isName(passage, start)) {
            start++;
        }
        return start;
    }

    /** The piece after the run of name words that begins at a piece; the piece itself if there is none. */
    int endFrom(Passage passage, int start) {
        int end = start;
        while (end < passage.size() && end - start < LONGEST && canBelong(passage, end) && (end == start
                || !isKind(passage, end))) {
            end++;
        }
        return end;
    }

    /** Whether a word is in no dictionary of ours, so that it can hardly be anything but a name, or is tagged as one. */
    boolean isUncommon(Passage passage, int piece) {
        String text = passage.text(piece);
        return clusters.of(text) == WordClusters.UNKNOWN && clusters.of(text.toLowerCase(Locale.GERMAN)) == WordClusters.UNKNOWN
                && clusters.ofHead(text) == WordClusters.UNKNOWN || passage.tag(piece) == PartOfSpeech.PROPN;
    }

    private boolean canBelong(Passage passage, int piece) {
        boolean function = switch (passage.tag(piece)) {
            case DET, ADP, PRON, SCONJ, CCONJ, AUX, ADV, PART -> true;
            default -> false;
        };
        return passage.isNameLike(piece) && !function;
    }

    private boolean isName(Passage passage, int piece) {
        return canBelong(passage, piece) && !isKind(passage, piece);
    }

    /** Whether a word says what sort of thing or who somebody is, and stands in no names. */
    private boolean isKind(Passage passage, int piece) {
        String text = passage.text(piece);
        return lexicons.positions().findHead(text).isPresent() || lexicons.titles().contains(text)
                || lexicons.organisationNouns().findHead(text).filter(noun -> !noun.namePart()).isPresent();
    }

    private static boolean isJoint(Passage passage, int piece) {
        String text = passage.text(piece);
        return text.equals("&") || text.equals("+") || passage.isJoined(piece) && text.equals("-");
    }
}
