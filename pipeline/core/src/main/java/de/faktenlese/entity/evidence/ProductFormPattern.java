// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.List;
import java.util.Locale;

/**
 * A product by its form: a drug by the ending of its substance ("Zorvelimab", after the stems of the World Health Organization's
 * international nonproprietary names), a technology by an invented word and its sort ("die ZXRP-Architektur").
 */
final class ProductFormPattern implements PatternWitness.Pattern {

    private static final double SUBSTANCE = 0.85;
    private static final double TECHNOLOGY = 0.8;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 8;
    private static final int SHORTEST_TECHNOLOGY = 3;

    private final CueWords cues;
    private final NameRun run;

    ProductFormPattern(CueWords cues, NameRun run) {
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        String text = passage.text(piece);
        if (passage.isJoined(piece) || !passage.isCapitalized(piece)) {
            return;
        }
        if (hasDrugEnding(text) && run.isInvented(passage, piece)) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.PRODUCT, SUBSTANCE, WitnessName.PATTERN));
        }
        boolean compound = passage.isJoined(piece + 1) && passage.pieces().get(piece + 1).isHyphen()
                && passage.isJoined(piece + 2) && !passage.isJoined(piece + 3);
        if (compound && text.length() > SHORTEST_TECHNOLOGY && text.equals(text.toUpperCase(Locale.ROOT))
                && cues.is(Cue.TECHNOLOGY, passage.text(piece + 2)) && run.isInvented(passage, piece)) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.PRODUCT, TECHNOLOGY, WitnessName.PATTERN));
        }
    }

    private boolean hasDrugEnding(String word) {
        for (int length = SHORTEST_STEM; length <= Math.min(LONGEST_ENDING, word.length() - SHORTEST_STEM); length++) {
            if (cues.is(Cue.DRUG_ENDING, word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
