// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Locale;

/**
 * A firm by its owner or an invented word and its trade: "Lindqvist Lacke", "Zorvex-Hydraulik", "Gebr. Lindqvist", "Groupe
 * Zorvex", "Raiffeisenbank Zorvexing".
 */
final class TradeNamePattern implements PatternWitness.Pattern {

    private static final double TRADE = 0.85;
    private static final double LEAD = 0.9;
    private static final double BANK = 0.75;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    TradeNamePattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || !passage.isCapitalized(piece)) {
            return;
        }
        String word = passage.text(piece);
        int hyphen = passage.isJoined(piece + 1) && passage.pieces().get(piece + 1).isHyphen() ? 1 : 0;
        int next = piece + 1 + hyphen;
        boolean follows = next < passage.size() && passage.isCapitalized(next) && passage.isJoined(next) == (hyphen == 1)
                && !passage.isJoined(next + 1);
        if (!follows) {
            return;
        }
        if (cues.is(Cue.TRADE, passage.text(next)) && isOwner(passage, piece)) {
            add(passage, piece, next + 1, TRADE, claims);
        } else if (hyphen == 0 && cues.is(Cue.NAME_START, word) && run.endFrom(passage, next) > next) {
            boolean sort = cues.is(Cue.HOUSE, word) && isAfterArticle(passage, piece);
            add(passage, sort ? next : piece, run.endFrom(passage, next), LEAD, claims);
        } else if (hyphen == 0 && cues.is(Cue.LOCAL, passage.text(next)) && isOfTown(passage, piece)) {
            add(passage, piece, next + 1, BANK, claims);
        } else if (hyphen == 0 && cues.is(Cue.LOCAL, word) && run.endFrom(passage, next) > next) {
            add(passage, piece, next + 1, BANK, claims);
        }
    }

    /** Whether a word may be the adjective of a town: "Zorvexer". */
    private static boolean isOfTown(Passage passage, int piece) {
        return passage.text(piece).endsWith("er") && switch (passage.tag(piece)) {
            case ADJ, NOUN, PROPN -> true;
            default -> false;
        };
    }

    private boolean isAfterArticle(Passage passage, int piece) {
        return passage.tag(piece - 1) == PartOfSpeech.DET || cues.is(Cue.CONTRACTION, passage.text(piece - 1)
                .toLowerCase(Locale.GERMAN));
    }

    /** Whether a word is a surname or in no dictionary, and no first name. */
    private boolean isOwner(Passage passage, int piece) {
        String word = passage.text(piece);
        return word.length() > 2 && (lexicons.surnames().contains(word) || run.isUnknownSmall(word)
                || passage.tag(piece) == PartOfSpeech.PROPN && !lexicons.forenames().contains(word));
    }

    private static void add(Passage passage, int start, int end, double strength, List<Claim> claims) {
        claims.add(new Claim(passage.span(start, end), EntityType.ORG, strength, WitnessName.PATTERN));
    }
}
