// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.NameMatch;
import java.util.ArrayList;
import java.util.List;

/** Sees the names of the knowledge tables; those that need context only faintly, so that another witness must agree. */
public final class KnowledgeWitness implements Witness {

    private static final double CLEAR = 0.85;
    private static final double FAINT = 0.3;
    private static final double ONE_OF_SEVERAL = 0.5;

    private final Knowledge knowledge;

    /** A witness that knows these names. */
    public KnowledgeWitness(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public List<Claim> claims(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (NameMatch match : knowledge.find(passage.sentence())) {
            boolean adjective = isInAdjective(passage, match);
            List<EntityType> types = match.types().stream().filter(type -> !adjective || type != EntityType.LOC).toList();
            double strength = match.needsContext() ? FAINT : types.size() > 1 ? ONE_OF_SEVERAL : CLEAR;
            types.forEach(type -> claims.add(new Claim(match.span(), type, strength, WitnessName.KNOWLEDGE)));
        }
        return claims;
    }

    /** Whether a compound goes on in small letters: "US-amerikanisch" names no place, though "Zorvex-ähnlich" a company. */
    private static boolean isInAdjective(Passage passage, NameMatch match) {
        int next = match.span().end() - passage.sentence().span().start() + 1;
        String text = passage.sentence().text();
        return match.beforeHyphen() && next < text.length() && Character.isLowerCase(text.charAt(next));
    }
}
