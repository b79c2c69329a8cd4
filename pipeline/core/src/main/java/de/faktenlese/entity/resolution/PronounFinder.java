// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.Anaphor.Count;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds pronouns that may stand for something named: "er", "sie", "dieser", "die beiden". Thread-safe. */
final class PronounFinder {

    private static final int CLAUSE = 6;

    private final FunctionWords smallWords;

    PronounFinder(FunctionWords smallWords) {
        this.smallWords = smallWords;
    }

    /** The pronoun at a token, if it is one. */
    Optional<Anaphor> find(List<Token> tokens, int at, int index) {
        Token token = tokens.get(at);
        String text = token.text();
        if (at > 0 && token.isCapitalized() && !opensAfterMark(tokens, at)) {
            return Optional.empty();
        }
        int clause = tokens.get(Clauses.start(tokens, at)).span().start();
        Optional<Span> both = both(tokens, at);
        if (both.isPresent()) {
            return Optional.of(new Anaphor(both.get(), index, Sort.NOMINAL, null, Gender.ANY, text, List.of(), clause, false,
                    Count.TWO));
        }
        boolean demonstrative = smallWords.is(Role.DEMONSTRATIVE, text) && isBesideVerb(tokens, at);
        if (token.tag() != PartOfSpeech.PRON && !demonstrative) {
            return Optional.empty();
        }
        Sort sort = demonstrative ? Sort.DEMONSTRATIVE : smallWords.is(Role.IMPERSONAL, text) ? Sort.IMPERSONAL : Sort.PRONOUN;
        Gender gender = switch (sort) {
            case DEMONSTRATIVE -> smallWords.gender(Role.DEMONSTRATIVE, text);
            case IMPERSONAL -> Gender.ANY;
            default -> smallWords.gender(Role.PRONOUN, text);
        };
        if (gender == null || gender == Gender.NEUTER && isExpletive(tokens, at)) {
            return Optional.empty();
        }
        return Optional.of(new Anaphor(token.span(), index, sort, null, gender, text, List.of(), clause, false,
                gender == Gender.FEMININE && isBesidePlural(tokens, at) ? Count.SEVERAL : Count.ONE));
    }

    private static boolean opensAfterMark(List<Token> tokens, int at) {
        return !Character.isLetterOrDigit(tokens.get(at - 1).text().codePointAt(0)) && !tokens.get(at - 1).text().equals(",");
    }

    /** "die beiden" or "beide" without a noun after it. */
    private Optional<Span> both(List<Token> tokens, int at) {
        boolean noun = at + 1 < tokens.size() && (tokens.get(at + 1).isCapitalized() || tokens.get(at + 1).tag()
                == PartOfSpeech.ADJ);
        Token token = tokens.get(at);
        if (!noun && smallWords.is(Role.BOTH, token.text())) {
            return Optional.of(token.span());
        }
        boolean two = at > 0 && smallWords.is(Role.TWO, token.text()) && smallWords.isArticle(tokens.get(at - 1).text());
        return noun || !two ? Optional.empty() : Optional.of(tokens.get(at - 1).span().cover(token.span()));
    }

    private static boolean isBesideVerb(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && Clauses.isVerb(tokens.get(at + 1));
    }

    /** Whether the verb beside a pronoun is one whose "es" stands for nothing. */
    private boolean isExpletive(List<Token> tokens, int at) {
        boolean found = false;
        for (int i = Math.max(0, at - 1); i < Math.min(tokens.size(), at + CLAUSE); i++) {
            if (Clauses.isVerb(tokens.get(i))) {
                found = true;
                if (smallWords.is(Role.EXPLETIVE, tokens.get(i).text())) {
                    return true;
                }
            }
        }
        return !found;
    }

    /** Whether the verb right before or after a pronoun is in the plural. */
    private static boolean isBesidePlural(List<Token> tokens, int at) {
        for (int i : new int[] {at + 1, at - 1}) {
            if (i >= 0 && i < tokens.size() && Clauses.isVerb(tokens.get(i))) {
                String verb = tokens.get(i).text().toLowerCase(Locale.GERMAN);
                return verb.endsWith("en") || verb.endsWith("ind") || verb.endsWith("rn") || verb.endsWith("ln");
            }
        }
        return false;
    }
}
