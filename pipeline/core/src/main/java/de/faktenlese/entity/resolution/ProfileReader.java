// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Forename;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.knowledge.Position;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a document and the tables say about a named thing. Thread-safe. */
final class ProfileReader {

    private static final int NEAR = 3;
    private static final Pattern WORD_ENDS = Pattern.compile("[ -]");

    private final Lexicons lexicons;
    private final ReferenceWords words;
    private final FunctionWords smallWords;

    ProfileReader(Lexicons lexicons, ReferenceWords words, FunctionWords smallWords) {
        this.lexicons = lexicons;
        this.words = words;
        this.smallWords = smallWords;
    }

    /**
     * The profile of what these mentions name.
     *
     * @param known what the tables know it as, if they do
     */
    Profile read(List<Passage> passages, List<NamedMention> mentions, Optional<Thing> known) {
        EntityType type = mentions.get(0).type();
        Set<String> nouns = new HashSet<>();
        Set<Gender> genders = EnumSet.noneOf(Gender.class);
        Set<String> places = new HashSet<>();
        Set<String> trades = new HashSet<>();
        known.map(Thing::name).ifPresent(name -> trades.addAll(words.trades().ofFirm(name)));
        Gender gender = Gender.ANY;
        for (NamedMention mention : mentions) {
            gender = gender == Gender.ANY ? gender(mention) : gender;
            Passage passage = passages.get(mention.passage());
            List<Token> tokens = passage.sentence().tokens();
            int first = first(tokens, mention);
            int last = last(tokens, mention);
            for (Token token : beside(tokens, first, last)) {
                words.noun(token.text()).ifPresent(noun -> {
                    nouns.add(token.text());
                    genders.add(noun.gender());
                    trades.addAll(words.trades().ofNoun(token.text()));
                });
                lexicons.positions().findHead(token.text()).ifPresent(position -> nouns.add(token.text()));
            }
            if (type == EntityType.ORG && first > 0 && smallWords.is(Role.ARTICLE, tokens.get(first - 1).text())) {
                article(tokens.get(first - 1).text()).ifPresent(genders::add);
            }
            if (type == EntityType.PER && gender == Gender.ANY && first > 0) {
                gender = lexicons.positions().findHead(tokens.get(first - 1).text()).map(Position::gender).orElse(Gender.ANY);
            }
            addPlaces(places, tokens, first, last);
        }
        Set<String> nameWords = mentions.stream()
                .flatMap(mention -> WORD_ENDS.splitAsStream(mention.name().toLowerCase(Locale.GERMAN)))
                .collect(Collectors.toSet());
        if (trades.isEmpty()) {
            mentions.forEach(mention -> trades.addAll(words.trades().ofName(mention.name())));
        }
        return new Profile(type, kind(type, mentions), gender, nouns, genders, type == EntityType.ORG ? trades : Set.of(),
                Set.of(), places, seat(mentions, known), nameWords, known.isPresent());
    }

    /** The gender that an article before a name shows; "der" may be a feminine genitive. */
    private Optional<Gender> article(String article) {
        Gender shown = smallWords.gender(Role.ARTICLE, article);
        return shown == Gender.FEMININE || shown == Gender.NEUTER ? Optional.of(shown) : Optional.empty();
    }

    private Set<String> seat(List<NamedMention> mentions, Optional<Thing> known) {
        Set<String> seat = new HashSet<>();
        known.map(Thing::name).map(words.seats()::get).ifPresent(seat::add);
        known.map(Thing::country).ifPresent(country -> seat.add(ReferenceWords.country(country)));
        for (NamedMention mention : mentions) {
            String code = words.traits(mention.name()).country();
            if (!code.isEmpty()) {
                seat.add(ReferenceWords.country(code));
            }
        }
        return seat.stream().map(place -> place.toLowerCase(Locale.GERMAN)).collect(Collectors.toSet());
    }

    private static int first(List<Token> tokens, NamedMention mention) {
        int first = 0;
        while (tokens.get(first).span().end() <= mention.mention().span().start()) {
            first++;
        }
        return first;
    }

    private static int last(List<Token> tokens, NamedMention mention) {
        int last = first(tokens, mention);
        while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < mention.mention().span().end()) {
            last++;
        }
        return last;
    }

    /** The noun right before a name, and the first noun of what it is said to be: "X, ein Ausrüster aus Kiel". */
    private List<Token> beside(List<Token> tokens, int first, int last) {
        List<Token> beside = new ArrayList<>(2);
        if (first > 0 && tokens.get(first - 1).isCapitalized()) {
            beside.add(tokens.get(first - 1));
        }
        boolean copula = last + 2 < tokens.size() && smallWords.is(Role.COPULA, tokens.get(last + 1).text())
                && smallWords.is(Role.INDEFINITE, tokens.get(last + 2).text());
        boolean apposition = copula || last + 2 < tokens.size() && tokens.get(last + 1).text().equals(",")
                && (smallWords.isArticle(tokens.get(last + 2).text()) || smallWords.is(Role.INDEFINITE, tokens.get(last + 2)
                .text()));
        for (int i = last + 3; apposition && i < Math.min(tokens.size(), last + 3 + NEAR); i++) {
            if (tokens.get(i).isCapitalized()) {
                beside.add(tokens.get(i));
                break;
            }
        }
        return beside;
    }

    /** Names of places near the name, and the places of adjectives before it: "der Kieler Ausrüster X". */
    private void addPlaces(Set<String> places, List<Token> tokens, int first, int last) {
        for (int i = Math.max(0, first - NEAR); i < Math.min(tokens.size(), last + 2 * NEAR); i++) {
            String text = tokens.get(i).text();
            if (i < first) {
                words.placesOf(text).forEach(place -> places.add(place.toLowerCase(Locale.GERMAN)));
            }
            if (tokens.get(i).isCapitalized()) {
                places.add(text.toLowerCase(Locale.GERMAN));
                words.places(text).forEach(place -> places.add(place.toLowerCase(Locale.GERMAN)));
            }
        }
    }

    private Gender gender(NamedMention mention) {
        String name = mention.name();
        if (mention.type() == EntityType.PER) {
            int space = name.indexOf(' ');
            return space < 0 ? Gender.ANY : lexicons.forenames().find(withoutSecond(name.substring(0, space)))
                    .map(Forename::gender).orElse(Gender.ANY);
        }
        return words.traits(name).gender();
    }

    /** The first of two forenames that a hyphen joins. */
    private static String withoutSecond(String forenames) {
        int hyphen = forenames.indexOf('-');
        return hyphen < 0 ? forenames : forenames.substring(0, hyphen);
    }

    private Kind kind(EntityType type, List<NamedMention> mentions) {
        if (type == EntityType.PER || type == EntityType.PRODUCT) {
            return type == EntityType.PER ? Kind.PERSON : Kind.PRODUCT;
        }
        return mentions.stream().map(mention -> body(mention.name())).flatMap(Optional::stream).findFirst().orElse(Kind.COMPANY);
    }

    private Optional<Kind> body(String name) {
        Optional<Kind> known = words.bodies().sort(name).map(sort -> Kind.valueOf(sort.name()));
        if (known.isPresent()) {
            return known;
        }
        for (String word : List.of(name.split(" ")[0], name.substring(name.lastIndexOf(' ') + 1))) {
            Optional<Kind> kind = lexicons.organisationNouns().findHead(word).map(KindNoun::kind)
                    .flatMap(ProfileReader::bodyOfKind);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> bodyOfKind(String kind) {
        return switch (kind) {
            case "authority", "court" -> Optional.of(Kind.AUTHORITY);
            case "union" -> Optional.of(Kind.UNION);
            case "association" -> Optional.of(Kind.ASSOCIATION);
            case "central-bank" -> Optional.of(Kind.CENTRAL_BANK);
            case "party" -> Optional.of(Kind.PARTY);
            case "media" -> Optional.of(Kind.MEDIA);
            case "exchange" -> Optional.of(Kind.INDEX);
            default -> Optional.empty();
        };
    }
}
