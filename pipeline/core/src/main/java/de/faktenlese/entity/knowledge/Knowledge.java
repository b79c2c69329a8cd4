// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The things known by name and the search for their names in a text. Immutable, thread-safe.
 *
 * <p>A name is found as the tables write it, with a genitive s, at the head of a hyphen compound, and all in capitals; it never
 * ends or begins inside a word ("Metall" holds no Meta). Where names overlap, the one that begins first and of these the longest
 * is found.
 */
public final class Knowledge {

    private static final List<String> TABLES = List.of("organisations", "products", "people", "places");

    private final List<Thing> things;
    private final NameForms forms;
    private final PhraseIndex<KnownName> index;

    /** What an entry of the index says: the form found is a form of this name of this thing. */
    private record KnownName(String name, Thing thing) {
    }

    private Knowledge(List<Thing> things, NameForms forms, PhraseIndex<KnownName> index) {
        this.things = List.copyOf(things);
        this.forms = forms;
        this.index = index;
    }

    /**
     * Reads the tables under {@code knowledge/}.
     *
     * @throws IllegalArgumentException if a table is missing or wrong, with file and line
     */
    public static Knowledge read(ModelFiles models) {
        return read(models, List.of());
    }

    /** Reads the tables under {@code knowledge/} and adds what a user knows, see {@link #with}. */
    public static Knowledge read(ModelFiles models, List<Thing> added) {
        List<Thing> things = TABLES.stream().map(table -> Table.read(models, "knowledge/" + table + ".tsv"))
                .flatMap(Knowledge::things).toList();
        return of(added, things, NameForms.read(models));
    }

    private static Knowledge of(List<Thing> added, List<Thing> things, NameForms forms) {
        Set<String> replaced = added.stream().map(Knowledge::key).collect(Collectors.toSet());
        List<Thing> kept = things.stream().filter(thing -> !replaced.contains(key(thing))).toList();
        return new Knowledge(Stream.concat(added.stream(), kept.stream()).toList(), forms, index(added, kept, forms));
    }

    private static String key(Thing thing) {
        return thing.type() + " " + thing.id();
    }

    /** The things of one table, which has the columns of {@code models/knowledge/organisations.tsv}. */
    public static Stream<Thing> things(Table table) {
        return table.rows().stream().map(Thing::read);
    }

    /**
     * This knowledge and more. What is added wins: a thing known before loses the names that it shares with an added one, and is
     * gone where type and id are the same.
     */
    public Knowledge with(List<Thing> added) {
        return of(added, things, forms);
    }

    /** All things, in the order of the tables. */
    public List<Thing> things() {
        return things;
    }

    /** What bears exactly this name, without an ending; possibly none. */
    public List<Thing> named(String name) {
        return index.get(name).stream().filter(known -> known.name().equals(name)).map(KnownName::thing).toList();
    }

    /** The known names in a sentence, in text order, not overlapping, with spans of the normalised text. */
    public List<NameMatch> find(Sentence sentence) {
        return find(sentence.text(), sentence.span().start());
    }

    /** What a text names that is one known name, possibly in the genitive; nothing if it is none. */
    public List<Thing> whole(String text) {
        PhraseIndex.Hit<KnownName> hit = text.isEmpty() || !Words.isStart(text, 0) ? null : index.longestAt(text, 0);
        return hit == null || hit.end() != text.length() ? List.of() : match(text, 0, hit, 0).things();
    }

    /** The known names in a text, in text order, not overlapping. */
    public List<NameMatch> find(String text) {
        return find(text, 0);
    }

    private List<NameMatch> find(String text, int offset) {
        List<NameMatch> found = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            PhraseIndex.Hit<KnownName> hit = Words.isStart(text, position) ? index.longestAt(text, position) : null;
            if (hit == null) {
                position++;
            } else {
                found.add(match(text, position, hit, offset));
                position = hit.end();
            }
        }
        return found;
    }

    private static NameMatch match(String text, int start, PhraseIndex.Hit<KnownName> hit, int offset) {
        String name = hit.phrase().entries().get(0).name();
        List<Thing> bearers = bearers(hit.phrase().entries());
        boolean afterHyphen = start > 0 && Words.isHyphen(text.charAt(start - 1));
        boolean beforeHyphen = hit.end() < text.length() && Words.isHyphen(text.charAt(hit.end()));
        Span span = new Span(offset + start, offset + hit.end());
        return new NameMatch(span, name, bearers, hit.genitive(), afterHyphen, beforeHyphen);
    }

    /** Most names have one bearer. */
    private static List<Thing> bearers(List<KnownName> entries) {
        return entries.size() == 1 ? List.of(entries.get(0).thing())
                : entries.stream().map(KnownName::thing).distinct().toList();
    }

    private static PhraseIndex<KnownName> index(List<Thing> added, List<Thing> things, NameForms forms) {
        PhraseIndex.Builder<KnownName> index = new PhraseIndex.Builder<>();
        Set<String> taken = new HashSet<>();
        for (Thing thing : added) {
            thing.names().forEach(name -> forms.of(name).forEach(form -> {
                index.add(form, new KnownName(name, thing));
                taken.add(form);
            }));
        }
        for (Thing thing : things) {
            thing.names().forEach(name -> forms.of(name).filter(form -> !taken.contains(form))
                    .forEach(form -> index.add(form, new KnownName(name, thing))));
        }
        return index.build();
    }
}
