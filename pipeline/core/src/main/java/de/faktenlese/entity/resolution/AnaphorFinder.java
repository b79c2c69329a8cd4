// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the expressions of a sentence that may stand for something named before. Thread-safe. */
final class AnaphorFinder {

    private static final int MOST_ADJECTIVES = 3;
    private static final String OF = "von";
    private static final int LONGEST_ATTRIBUTE = 12;

    private final ReferenceWords words;
    private final FunctionWords smallWords;

    AnaphorFinder(ReferenceWords words, FunctionWords smallWords) {
        this.words = words;
        this.smallWords = smallWords;
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
            Span span = tokens.get(i).span();
            if (names.stream().noneMatch(span::overlaps)) {
                (tokens.get(i).isCapitalized() && i > 0 ? nominal(tokens, i, index, names) : Optional.<Anaphor>empty())
                        .or(() -> pronoun(tokens, index, span)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Anaphor> nominal(List<Token> tokens, int noun, int index, List<Span> names) {
        int article = article(tokens, noun);
        Token head = tokens.get(noun);
        boolean attributed = article < 0 && isAfterLongAttribute(tokens, noun);
        if (article < 0 && !attributed || isBeforeName(tokens, noun, names)) {
            return Optional.empty();
        }
        String opening = attributed ? "" : tokens.get(article).text();
        Span span = attributed ? head.span()
                : tokens.get(article + (smallWords.is(Role.CONTRACTION, opening) ? 1 : 0)).span().cover(head.span());
        int clause = attributed ? span.start() : clauseStart(tokens, article);
        List<String> places = words.places(head.text());
        if (!places.isEmpty()) {
            boolean alone = noun + 1 == tokens.size() || !tokens.get(noun + 1).isCapitalized();
            return alone && !attributed ? Optional.of(new Anaphor(span, index, Sort.INHABITANTS, null, Gender.ANY, head.text(),
                    places,
                    clause)) : Optional.empty();
        }
        return words.noun(head.text()).filter(found -> !isOwned(tokens, noun, found, names))
                .filter(found -> !smallWords.is(Role.POSSESSIVE, opening) || found.kind() == Kind.COMPANY)
                .map(found -> new Anaphor(span, index, Sort.NOMINAL, found.kind(), found.gender(), head.text(), List.of(),
                        isGenitive(opening, found) ? span.start() : clause));
    }

    /** Whether an article may be that of a genitive: the owner may be named in the same clause ("X kauft Aktien der Firma"). */
    private boolean isGenitive(String article, ReferenceNoun noun) {
        return smallWords.is(Role.GENITIVE, article) && (smallWords.gender(Role.GENITIVE, article) == Gender.ANY
                || noun.gender() == Gender.FEMININE);
    }

    /** Whether it is said right after a noun whose it is: then it is something of that, not something named before. */
    private boolean isOwned(List<Token> tokens, int noun, ReferenceNoun found, List<Span> names) {
        if (noun + 2 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(noun + 1).text();
        Span after = tokens.get(noun + 2).span();
        boolean relational = found.kind() == Kind.PERSON || found.kind() == Kind.RIVAL || found.kind() == Kind.SHARE;
        boolean genitive = smallWords.is(Role.GENITIVE, next) && next.equals(next.toLowerCase(Locale.GERMAN))
                && (relational || smallWords.gender(Role.GENITIVE, next) == Gender.ANY);
        return genitive || next.equals(OF) && names.stream().anyMatch(after::overlaps);
    }

    /** Where the clause of a token begins: after the last comma, colon, semicolon or dash before it. */
    private static int clauseStart(List<Token> tokens, int at) {
        int i = at;
        while (i > 0 && !(tokens.get(i - 1).text().length() == 1 && ",;:–—-".contains(tokens.get(i - 1).text()))) {
            i--;
        }
        return tokens.get(i).span().start();
    }

    /** Whether a participle with words of its own stands between article and noun: "der in Ulm beheimatete Konzern". */
    private boolean isAfterLongAttribute(List<Token> tokens, int noun) {
        boolean participle = !tokens.get(noun - 1).isCapitalized() && tokens.get(noun - 1).text()
                .matches(".*(te|ten|ende|enden|ene|enen)");
        for (int i = noun - 2; participle && i >= Math.max(0, noun - LONGEST_ATTRIBUTE); i--) {
            if (smallWords.isArticle(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The index of the definite article, or of a preposition that holds one, before a noun and its adjectives; -1 if there is
     * none.
     */
    private int article(List<Token> tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 1 - MOST_ADJECTIVES); i--) {
            String text = tokens.get(i).text();
            if (smallWords.isArticle(text) || smallWords.is(Role.CONTRACTION, text) || smallWords.is(Role.POSSESSIVE, text)) {
                return i;
            }
            boolean attribute = tokens.get(i).tag() == PartOfSpeech.ADJ || tokens.get(i).tag() == PartOfSpeech.NUM
                    || text.endsWith("er") && tokens.get(i).isCapitalized() || text.endsWith("te") || text.endsWith("ten");
            if (!attribute) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a name follows at once: then the noun only says what the name is of. */
    private static boolean isBeforeName(List<Token> tokens, int noun, List<Span> names) {
        if (noun + 1 == tokens.size()) {
            return false;
        }
        Token next = tokens.get(noun + 1);
        boolean quote = next.tag() == PartOfSpeech.PUNCT && "„\"‚»«“".contains(next.text()) && noun + 2 < tokens.size();
        Span place = quote ? tokens.get(noun + 2).span() : next.span();
        return names.stream().anyMatch(place::overlaps);
    }

    private Optional<Anaphor> pronoun(List<Token> tokens, int index, Span span) {
        int i = 0;
        while (!tokens.get(i).span().equals(span)) {
            i++;
        }
        Token token = tokens.get(i);
        String text = token.text();
        PartOfSpeech next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : PartOfSpeech.PUNCT;
        boolean demonstrative = smallWords.is(Role.DEMONSTRATIVE, text) && (next == PartOfSpeech.AUX
                || next == PartOfSpeech.VERB);
        if (token.tag() != PartOfSpeech.PRON && !demonstrative || i > 0 && token.isCapitalized()) {
            return Optional.empty();
        }
        Sort sort = demonstrative ? Sort.DEMONSTRATIVE : smallWords.is(Role.IMPERSONAL, text) ? Sort.IMPERSONAL : Sort.PRONOUN;
        Gender gender = switch (sort) {
            case DEMONSTRATIVE -> smallWords.gender(Role.DEMONSTRATIVE, text);
            case IMPERSONAL -> Gender.ANY;
            default -> smallWords.gender(Role.PRONOUN, text);
        };
        return Optional.ofNullable(gender)
                .map(shown -> new Anaphor(span, index, sort, null, shown, text, List.of(), span.start()));
    }
}
