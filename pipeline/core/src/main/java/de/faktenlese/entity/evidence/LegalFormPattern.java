// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.LegalForm;
import de.faktenlese.entity.knowledge.Lexicon;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Optional;

/** A company by its legal form: "Turmalin Pumput Oy", "Gustav Ahrens GmbH &amp; Co. KG". */
final class LegalFormPattern implements PatternWitness.Pattern {

    private static final double SAFE = 0.95;
    private static final double UNSAFE = 0.5;

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    LegalFormPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (piece == 0 || passage.isJoined(piece)) {
            return;
        }
        int offset = passage.sentence().span().start();
        int position = passage.pieces().get(piece).span().start() - offset;
        Optional<Lexicon.Found<LegalForm>> form = lexicons.legalForms().findAt(passage.sentence().text(), position);
        boolean whole = form.isPresent() && !passage.text(piece - 1).equals("&")
                && !lexicons.legalForms().contains(passage.text(piece - 1));
        int start = whole ? start(passage, piece) : piece;
        if (whole && start < piece) {
            Span span = new Span(passage.pieces().get(start).span().start(), form.get().span().end() + offset);
            claims.add(new Claim(span, EntityType.ORG, form.get().entry().safe() ? SAFE : UNSAFE, WitnessName.PATTERN));
        }
    }

    /**
     * The start of the name; after an article the noun for what it is does not belong ("die Brauerei Sollund Brygg AS"), nor what
     * says that a name comes ("unter dem Namen Sollund AS").
     */
    private int start(Passage passage, int piece) {
        int start = run.startBefore(passage, piece);
        boolean article = start > 0 && passage.tag(start - 1) == PartOfSpeech.DET;
        boolean sort = article && piece - start > 2 && lexicons.organisationNouns().find(passage.text(start))
                .filter(noun -> noun.kind().equals("company")).isPresent();
        boolean label = article && piece - start > 1 && cues.is(Cue.LABEL, passage.text(start));
        return sort || label ? start + 1 : start;
    }
}
