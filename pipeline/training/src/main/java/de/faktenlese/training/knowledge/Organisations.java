// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.knowledge.Thing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the organisations written by hand with the registers of listed companies. */
final class Organisations {

    /** A word in the names of this many companies belongs to none of them. */
    private static final int SHARED_BY_MANY = 3;

    private static final Set<String> WELL_KNOWN = Set.of("S&P 500");
    private static final Set<String> NEIGHBOURS = Set.of("DE", "AT", "CH", "LI");

    private final OrdinaryWords words;
    private final HomeListings home;
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> takenNames = new HashSet<>();
    private final Map<String, Integer> wordsOfNames = new HashMap<>();

    private Organisations(OrdinaryWords words, HomeListings home) {
        this.words = words;
        this.home = home;
    }

    /** The organisations written by hand, with identifiers where a register has them; after them what only registers have. */
    static List<Thing> compile(List<Thing> handWritten, OpenData open, OrdinaryWords words) throws IOException {
        HomeListings home = new HomeListings(open.csv("companies.csv").stream().map(row -> new HomeListings.Isins(
                List.of(row.get("symbols").split("\\|")), List.of(row.get("isins").split("\\|")))).toList());
        return new Organisations(words, home).join(handWritten, new Registers(open, CompanyWords.read()).read());
    }

    private List<Thing> join(List<Thing> handWritten, List<Listing> register) {
        Map<String, List<Listing>> listings = new LinkedHashMap<>();
        for (Listing listing : register) {
            keys(listing.name()).forEach(key -> listings.computeIfAbsent(key, none -> new ArrayList<>()).add(listing));
        }
        List<Thing> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Thing thing : handWritten) {
            identifiers.add(thing.id());
            thing.names().forEach(takenNames::add);
            thing.names().map(CompanyName::key).forEach(known::add);
            all.add(withLinks(thing, listings));
        }
        Map<String, Listing> added = new LinkedHashMap<>();
        register.stream().filter(Listing::large).filter(listing -> keys(listing.name()).noneMatch(known::contains))
                .forEach(listing -> added.putIfAbsent(CompanyName.key(listing.name().core()), listing));
        countWords(added.values());
        Map<String, Long> briefs = added.values().stream().flatMap(listing -> listing.name().brief().stream())
                .collect(Collectors.groupingBy(brief -> brief, Collectors.counting()));
        added.values().forEach(listing -> takenNames.add(listing.name().core()));
        Set<String> isins = all.stream().map(thing -> thing.links().isin()).filter(Objects::nonNull).collect(Collectors.toSet());
        added.forEach((key, listing) -> {
            Links links = links(listings.getOrDefault(key, List.of()), listing.country());
            if (links.isin() == null || isins.add(links.isin())) {
                all.add(thing(listing, links, briefs));
            }
        });
        return all;
    }

    private static Stream<String> keys(CompanyName name) {
        return Stream.of(name.core(), name.full()).map(CompanyName::key).distinct();
    }

    private Thing thing(Listing listing, Links links, Map<String, Long> briefs) {
        CompanyName name = listing.name();
        List<String> aliases = new ArrayList<>();
        if (!name.full().equals(name.core())) {
            aliases.add(name.full());
        }
        name.brief().filter(brief -> briefs.get(brief) == 1 && !isGeneral(brief) && takenNames.add(brief))
                .ifPresent(aliases::add);
        boolean wellKnown = (WELL_KNOWN.contains(listing.source()) || NEIGHBOURS.contains(listing.country()))
                && Character.isUpperCase(name.core().charAt(0));
        Set<String> ambiguous = Stream.concat(Stream.of(name.core()), aliases.stream())
                .filter(other -> isGeneral(other)
                        || !CompanyName.isDistinctive(other) && !(wellKnown && other.equals(name.core())))
                .collect(Collectors.toSet());
        return new Thing(Identifiers.fresh(name.core(), identifiers), EntityType.ORG, name.core(), aliases, ambiguous,
                HandWritten.orNull(listing.country()), links, listing.source());
    }

    /** Whether a name is an ordinary word, somebody's name, a place, or a word that many companies have in their names. */
    private boolean isGeneral(String name) {
        return words.isAmbiguous(name) || wordsOfNames.getOrDefault(name, 0) >= SHARED_BY_MANY;
    }

    private void countWords(Collection<Listing> listings) {
        listings.stream().flatMap(listing -> Stream.of(listing.name().core().split(" ")).distinct())
                .forEach(word -> wordsOfNames.merge(word, 1, Integer::sum));
    }

    /** A thing written by hand with the identifiers of the listings that bear one of its unmistakable names. */
    private Thing withLinks(Thing thing, Map<String, List<Listing>> register) {
        List<Listing> listings = thing.names().filter(name -> !thing.needsContext(name) || name.equals(thing.name()))
                .flatMap(name -> register.getOrDefault(CompanyName.key(name), List.of()).stream()).distinct().toList();
        Links found = links(listings, thing.country());
        if (found.isEmpty()) {
            return thing;
        }
        String sources = listings.stream().map(Listing::source).distinct().collect(Collectors.joining("+"));
        return new Thing(thing.id(), thing.type(), thing.name(), thing.aliases(), thing.ambiguous(), thing.country(),
                new Links(thing.links().wikidata(), found.isin(), null, found.ticker()), thing.source() + "+" + sources);
    }

    /** The first of each kind that the listings of one company have. */
    private Links links(List<Listing> listings, @Nullable String country) {
        return listings.stream().map(listing -> home.links(listing, country == null || country.isEmpty() ? null : country))
                .reduce(Links.NONE, (first, second) -> new Links(null, or(first.isin(), second.isin()), null,
                        or(first.ticker(), second.ticker())));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
