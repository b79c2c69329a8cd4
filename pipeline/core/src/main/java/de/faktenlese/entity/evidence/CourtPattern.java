// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.regex.Pattern;

/** A court, university and the like by its kind and its town: "Landgericht Ulm". */
final class CourtPattern implements PatternWitness.Pattern {

    private static final double COURT = 0.93;
    private static final double OTHER = 0.3;
    private static final Pattern NUMERAL = Pattern.compile("I{1,3}|IV");

    private final Lexicons lexicons;

    CourtPattern(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || passage.isJoined(piece + 1) || !passage.isCapitalized(piece)
                || !passage.isCapitalized(piece + 1)) {
            return;
        }
        lexicons.organisationNouns().find(passage.text(piece)).filter(noun -> noun.namePart()).ifPresent(noun ->
                claims.add(new Claim(passage.span(piece, isCourt(noun) ? afterNumeral(passage, piece + 2) : piece + 2),
                        EntityType.ORG, isCourt(noun) ? COURT : OTHER, WitnessName.PATTERN)));
    }

    /** Whether a noun is a court's or a public prosecutor's. */
    static boolean isCourt(KindNoun noun) {
        return noun.kind().equals("court") && noun.namePart();
    }

    /** The piece after the numeral that tells a town's offices apart, "I" of "Landgericht Ulm I"; the same if there is none. */
    static int afterNumeral(Passage passage, int piece) {
        return NUMERAL.matcher(passage.text(piece)).matches() && !passage.isJoined(piece) && !passage.isJoined(piece + 1)
                ? piece + 1 : piece;
    }
}
