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
                        .or(() -> pronoun(tokens, names, index, span)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Anaphor> nominal(List<Token> tokens, int noun, int index, List<Span> names) {
        int article = article(tokens, noun);
        if (article < 0 || isBeforeName(tokens, noun, names)) {
            return Optional.empty();
        }
        boolean contracted = WITH_ARTICLE.contains(tokens.get(article).text().toLowerCase(Locale.GERMAN));
        Span span = contracted ? tokens.get(article + 1).span().cover(tokens.get(noun).span())
                : tokens.get(article).span().cover(tokens.get(noun).span());
        String word = tokens.get(noun).text();
        String place = words.place(word);
        if (place != null) {
            boolean alone = noun + 1 == tokens.size() || !tokens.get(noun + 1).isCapitalized();
            return alone ? Optional.of(new Anaphor(span, index, Sort.INHABITANTS, null, Gender.ANY, place)) : Optional.empty();
        }
        return words.noun(word).map(found -> new Anaphor(span, index, Sort.NOMINAL, found.kind(), found.gender(), word));
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

    private static Optional<Anaphor> pronoun(List<Token> tokens, List<Span> names, int index, Span span) {
        int i = 0;
        while (!tokens.get(i).span().equals(span)) {
            i++;
        }
        Token token = tokens.get(i);
        String text = token.text().toLowerCase(Locale.GERMAN);
        if (token.tag() != PartOfSpeech.PRON || i > 0 && token.isCapitalized()) {
            return Optional.empty();
        }
        if (text.equals("man")) {
            return Optional.of(new Anaphor(span, index, Sort.IMPERSONAL, null, Gender.ANY, text));
        }
        boolean demonstrative = text.startsWith("dies");
        boolean beforeNoun = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
        return Optional.ofNullable(PRONOUNS.get(text)).filter(gender -> !demonstrative || !beforeNoun)
                .map(gender -> new Anaphor(span, index, Sort.PRONOUN, null, gender, text));
    }
}
