// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.knowledge.Position;
import de.faktenlese.entity.resolution.Anaphor.Count;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import de.faktenlese.entity.resolution.ReferenceNoun.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds pronouns that may stand for something named: "er", "sie", "dieser", "die beiden". Thread-safe. */
final class PronounFinder {

    private static final int CLAUSE = 6;

    private static final List<String> FUNCTIONS = List.of("executive", "board", "founder");

    private final FunctionWords smallWords;
    private final Lexicons lexicons;

    PronounFinder(FunctionWords smallWords, Lexicons lexicons) {
        this.smallWords = smallWords;
        this.lexicons = lexicons;
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
        if (isOwner(tokens, at)) {
            Gender shown = smallWords.is(Role.POSSESSIVE, text) ? smallWords.gender(Role.POSSESSIVE, text)
                    : smallWords.gender(Role.RELATIVE_POSSESSIVE, text);
            return Optional.of(new Anaphor(token.span(), index, Sort.OWNER, null, shown, text, List.of(),
                    token.span().start(), false, Count.ONE));
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
        ReferenceNoun function = sort == Sort.PRONOUN ? function(tokens, at) : null;
        Count count = gender == Gender.FEMININE && isBesidePlural(tokens, at) ? Count.SEVERAL : Count.ONE;
        return Optional.of(new Anaphor(token.span(), index, sort, function, gender, text, List.of(), clause, false, count));
    }

    /** The function that a clause says a pronoun has, so that it is a person: "Sie beginnt im Mai als Finanzchefin". */
    private @Nullable ReferenceNoun function(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && !Clauses.isBoundary(tokens.get(i)); i++) {
            Optional<Position> position = smallWords.is(Role.AS, tokens.get(i - 1).text())
                    ? lexicons.positions().findHead(tokens.get(i).text()) : Optional.empty();
            if (position.isPresent()) {
                return new ReferenceNoun(position.get().word(), position.get().gender(), Kind.PERSON, Size.ANY);
            }
        }
        return null;
    }

    /** Whether a word says whose somebody or something right after it is: "ihr neuer Chef", "deren Tochter". */
    private boolean isOwner(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        int noun = at + 1;
        while (noun < tokens.size() && tokens.get(noun).tag() == PartOfSpeech.ADJ && !tokens.get(noun).isCapitalized()) {
            noun++;
        }
        boolean whose = smallWords.is(Role.POSSESSIVE, text) || smallWords.is(Role.RELATIVE_POSSESSIVE, text);
        return whose && noun < tokens.size() && lexicons.positions().findHead(tokens.get(noun).text())
                .filter(position -> FUNCTIONS.contains(position.kind())).isPresent();
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
