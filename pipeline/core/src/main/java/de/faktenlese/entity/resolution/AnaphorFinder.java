// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the expressions of a sentence that may stand for something named before. Thread-safe. */
final class AnaphorFinder {

    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "des", "dem", "den", "dieser", "diese", "dieses",
            "diesem", "diesen", "jener", "jene", "jenes");
    private static final Set<String> WITH_ARTICLE = Set.of("am", "im", "beim", "vom", "zum", "zur", "ans", "ins", "fürs");
    private static final Map<String, Gender> PRONOUNS = Map.of("er", Gender.MASCULINE, "ihn", Gender.MASCULINE, "ihm",
            Gender.MASCULINE, "sie", Gender.FEMININE, "ihr", Gender.FEMININE, "diese", Gender.FEMININE, "dieser", Gender.MASCULINE);
    private static final int MOST_ADJECTIVES = 3;
    private static final int LONGEST_ATTRIBUTE = 12;

    private final ReferenceWords words;

    AnaphorFinder(ReferenceWords words) {
        this.words = words;
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
        String opening = attributed ? "" : tokens.get(article).text().toLowerCase(Locale.GERMAN);
        Span span = attributed ? head.span()
                : tokens.get(article + (WITH_ARTICLE.contains(opening) ? 1 : 0)).span().cover(head.span());
        boolean object = WITH_ARTICLE.contains(opening) || opening.equals("dem") || opening.equals("den");
        int clause = object ? clauseStart(tokens, article) : span.start();
        List<String> places = words.places(head.text());
        if (!places.isEmpty()) {
            boolean alone = noun + 1 == tokens.size() || !tokens.get(noun + 1).isCapitalized();
            return alone && !attributed ? Optional.of(new Anaphor(span, index, Sort.INHABITANTS, null, Gender.ANY, head.text(), places,
                    clause)) : Optional.empty();
        }
        return words.noun(head.text()).map(found -> new Anaphor(span, index, Sort.NOMINAL, found.kind(), found.gender(), head.text(),
                List.of(), clause));
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
    private static boolean isAfterLongAttribute(List<Token> tokens, int noun) {
        boolean participle = !tokens.get(noun - 1).isCapitalized() && tokens.get(noun - 1).text().matches(".*(te|ten|ende|enden|ene|enen)");
        for (int i = noun - 2; participle && i >= Math.max(0, noun - LONGEST_ATTRIBUTE); i--) {
            if (ARTICLES.contains(tokens.get(i).text().toLowerCase(Locale.GERMAN))) {
                return true;
            }
        }
        return false;
    }

    /** The index of the definite article, or of a preposition that holds one, before a noun and its adjectives; -1 if there is none. */
    private static int article(List<Token> tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 1 - MOST_ADJECTIVES); i--) {
            String text = tokens.get(i).text().toLowerCase(Locale.GERMAN);
            if (ARTICLES.contains(text) || WITH_ARTICLE.contains(text)) {
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

    private static Optional<Anaphor> pronoun(List<Token> tokens, int index, Span span) {
        int i = 0;
        while (!tokens.get(i).span().equals(span)) {
            i++;
        }
        Token token = tokens.get(i);
        String text = token.text().toLowerCase(Locale.GERMAN);
        PartOfSpeech next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : PartOfSpeech.PUNCT;
        boolean demonstrative = text.startsWith("dies") && (next == PartOfSpeech.AUX || next == PartOfSpeech.VERB);
        if (token.tag() != PartOfSpeech.PRON && !demonstrative || i > 0 && token.isCapitalized()) {
            return Optional.empty();
        }
        if (text.equals("man")) {
            return Optional.of(new Anaphor(span, index, Sort.IMPERSONAL, null, Gender.ANY, text, List.of(), span.start()));
        }
        Sort sort = demonstrative ? Sort.DEMONSTRATIVE : Sort.PRONOUN;
        return Optional.ofNullable(PRONOUNS.get(text)).filter(gender -> demonstrative || !text.startsWith("dies"))
                .map(gender -> new Anaphor(span, index, sort, null, gender, text, List.of(), span.start()));
    }
}
