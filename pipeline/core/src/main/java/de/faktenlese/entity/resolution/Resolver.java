// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.evidence.NameShortener;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Judges;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.entity.resolution.NameGroups.Key;
import de.faktenlese.resource.ModelFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which mentions are one thing, what it is called, and what else in the text stands for it. Thread-safe. */
public final class Resolver {

    private static final int LONGEST_HEADLINE = 12;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final NameMatcher matcher;
    private final ReferenceFinder references;

    Resolver(NameMatcher matcher, ReferenceFinder references) {
        this.matcher = matcher;
        this.references = references;
    }

    /** The shipped resolver. */
    public static Resolver read(ModelFiles models, Knowledge knowledge, Lexicons lexicons) {
        ReferenceWords words = ReferenceWords.read(models, knowledge, lexicons);
        FunctionWords smallWords = FunctionWords.read(models);
        return new Resolver(new NameMatcher(knowledge, new NameShortener(lexicons, knowledge), smallWords),
                new ReferenceFinder(new ProfileReader(lexicons, words, smallWords),
                        new AnaphorFinder(new NominalFinder(words, smallWords, lexicons),
                                new PronounFinder(smallWords, lexicons)),
                        new DealReader(DealWords.read(models), smallWords, words), words,
                        new ProminenceReader(smallWords, Judges.read(models))));
    }

    /**
     * The entities of a document in the order of their first mention.
     *
     * @param passages the document's sentences
     * @param mentions the mentions in each of them
     */
    public List<Entity> resolve(List<Passage> passages, List<List<Mention>> mentions) {
        List<NamedMention> named = named(passages, mentions);
        NameGroups groups = new NameGroups();
        named.forEach(mention -> groups.add(key(mention)));
        unite(groups, passages, named);
        Map<Key, List<NamedMention>> byThing = new LinkedHashMap<>();
        for (NamedMention mention : named) {
            byThing.computeIfAbsent(groups.root(bearer(mention, named, groups)), root -> new ArrayList<>()).add(mention);
        }
        List<List<NamedMention>> things = List.copyOf(byThing.values());
        List<Optional<Thing>> known = things.stream().map(this::thing).toList();
        List<List<Span>> referring = references.find(passages, things, known);
        List<Entity> entities = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            entities.add(entity(things.get(i), known.get(i), referring.get(i)));
        }
        return entities;
    }

    private static Key key(NamedMention mention) {
        return new Key(mention.type(), mention.name());
    }

    /** The mentions without their genitive endings, as far as the document or the tables know the name without. */
    private List<NamedMention> named(List<Passage> passages, List<List<Mention>> mentions) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                String name = text(passages.get(i), mention);
                seen.add(name);
                seen.add(name.substring(name.lastIndexOf(' ') + 1));
                seen.add(name.substring(0, (name + " ").indexOf(' ')));
            }
        }
        List<NamedMention> named = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                String text = text(passages.get(i), mention);
                String stem = NameShortener.withoutGenitive(text);
                boolean genitive = seen.contains(stem) || text.endsWith("’s") || text.endsWith("'s") || text.endsWith("’")
                        || matcher.thing(mention.type(), text).isEmpty() && matcher.thing(mention.type(), stem).isPresent();
                named.add(new NamedMention(mention, i, genitive ? stem : text));
            }
        }
        return named;
    }

    /** What a mention says, on one line though it may stand on two. */
    private static String text(Passage passage, Mention mention) {
        int offset = passage.sentence().span().start();
        String covered = passage.sentence().text().substring(mention.span().start() - offset, mention.span().end() - offset);
        return WHITE_SPACE.matcher(covered).replaceAll(" ");
    }

    private void unite(NameGroups groups, List<Passage> passages, List<NamedMention> named) {
        for (EntityType type : EntityType.values()) {
            List<Key> keys = groups.keys(type);
            List<NameMatcher.Compared> names = keys.stream().map(key -> matcher.compared(type, key.name())).toList();
            for (int i = 0; i < keys.size(); i++) {
                for (int j = i + 1; j < keys.size(); j++) {
                    if (matcher.isSame(names.get(i), names.get(j))) {
                        groups.unite(keys.get(i), keys.get(j));
                    }
                }
            }
        }
        groups.keys(EntityType.ORG).forEach(brief -> uniteShort(groups, brief, passages, named));
        for (int i = 1; i < named.size(); i++) {
            NamedMention brief = named.get(i);
            NamedMention full = named.get(i - 1);
            if (brief.type() == full.type() && isInBrackets(passages, full, brief)
                    && (NameShortener.isAcronym(brief.name(), full.name()) || NameShortener.isAcronym(full.name(),
                    brief.name()))) {
                groups.unite(key(full), key(brief));
            }
        }
    }

    /** Unites a short name with the long one that it can be short for, if there is only one such thing. */
    private void uniteShort(NameGroups groups, Key brief, List<Passage> passages, List<NamedMention> named) {
        List<Key> full = groups.keys(EntityType.ORG).stream().filter(key -> matcher.isShort(brief.name(), key.name()))
                .filter(key -> !isNamedBefore(brief, key, passages, named)).toList();
        if (full.stream().map(groups::root).distinct().count() == 1) {
            groups.unite(full.get(0), brief);
        }
    }

    /** Whether a text, and not only its headline, names something before the longer name: then that is another's. */
    private static boolean isNamedBefore(Key brief, Key full, List<Passage> passages, List<NamedMention> named) {
        for (NamedMention mention : named) {
            if (key(mention).equals(full)) {
                return false;
            }
            if (key(mention).equals(brief) && passages.get(mention.passage()).sentence().tokens().size() > LONGEST_HEADLINE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the second name follows the first in brackets: "Deutsche Bahn (DB)". */
    private static boolean isInBrackets(List<Passage> passages, NamedMention first, NamedMention second) {
        if (first.passage() != second.passage()) {
            return false;
        }
        Passage passage = passages.get(first.passage());
        int offset = passage.sentence().span().start();
        int end = first.mention().span().end() - offset;
        int start = second.mention().span().start() - offset;
        return passage.sentence().text().substring(end, start).strip().equals("(");
    }

    /** For a surname alone the full name of that surname that was named last before it, else the first after it. */
    private static Key bearer(NamedMention mention, List<NamedMention> named, NameGroups groups) {
        if (mention.type() != EntityType.PER || mention.name().contains(" ")) {
            return key(mention);
        }
        Comparator<NamedMention> order = Comparator.comparing(other -> other.mention().span());
        List<NamedMention> bearers = named.stream().filter(other -> other.type() == EntityType.PER)
                .filter(other -> other.name().endsWith(" " + mention.name())).sorted(order).toList();
        Optional<NamedMention> before = bearers.stream().filter(other -> order.compare(other, mention) < 0).reduce((a, b) -> b);
        return before.or(() -> bearers.stream().findFirst()).map(Resolver::key).map(groups::root).orElse(key(mention));
    }

    private Optional<Thing> thing(List<NamedMention> mentions) {
        return mentions.stream().map(mention -> matcher.thing(mention.type(), mention.name())).flatMap(Optional::stream)
                .findFirst();
    }

    private static Entity entity(List<NamedMention> mentions, Optional<Thing> thing, List<Span> references) {
        String longest = mentions.stream().map(NamedMention::name).max(Comparator.comparing(String::length)).orElseThrow();
        return new Entity(mentions.get(0).type(), thing.map(Thing::name).orElse(longest), thing.map(Thing::links)
                .orElse(Links.NONE),
                mentions.stream().map(NamedMention::mention).toList(), references);
    }
}
