// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Judges;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import de.faktenlese.entity.resolution.Place.Prominence;
import java.util.List;

/** Reads how prominently a sentence names something. Thread-safe. */
final class ProminenceReader {

    /** "Analystin Vorname Nachname von der X". */
    private static final int NEAR = 5;

    private final FunctionWords smallWords;
    private final Judges judges;

    ProminenceReader(FunctionWords smallWords, Judges judges) {
        this.smallWords = smallWords;
        this.judges = judges;
    }

    /**
     * What stands before the sentence's first verb and not after a preposition is mostly the subject, in headlines always; so is
     * what follows the verb as the first that is named.
     *
     * @param names the names in the sentence
     */
    Prominence read(Passage passage, Span span, List<Span> names) {
        int before = span.start() - passage.sentence().span().start() - 1;
        if (before >= 0 && passage.sentence().text().charAt(before) == '(') {
            return Prominence.BRACKETS;
        }
        List<Token> tokens = passage.sentence().tokens();
        int at = Clauses.index(tokens, span.start());
        if (isOfJudge(tokens, at, span)) {
            return Prominence.JUDGE;
        }
        boolean governed = !Clauses.preposition(tokens, at).isEmpty() || at > 0 && tokens.get(at - 1).tag() == PartOfSpeech.ADP;
        int verb = verb(tokens, at);
        if (verb < 0) {
            return at == 0 || tokens.get(at - 1).tag() != PartOfSpeech.ADP ? Prominence.SUBJECT : Prominence.OTHER;
        }
        boolean first = names.stream().noneMatch(name -> name.start() < span.start());
        if (!first || governed) {
            return Prominence.OTHER;
        }
        return smallWords.is(Role.COPULA, tokens.get(verb).text()) ? Prominence.PRESENTED : Prominence.SUBJECT;
    }

    /** Whether a name is that of the house of somebody who comments: "Analyst A von X", "der X-Analyst". */
    private boolean isOfJudge(List<Token> tokens, int at, Span name) {
        String word = tokens.get(at).text();
        if (tokens.get(at).span().end() > name.end()) {
            return judges.has(word.substring(word.lastIndexOf('-') + 1));
        }
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (judges.has(tokens.get(i).text())) {
                return true;
            }
            if (Clauses.isVerb(tokens.get(i)) || Clauses.isBoundary(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** The index of the first verb before a token; -1 if there is none. */
    private static int verb(List<Token> tokens, int at) {
        for (int i = 0; i < at; i++) {
            if (Clauses.isVerb(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
