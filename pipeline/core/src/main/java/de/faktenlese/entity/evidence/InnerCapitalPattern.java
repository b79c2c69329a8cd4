// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import java.util.List;
import java.util.regex.Pattern;

/** A company by a capital inside its name: "KisteKlar", "GetMoto". Products are written so too, hence faint by itself. */
final class InnerCapitalPattern implements PatternWitness.Pattern {

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");
    /** Forms that mean men and women: "MitarbeiterInnen". */
    private static final Pattern BOTH_GENDERS = Pattern.compile(".*In(nen)?");
    private static final double STRENGTH = 0.5;

    private final NameRun run;

    InnerCapitalPattern(NameRun run) {
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        String text = passage.text(piece);
        if (text.length() > 3 && run.isUnknownSmall(text) && INNER_CAPITAL.matcher(text).matches()
                && !BOTH_GENDERS.matcher(text).matches()
                && !passage.isJoined(piece) && run.isUnknown(text) && !run.isLegalForm(text)) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }
}
