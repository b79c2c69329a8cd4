// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name after the noun for what it is: "der Möbelversender Lindholz", "das Medikament Xarivan". */
final class KindNounPattern implements PatternWitness.Pattern {

    private static final double UNCOMMON = 0.9;
    private static final double COMMON_PRODUCT = 0.7;
    private static final double COMMON = 0.35;
    private static final Set<String> KINDS = Set.of("company", "bank", "media");

    private final Lexicons lexicons;
    private final NameRun run;

    KindNounPattern(Lexicons lexicons, NameRun run) {
        this.lexicons = lexicons;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (piece == 0 || passage.isJoined(piece) || !passage.isNameLike(piece) || passage.text(piece).length() < 2
                || !Character.isLetter(passage.text(piece).charAt(0))) {
            return;
        }
        String before = passage.text(piece - 1);
        if (before.length() < 3 || !passage.isCapitalized(piece - 1)) {
            return;
        }
        Optional<KindNoun> kind = lexicons.productNouns().find(before).or(() -> lexicons.organisationNouns().findHead(before))
                .or(() -> lexicons.productNouns().findHead(before));
        int end = run.endFrom(passage, piece);
        if (kind.filter(KindNounPattern::isTelling).isPresent() && end > piece) {
            EntityType type = kind.get().type();
            boolean definite = passage.tag(piece - 2) == PartOfSpeech.DET && !passage.isJoined(piece - 1);
            double strength = run.isUncommon(passage, piece) ? UNCOMMON : definite && type == EntityType.PRODUCT
                    ? COMMON_PRODUCT : COMMON;
            claims.add(new Claim(passage.span(piece, end), type, strength, WitnessName.PATTERN));
        }
    }

    /** Churches, schools and authorities are followed by all sorts of names. */
    private static boolean isTelling(KindNoun kind) {
        return kind.type() == EntityType.PRODUCT || KINDS.contains(kind.kind());
    }
}
