// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Optional;

/**
 * A name by words that say that one comes: "ein Roboter namens Zorvex", "unter der Marke Zorvex", "unter dem Namen Zorvex
 * verkauft"; under a name, what is sold is a product, and what does business is a company.
 */
final class CalledPattern implements PatternWitness.Pattern {

    private static final double BRAND = 0.85;
    private static final double LABELLED = 0.8;

    private static final int FARTHEST_ARTICLE = 6;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final WareWords wares;
    private final NameRun run;

    CalledPattern(Lexicons lexicons, CueWords cues, WareWords wares, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.wares = wares;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        boolean announced = piece >= 2 && (cues.is(Cue.CALLED, passage.text(piece - 1)) || isLabelled(passage, piece));
        if (!announced || passage.isJoined(piece) || !passage.isCapitalized(piece)) {
            return;
        }
        int end = run.endFrom(passage, piece);
        if (end == piece || passage.isJoined(end)) {
            return;
        }
        if (cues.is(Cue.CALLED, passage.text(piece - 1))) {
            wares.kind(passage.token(piece - 2).text()).or(() -> introduced(passage, piece - 2)).ifPresent(noun ->
                    claims.add(claim(passage, piece, end, noun.type(), Testimony.TOLD)));
        } else {
            boolean brand = lexicons.productNouns().find(passage.text(piece - 1)).isPresent();
            if (wares.tells(passage, Cue.FIRM_VERB)) {
                claims.add(claim(passage, piece, end, EntityType.ORG, Testimony.TOLD));
            } else if (brand || wares.tells(passage, Cue.SALE_VERB) || wares.isOffer(passage)) {
                claims.add(claim(passage, piece, end, EntityType.PRODUCT, brand ? BRAND : LABELLED));
            }
        }
    }

    /** What the noun after the nearest indefinite article says: "einen Assistenten für Mietrecht namens Zorvex". */
    private Optional<KindNoun> introduced(Passage passage, int before) {
        int article = before;
        while (article > 0 && article > before - FARTHEST_ARTICLE && !cues.is(Cue.INDEFINITE, passage.text(article))
                && passage.tag(article) != PartOfSpeech.PUNCT) {
            article--;
        }
        int noun = article + 1;
        while (noun < before && passage.tag(noun) == PartOfSpeech.ADJ) {
            noun++;
        }
        boolean found = cues.is(Cue.INDEFINITE, passage.text(article));
        return found ? wares.kind(passage.token(noun).text()) : Optional.empty();
    }

    /** Whether "unter" and an article, or an article and an adjective, and "Marke" or "Namen" stand before a piece. */
    private boolean isLabelled(Passage passage, int piece) {
        if (!cues.is(Cue.LABEL, passage.text(piece - 1))) {
            return false;
        }
        int before = piece - 2;
        while (before > 0 && before > piece - 4 && (passage.tag(before) == PartOfSpeech.DET
                || passage.tag(before) == PartOfSpeech.ADJ)) {
            before--;
        }
        return cues.is(Cue.LABEL_BEFORE, passage.text(before));
    }

    private static Claim claim(Passage passage, int start, int end, EntityType type, double strength) {
        return new Claim(passage.span(start, end), type, strength, WitnessName.PATTERN);
    }
}
