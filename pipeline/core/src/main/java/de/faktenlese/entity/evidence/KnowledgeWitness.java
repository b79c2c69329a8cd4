// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.knowledge.NameMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sees the names of the knowledge tables; those that need context only faintly, so that another witness must agree. */
public final class KnowledgeWitness implements Witness {

    private static final double CLEAR = 0.85;
    private static final double FAINT = 0.3;
    private static final double ONE_OF_SEVERAL = 0.5;

    private static final double AFTER_KIND = 0.8;
    private static final double AS_AGENT = 0.6;
    private static final Set<String> KINDS = Set.of("company", "bank", "media");

    private final Knowledge knowledge;
    private final Lexicons lexicons;
    private final CueWords cues;

    /** A witness that knows these names, the nouns for sorts of organisations and the verbs of companies. */
    public KnowledgeWitness(Knowledge knowledge, Lexicons lexicons, CueWords cues) {
        this.knowledge = knowledge;
        this.cues = cues;
        this.lexicons = lexicons;
    }

    @Override
    public List<Claim> claims(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (NameMatch match : knowledge.find(passage.sentence())) {
            boolean adjective = isInAdjective(passage, match);
            List<EntityType> types = match.types().stream().filter(type -> !adjective || type != EntityType.LOC).toList();
            double strength = match.needsContext() ? FAINT : types.size() > 1 ? ONE_OF_SEVERAL : CLEAR;
            double firm = strength >= AFTER_KIND || !types.contains(EntityType.ORG) ? strength
                    : isAfterKind(passage, match) ? AFTER_KIND
                    : isAgent(passage, match) ? Math.max(strength, AS_AGENT) : strength;
            types.forEach(type -> claims.add(new Claim(match.span(), type, type == EntityType.ORG ? firm : strength,
                    WitnessName.KNOWLEDGE)));
        }
        return claims;
    }

    /** Whether article and name open the sentence and do what companies do, or the name has what companies have. */
    private boolean isAgent(Passage passage, NameMatch match) {
        int piece = passage.pieceAt(match.span().start());
        int end = passage.pieceAt(match.span().end());
        boolean article = piece > 0 && passage.tag(piece - 1) == PartOfSpeech.DET && !passage.isJoined(piece)
                && !passage.isJoined(end);
        boolean does = piece == 1 && passage.tag(end) == PartOfSpeech.VERB && cues.is(CueWords.Cue.COMPANY_VERB, passage
                .token(end).lemma());
        return article && (does || piece > 1 && cues.is(CueWords.Cue.STAFF, passage.text(piece - 2)));
    }

    /** Whether the noun for what a company is stands right before its name: "das Versandhaus Otto". */
    private boolean isAfterKind(Passage passage, NameMatch match) {
        int piece = passage.pieceAt(match.span().start());
        return piece > 0 && !passage.isJoined(piece) && passage.isCapitalized(piece - 1) && passage.text(piece - 1).length() > 2
                && lexicons.organisationNouns().findHead(passage.text(piece - 1)).filter(noun -> KINDS.contains(noun.kind()))
                .isPresent();
    }

    /** Whether a compound goes on in small letters: "US-amerikanisch" names no place, though "Zorvex-ähnlich" a company. */
    private static boolean isInAdjective(Passage passage, NameMatch match) {
        int next = match.span().end() - passage.sentence().span().start() + 1;
        String text = passage.sentence().text();
        return match.beforeHyphen() && next < text.length() && Character.isLowerCase(text.charAt(next));
    }
}
