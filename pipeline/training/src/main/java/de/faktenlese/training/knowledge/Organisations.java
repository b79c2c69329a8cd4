// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the organisations written by hand with the registers of listed companies. */
final class Organisations {

    /** A word in the names of this many companies belongs to none of them. */
    private static final int SHARED_BY_MANY = 3;

    private final OrdinaryWords words;
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> takenNames = new HashSet<>();
    private final Map<String, Integer> wordsOfNames = new HashMap<>();

    private Organisations(OrdinaryWords words) {
        this.words = words;
    }

    /** The organisations written by hand, with identifiers where a register has them, and after them what only the registers have. */
    static List<Thing> compile(List<Thing> handWritten, OpenData open, OrdinaryWords words) throws IOException {
        CompanyName.LegalForms forms = CompanyName.LegalForms.of(Table.read(ModelFiles.shipped(), "knowledge/legal-forms.tsv"));
        return new Organisations(words).join(handWritten, new Registers(open, forms).read());
    }

    private List<Thing> join(List<Thing> handWritten, List<Listing> listings) {
        Map<String, Links> links = new HashMap<>();
        Map<String, Listing> added = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        handWritten.stream().flatMap(Thing::names).map(CompanyName::key).forEach(known::add);
        for (Listing listing : listings) {
            String key = CompanyName.key(listing.name().core());
            Links found = new Links(null, listing.isin(), null, listing.ticker());
            links.merge(key, found, Organisations::merge);
            links.merge(CompanyName.key(listing.name().full()), found, Organisations::merge);
            if (!known.contains(key) && !known.contains(CompanyName.key(listing.name().full())) && listing.large()) {
                added.putIfAbsent(key, listing);
            }
        }
        countWords(added.values());
        List<Thing> all = new ArrayList<>();
        for (Thing thing : handWritten) {
            identifiers.add(thing.id());
            thing.names().forEach(takenNames::add);
            all.add(withLinks(thing, links));
        }
        Map<String, Long> briefs = added.values().stream().flatMap(listing -> listing.name().brief().stream())
                .collect(Collectors.groupingBy(brief -> brief, Collectors.counting()));
        added.values().forEach(listing -> takenNames.add(listing.name().core()));
        added.forEach((key, listing) -> all.add(thing(listing, links.getOrDefault(key, Links.NONE), briefs)));
        return all;
    }

    private Thing thing(Listing listing, Links links, Map<String, Long> briefs) {
        CompanyName name = listing.name();
        List<String> aliases = new ArrayList<>();
        if (!name.full().equals(name.core())) {
            aliases.add(name.full());
        }
        name.brief().filter(brief -> briefs.get(brief) == 1 && !isGeneral(brief) && takenNames.add(brief)).ifPresent(aliases::add);
        Set<String> ambiguous = Stream.concat(Stream.of(name.core()), aliases.stream()).filter(this::isGeneral)
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

    /** A thing written by hand with the identifiers of the one company that has one of its unmistakable names. */
    private static Thing withLinks(Thing thing, Map<String, Links> register) {
        List<Links> found = thing.names().filter(name -> !thing.needsContext(name) || name.equals(thing.name()))
                .map(name -> register.get(CompanyName.key(name))).filter(java.util.Objects::nonNull).distinct().toList();
        Links links = found.stream().reduce(Organisations::merge).orElse(Links.NONE);
        String source = found.isEmpty() || links.isEmpty() ? thing.source() : thing.source() + "+register";
        return new Thing(thing.id(), thing.type(), thing.name(), thing.aliases(), thing.ambiguous(), thing.country(),
                new Links(thing.links().wikidata(), links.isin(), null, links.ticker()), source);
    }

    /** The first that is known of each. */
    private static Links merge(Links first, Links second) {
        return new Links(null, or(first.isin(), second.isin()), null, or(first.ticker(), second.ticker()));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
