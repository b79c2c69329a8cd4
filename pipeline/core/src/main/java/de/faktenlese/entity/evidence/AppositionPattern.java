// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name by what the text says right after it that it is: "Zorvexia, ein Hersteller von Pumpen", and a product by what its maker
 * offers with it: "bietet mit Zorvexia einen Sprachassistenten an".
 */
final class AppositionPattern implements PatternWitness.Pattern {

    private static final double APPOSED = 0.8;
    private static final double OFFERED = 0.75;
    private static final int MOST_ADJECTIVES = 2;
    private static final Set<String> KINDS = Set.of("company", "bank");

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    AppositionPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || !passage.isCapitalized(piece)) {
            return;
        }
        if (!run.isInvented(passage, piece) && !run.isBareNoun(passage, piece)) {
            return;
        }
        int end = run.endFrom(passage, piece);
        boolean told = end > piece && end < passage.size() && !passage.isJoined(end) && (passage.text(end).equals(",")
                || cues.is(Cue.WITH, passage.text(piece - 1).toLowerCase(Locale.GERMAN)));
        if (!told) {
            return;
        }
        if (passage.text(end).equals(",") && cues.is(Cue.INDEFINITE, passage.text(end + 1))) {
            kind(passage, end + 2).filter(noun -> noun.type() == EntityType.PRODUCT || KINDS.contains(noun.kind()))
                    .ifPresent(noun -> claims.add(claim(passage, piece, end, noun.type(), APPOSED)));
        } else if (cues.is(Cue.WITH, passage.text(piece - 1)) && cues.is(Cue.INDEFINITE, passage.text(end))) {
            kind(passage, end + 1).filter(noun -> noun.type() == EntityType.PRODUCT)
                    .ifPresent(noun -> claims.add(claim(passage, piece, end, noun.type(), OFFERED)));
        } else if (piece == 1 && cues.is(Cue.WITH, passage.text(0).toLowerCase(Locale.GERMAN))
                && cues.is(Cue.OFFER_VERB, passage.token(end).lemma())) {
            claims.add(claim(passage, piece, end, EntityType.PRODUCT, OFFERED));
        }
    }

    private static Claim claim(Passage passage, int start, int end, EntityType type, double strength) {
        return new Claim(passage.span(start, end), type, strength, WitnessName.PATTERN);
    }

    /** The noun for a sort of thing that stands at a piece, after its adjectives. */
    private Optional<KindNoun> kind(Passage passage, int piece) {
        int noun = piece;
        while (noun < piece + MOST_ADJECTIVES && passage.tag(noun) == PartOfSpeech.ADJ) {
            noun++;
        }
        if (!passage.isCapitalized(noun)) {
            return Optional.empty();
        }
        String word = passage.token(noun).text();
        return lexicons.productNouns().findHead(word).or(() -> lexicons.organisationNouns().findHead(word));
    }
}
