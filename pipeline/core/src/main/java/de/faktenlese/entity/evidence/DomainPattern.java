// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import java.util.List;
import java.util.regex.Pattern;

/** A company called after its place in the web: "bootsboerse.de". Addresses with "www." or a path are none. */
final class DomainPattern implements PatternWitness.Pattern {

    private static final Pattern DOMAIN =
            Pattern.compile("(?!www\\.)[A-Za-zÄÖÜäöü0-9]+(-[A-Za-z0-9]+)*\\.(de|com|net|org|at|ch|io|ai|eu|tv)",
            Pattern.CASE_INSENSITIVE);
    private static final double STRENGTH = 0.7;

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        Token token = passage.token(piece);
        if (!passage.isJoined(piece) && token.text().indexOf('.') > 0 && DOMAIN.matcher(token.text()).matches()) {
            claims.add(new Claim(token.span(), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }
}
