// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the expressions of a sentence that may stand for something named before. Thread-safe. */
final class AnaphorFinder {

    private final NominalFinder nominals;
    private final PronounFinder pronouns;

    AnaphorFinder(NominalFinder nominals, PronounFinder pronouns) {
        this.nominals = nominals;
        this.pronouns = pronouns;
    }

    /**
     * The expressions in text order.
     *
     * @param names the names in the sentence, which are no anaphors
     */
    List<Anaphor> find(Passage passage, int index, List<Span> names) {
        List<Anaphor> found = new ArrayList<>();
        List<Token> tokens = passage.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int at = i;
            if (at > 0 && isOfName(token, names)) {
                nominals.find(tokens, at, index, names).filter(anaphor -> anaphor.kind() == Kind.OWNED).ifPresent(found::add);
            } else if (names.stream().noneMatch(token.span()::overlaps)) {
                (at > 0 && isNounLike(token) ? nominals.find(tokens, at, index, names) : Optional.<Anaphor>empty())
                        .or(() -> pronouns.find(tokens, at, index)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A compound with a name in it: "die Acme-Tochter". */
    private static boolean isOfName(Token token, List<Span> names) {
        return names.stream().anyMatch(name -> name.start() == token.span().start() && name.end() < token.span().end());
    }

    /** A capital, at the beginning or after a hyphen: "54-Jährige", "iPhone-Konzern". */
    private static boolean isNounLike(Token token) {
        int hyphen = token.text().lastIndexOf('-') + 1;
        return token.isCapitalized() || hyphen > 1 && hyphen < token.text().length() && Character.isUpperCase(token.text()
                .charAt(hyphen));
    }
}
