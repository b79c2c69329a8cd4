// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.document.PartOfSpeech;
import java.util.List;

/** A company by what mostly companies do: a name in no dictionary that opens a sentence before "übernimmt", "entlässt". */
final class CompanyVerbPattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.6;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    CompanyVerbPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        agent(passage, piece, claims);
        boolean opens = piece == 0 || passage.tag(piece - 1) == PartOfSpeech.PUNCT || passage.tag(piece - 1) == PartOfSpeech.SYM;
        if (!opens || passage.isJoined(piece) || !passage.isNameLike(piece) || !run.isUnknown(passage.text(piece))) {
            return;
        }
        int end = run.endFrom(passage, piece);
        boolean person = lexicons.forenames().contains(passage.text(piece)) || lexicons.surnames().contains(passage.text(piece));
        if (end > piece && end < passage.size() && !person && cues.is(Cue.COMPANY_VERB, passage.token(end).lemma())) {
            claims.add(new Claim(passage.span(piece, end), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }

    /**
     * A noun in the singular that without an article opens a whole sentence and does what only companies do, whatever the noun
     * means elsewhere: "Kranich hat Insolvenz angemeldet."
     */
    private void agent(Passage passage, int piece, List<Claim> claims) {
        PartOfSpeech tag = passage.tag(piece);
        boolean opens = piece == 0 && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN) && passage.isCapitalized(0)
                && passage.text(passage.size() - 1).equals(".");
        int end = opens ? run.endFrom(passage, piece) : piece;
        boolean singular = end > piece && end < passage.size() && !passage.isJoined(end) && isFinite(passage, end)
                && !passage.text(end).endsWith("en");
        String last = singular ? passage.text(end - 1) : "";
        if (singular && !run.isKind(passage, end - 1) && !cues.is(Cue.ORDINARY, last) && !cues.is(Cue.GENERIC, last)
                && !lexicons.commonWords().contains(last) && !lexicons.surnames().contains(last)
                && !lexicons.forenames().contains(passage.text(piece)) && acts(passage, end)) {
            claims.add(new Claim(passage.span(piece, end), EntityType.ORG, Testimony.TOLD, WitnessName.PATTERN));
        }
    }

    private static boolean isFinite(Passage passage, int piece) {
        return passage.tag(piece) == PartOfSpeech.VERB || passage.tag(piece) == PartOfSpeech.AUX;
    }

    /** Whether the finite verb, or the participle or infinitive that closes its clause, is what only companies do. */
    private boolean acts(Passage passage, int finite) {
        int close = finite + 1;
        boolean insolvency = false;
        while (close < passage.size() && passage.tag(close) != PartOfSpeech.PUNCT) {
            insolvency |= cues.is(Cue.INSOLVENCY, passage.text(close));
            close++;
        }
        String lemma = passage.token(passage.tag(finite) == PartOfSpeech.AUX ? close - 1 : finite).lemma();
        return cues.is(Cue.AGENT_VERB, lemma) && (!lemma.endsWith("melden") || insolvency);
    }
}
