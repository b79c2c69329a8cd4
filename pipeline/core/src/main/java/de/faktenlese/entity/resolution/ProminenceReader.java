// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import de.faktenlese.entity.resolution.Salience.Prominence;
import java.util.List;

/** Reads how prominently a sentence names something. Thread-safe. */
final class ProminenceReader {

    private final FunctionWords smallWords;

    ProminenceReader(FunctionWords smallWords) {
        this.smallWords = smallWords;
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
