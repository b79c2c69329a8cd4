// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.ArrayList;
import java.util.List;

/** Makes the names of products as long as they are: "Zorvex" before "2.5 Pro" is "Zorvex 2.5 Pro". Thread-safe. */
public final class Editions {

    private static final double LONGER = 0.95;

    private final CueWords cues;

    /** Knows editions by these words. */
    public Editions(CueWords cues) {
        this.cues = cues;
    }

    /** The claims about a passage, and for each product before a number or the word for an edition one that holds it. */
    public List<Claim> extend(Passage passage, List<Claim> claims) {
        List<Claim> extended = new ArrayList<>(claims);
        for (Claim claim : claims) {
            if (claim.type() != EntityType.PRODUCT) {
                continue;
            }
            int next = passage.pieceAt(claim.span().end());
            int end = end(passage, next);
            if (end > next) {
                Span span = claim.span().cover(passage.span(next, end));
                extended.add(new Claim(span, EntityType.PRODUCT, claim.strength() * LONGER, claim.witness()));
            }
        }
        return extended;
    }

    /** Where the edition that begins at a piece ends; the piece itself if none begins there. */
    private int end(Passage passage, int start) {
        int end = start;
        while (end < passage.size() && !passage.isJoined(end) && !passage.isJoined(end + 1)
                && cues.is(Cue.EDITION, passage.text(end))) {
            end++;
        }
        return end;
    }
}
