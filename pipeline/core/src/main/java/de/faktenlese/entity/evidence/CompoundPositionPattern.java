// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Set;

/** An organisation by somebody's position in it: "Zorvex-Gründerin". */
final class CompoundPositionPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.85;
    private static final Set<String> KINDS = Set.of("executive", "board", "founder", "employee");

    private final Lexicons lexicons;
    private final NameRun run;

    CompoundPositionPattern(Lexicons lexicons, NameRun run) {
        this.lexicons = lexicons;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        boolean compound = !passage.isJoined(piece) && passage.isJoined(piece + 1) && passage.pieces().get(piece + 1).isHyphen()
                && passage.isJoined(piece + 2) && !passage.isJoined(piece + 3);
        String text = passage.text(piece);
        if (compound && passage.isCapitalized(piece) && !lexicons.forenames().contains(text)
                && (lexicons.surnames().contains(text) || run.isInvented(passage, piece)) && lexicons.positions()
                .findHead(passage.text(piece + 2)).filter(position -> KINDS.contains(position.kind())).isPresent()) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }
}
