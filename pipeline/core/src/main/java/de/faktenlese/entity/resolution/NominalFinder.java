// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.resolution.Anaphor.Count;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import de.faktenlese.entity.resolution.ReferenceNoun.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds nouns with a definite article that may stand for something named: "das Unternehmen", "beide Banken". Thread-safe. */
final class NominalFinder {

    private static final int MOST_ADJECTIVES = 3;
    private static final int LONGEST_ATTRIBUTE = 12;
    private static final List<String> FUNCTIONS = List.of("executive", "board", "founder", "owner", "expert", "office");

    private final ReferenceWords words;
    private final FunctionWords smallWords;
    private final Lexicons lexicons;

    NominalFinder(ReferenceWords words, FunctionWords smallWords, Lexicons lexicons) {
        this.words = words;
        this.smallWords = smallWords;
        this.lexicons = lexicons;
    }

    /**
     * The expression whose noun is a token, if it is one.
     *
     * @param index the index of the sentence
     * @param names the names in the sentence
     */
    Optional<Anaphor> find(List<Token> tokens, int noun, int index, List<Span> names) {
        int article = article(tokens, noun);
        boolean attributed = article < 0 && isAfterLongAttribute(tokens, noun);
        if (article < 0 && !attributed || isBeforeName(tokens, noun, names) || isApposition(tokens, article, names)) {
            return Optional.empty();
        }
        Token head = tokens.get(noun);
        String opening = attributed ? "" : tokens.get(article).text();
        Span span = attributed ? head.span()
                : tokens.get(article + (smallWords.is(Role.CONTRACTION, opening) ? 1 : 0)).span().cover(head.span());
        int clause = attributed ? span.start() : tokens.get(Clauses.startOfWhole(tokens, article)).span().start();
        List<String> people = words.places(head.text());
        if (!people.isEmpty()) {
            return attributed || isBeforeNoun(tokens, noun) ? Optional.empty()
                    : Optional.of(inhabitants(tokens, noun, article, index, span, people, clause));
        }
        int from = attributed ? noun : article + 1;
        if (isPair(tokens, article, noun, opening)) {
            return plural(head.text()).map(found -> new Anaphor(span, index, Sort.NOMINAL,
                    found.kind() == Kind.RIVAL ? null : found, Gender.ANY, head.text(), List.of(), clause, false, Count.TWO));
        }
        return noun(head.text()).filter(found -> !isOwned(tokens, noun, found, names))
                .filter(found -> !smallWords.is(Role.POSSESSIVE, opening) || found.kind() == Kind.COMPANY
                        || found.kind().isDealPart())
                .map(found -> found.kind() == Kind.COMPANY && isNew(tokens, from, noun) ? new ReferenceNoun(found.word(),
                        found.gender(), Kind.NEWCOMER, found.size()) : found)
                .map(found -> new Anaphor(span, index, Sort.NOMINAL, found, gender(found, opening, head.text()), head.text(),
                        origin(tokens, from, noun), clause, isGenitive(tokens, article, found),
                        isPlural(opening, found) ? Count.SEVERAL : Count.ONE));
    }

    private boolean isNew(List<Token> tokens, int from, int noun) {
        return tokens.subList(from, noun).stream().anyMatch(token -> smallWords.is(Role.NEW, token.text()));
    }

    /** The people of a place; with an article of the singular at the head of a clause one of them, a person. */
    private Anaphor inhabitants(List<Token> tokens, int noun, int article, int index, Span span, List<String> places,
            int clause) {
        String opening = tokens.get(article).text();
        boolean single = article == Clauses.start(tokens, article) && noun + 1 < tokens.size()
                && smallWords.gender(Role.ARTICLE, opening) == Gender.MASCULINE && Clauses.isVerb(tokens.get(noun + 1))
                && !tokens.get(noun + 1).text().endsWith("en");
        String word = tokens.get(noun).text();
        return single ? new Anaphor(span, index, Sort.NOMINAL, new ReferenceNoun(word, Gender.MASCULINE, Kind.PERSON, Size.ANY),
                Gender.MASCULINE, word, places, clause, false, Count.ONE)
                : new Anaphor(span, index, Sort.INHABITANTS, null, Gender.ANY, word, places, clause, false, Count.ONE);
    }

    private static boolean isBeforeNoun(List<Token> tokens, int noun) {
        return noun + 1 < tokens.size() && tokens.get(noun + 1).isCapitalized();
    }

    /** What a noun is: of the table, or somebody's function. */
    private Optional<ReferenceNoun> noun(String word) {
        return words.noun(word).or(() -> lexicons.positions().findHead(word).filter(position ->
                FUNCTIONS.contains(position.kind()) && !smallWords.is(Role.BODY, word))
                .map(position -> new ReferenceNoun(position.word(), position.gender(), Kind.PERSON, Size.ANY)));
    }

    /** What a noun in the plural stands for two of. */
    private Optional<ReferenceNoun> plural(String word) {
        if (smallWords.is(Role.PAIR, word)) {
            return Optional.of(new ReferenceNoun(word, Gender.NEUTER, Kind.RIVAL, Size.ANY));
        }
        Optional<ReferenceNoun> known = words.noun(word).filter(noun -> noun.kind() == Kind.COMPANY || noun.kind() == Kind.RIVAL
                || noun.kind() == Kind.PERSON);
        return known.map(noun -> noun.kind() == Kind.RIVAL ? new ReferenceNoun(word, Gender.ANY, Kind.COMPANY, Size.ANY) : noun)
                .or(() -> lexicons.organisationNouns().findHead(word).map(noun -> new ReferenceNoun(noun.word(), Gender.ANY,
                        Kind.COMPANY, Size.ANY)))
                .or(() -> lexicons.positions().findHead(word).map(position -> new ReferenceNoun(position.word(), Gender.ANY,
                        Kind.PERSON, Size.ANY)));
    }

    /** "die beiden Konzerne", "beide Konzerne", "die zwei Firmen", "das Duo". */
    private boolean isPair(List<Token> tokens, int article, int noun, String opening) {
        boolean rivals = noun(tokens.get(noun).text())
                .filter(found -> found.kind() == Kind.RIVAL && isPlural(opening, found)).isPresent();
        if (rivals) {
            return true;
        }
        boolean two = article >= 0 && smallWords.is(Role.BOTH, tokens.get(article).text());
        for (int i = article + 1; article >= 0 && i < noun; i++) {
            two |= smallWords.is(Role.TWO, tokens.get(i).text());
        }
        return two || article == noun - 1 && smallWords.is(Role.PAIR, tokens.get(noun).text())
                && smallWords.gender(Role.ARTICLE, tokens.get(article).text()) == Gender.NEUTER;
    }

    /** The places that the adjectives before a noun, the part of it before a hyphen or "aus" after it say it is from. */
    private List<String> origin(List<Token> tokens, int from, int noun) {
        List<String> places = new ArrayList<>();
        for (int i = from; i < noun; i++) {
            places.addAll(words.placesOf(tokens.get(i).text()));
        }
        String word = tokens.get(noun).text();
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            places.addAll(words.adjectives().getOrDefault(word.substring(0, hyphen), List.of()));
        }
        if (noun + 2 < tokens.size() && smallWords.is(Role.FROM, tokens.get(noun + 1).text())
                && tokens.get(noun + 2).isCapitalized()) {
            places.add(tokens.get(noun + 2).text());
        }
        return places;
    }

    /** The gender of a noun; of one that is declined like an adjective, that of its article: "der 54-Jährige". */
    private Gender gender(ReferenceNoun noun, String article, String word) {
        if (noun.gender() != Gender.ANY) {
            return noun.gender();
        }
        Gender shown = smallWords.gender(Role.ARTICLE, article);
        boolean oblique = word.endsWith("n");
        if (shown == Gender.MASCULINE) {
            return oblique ? Gender.FEMININE : Gender.MASCULINE;
        }
        return shown == Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** Whether the article shows that a noun of this gender stands in the plural: "die Autobauer", "den Banken". */
    private boolean isPlural(String article, ReferenceNoun noun) {
        Gender shown = smallWords.gender(Role.ARTICLE, article);
        return shown == Gender.FEMININE && (noun.gender() == Gender.MASCULINE || noun.gender() == Gender.NEUTER)
                || shown == Gender.MASCULINE && noun.gender() == Gender.NEUTER;
    }

    /** Whether an article may be that of a genitive: the owner may be named in the same clause ("X kauft Aktien der Firma"). */
    private boolean isGenitive(List<Token> tokens, int article, ReferenceNoun noun) {
        if (article < 1 || tokens.get(article - 1).tag() == PartOfSpeech.ADP) {
            return false;
        }
        String text = tokens.get(article).text();
        return smallWords.is(Role.GENITIVE, text) && (smallWords.gender(Role.GENITIVE, text) == Gender.ANY
                || noun.gender() == Gender.FEMININE);
    }

    /** Whether it is said right after a noun whose it is: then it is something of that, not something named before. */
    private boolean isOwned(List<Token> tokens, int noun, ReferenceNoun found, List<Span> names) {
        if (noun + 2 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(noun + 1).text();
        Span after = tokens.get(noun + 2).span();
        if (found.kind() == Kind.PERSON && tokens.get(noun + 1).tag() == PartOfSpeech.ADP
                || isFollowedByAppositive(tokens, noun, names)) {
            return found.kind() == Kind.PERSON;
        }
        boolean relational = found.kind() == Kind.PERSON || found.kind() == Kind.RIVAL || found.kind() == Kind.SHARE
                || found.kind().isDealPart();
        boolean genitive = smallWords.is(Role.GENITIVE, next) && next.equals(next.toLowerCase(Locale.GERMAN))
                && (relational || smallWords.gender(Role.GENITIVE, next) == Gender.ANY);
        boolean of = smallWords.is(Role.AGENT, next) && tokens.get(noun + 1).tag() == PartOfSpeech.ADP;
        return genitive || of && names.stream().anyMatch(after::overlaps);
    }

    /** Whether a name follows after a comma: "der Geschäftsführer, Jana Beispiel". */
    private static boolean isFollowedByAppositive(List<Token> tokens, int noun, List<Span> names) {
        return tokens.get(noun + 1).text().equals(",") && names.stream().anyMatch(tokens.get(noun + 2).span()::overlaps);
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
            if (smallWords.isArticle(text) || smallWords.is(Role.CONTRACTION, text) || smallWords.is(Role.POSSESSIVE, text)
                    || smallWords.is(Role.BOTH, text)) {
                return i;
            }
            boolean attribute = tokens.get(i).tag() == PartOfSpeech.ADJ || tokens.get(i).tag() == PartOfSpeech.NUM
                    || text.endsWith("er") && tokens.get(i).isCapitalized() || text.endsWith("te") || text.endsWith("ten")
                    || smallWords.is(Role.TWO, text);
            if (!attribute) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a nominal only says what the name before it is of: "Acme, der Pumpenhersteller". */
    private static boolean isApposition(List<Token> tokens, int article, List<Span> names) {
        return article > 1 && tokens.get(article - 1).text().equals(",") && names.stream()
                .anyMatch(tokens.get(article - 2).span()::overlaps);
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
}
