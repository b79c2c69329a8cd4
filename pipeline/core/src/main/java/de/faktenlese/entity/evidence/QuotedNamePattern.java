// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.KindNoun;
import java.util.List;
import java.util.Set;

/** A name in quotation marks after the noun for what it is, in whatever letters: "das Elektroauto „zorvex“". */
final class QuotedNamePattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.93;
    private static final int LONGEST = 4;
    private static final String OPENING = "„\"‚»«“'";
    private static final String CLOSING = "“\"‘«»”'";
    private static final Set<String> KINDS = Set.of("company", "bank", "media");

    private final WareWords wares;

    QuotedNamePattern(WareWords wares) {
        this.wares = wares;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        String before = piece < 2 ? "" : passage.text(piece - 2);
        if (before.length() < 3 || !passage.isCapitalized(piece - 2) || !isMark(passage, piece - 1, OPENING)) {
            return;
        }
        int end = piece;
        while (end < passage.size() && end - piece <= LONGEST && !isMark(passage, end, CLOSING)) {
            end++;
        }
        boolean named = end > piece && end - piece <= LONGEST && isMark(passage, end, CLOSING)
                && Character.isLetterOrDigit(passage.text(piece).charAt(0))
                && (passage.isNameLike(piece) || isNoun(passage, piece));
        KindNoun kind = named ? wares.kind(before).orElse(null) : null;
        if (kind != null && (kind.type() == EntityType.PRODUCT || KINDS.contains(kind.kind()))) {
            claims.add(new Claim(passage.span(piece, end), kind.type(), STRENGTH, WitnessName.PATTERN));
        }
    }

    /** Whether a word in small letters can be a name: "das Unternehmen „wächst“ nicht" names none. */
    private static boolean isNoun(Passage passage, int piece) {
        return switch (passage.tag(piece)) {
            case VERB, AUX, ADJ, ADV -> false;
            default -> true;
        };
    }

    private static boolean isMark(Passage passage, int piece, String marks) {
        String text = passage.text(piece);
        return text.length() == 1 && marks.contains(text);
    }
}
