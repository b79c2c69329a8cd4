// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Stories;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.entity.resolution.Anaphor.Count;
import de.faktenlese.entity.resolution.Place.Prominence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands for named things: each nominal and pronoun goes to the thing that fits it and is the most salient there,
 * after the factors of Lappin and Leass (Computational Linguistics 20, 1994): how recently it was named, whether as the
 * subject, how often in the paragraph, and whether the text called it so. Thread-safe.
 */
final class ReferenceFinder {

    private final ProfileReader profiles;
    private final AnaphorFinder anaphors;
    private final DealReader deals;
    private final ReferenceWords words;
    private final ProminenceReader prominences;

    ReferenceFinder(ProfileReader profiles, AnaphorFinder anaphors, DealReader deals, ReferenceWords words,
            ProminenceReader prominences) {
        this.profiles = profiles;
        this.anaphors = anaphors;
        this.deals = deals;
        this.words = words;
        this.prominences = prominences;
    }

    /**
     * The references to each thing.
     *
     * @param things each thing's mentions
     * @param known what the tables know each thing as
     * @return for each thing the spans that stand for it, in text order
     */
    List<List<Span>> find(List<Passage> passages, List<List<NamedMention>> things, List<Optional<Thing>> known) {
        List<Profile> read = new ArrayList<>(things.size());
        List<List<Place>> named = new ArrayList<>();
        passages.forEach(passage -> named.add(new ArrayList<>()));
        List<List<Span>> references = new ArrayList<>();
        for (int thing = 0; thing < things.size(); thing++) {
            read.add(profiles.read(passages, things.get(thing), known.get(thing)));
            references.add(new ArrayList<>());
            for (NamedMention mention : things.get(thing)) {
                named.get(mention.passage()).add(new Place(thing, mention.mention().span(), Prominence.OTHER, ""));
            }
        }
        Scene scene = new Scene(passages, read, words);
        Salience salience = new Salience(words, stories(passages, named, read));
        for (int i = 0; i < passages.size(); i++) {
            List<Place> names = named.get(i).stream().sorted(Comparator.comparing(Place::span)).toList();
            addSentence(passages.get(i), i, names, scene, salience, references);
        }
        return references;
    }

    private static Stories<Integer> stories(List<Passage> passages, List<List<Place>> named, List<Profile> profiles) {
        return Stories.of(passages.stream().map(Passage::sentence).toList(), named.stream().map(places -> places.stream()
                .map(Place::thing).filter(thing -> profiles.get(thing).isCompany()).toList()).toList());
    }

    private void addSentence(Passage passage, int index, List<Place> names, Scene scene, Salience salience,
            List<List<Span>> references) {
        List<Span> spans = names.stream().map(Place::span).toList();
        names.forEach(name -> scene.add(name.thing(), index, name.span(), prominences.read(passage, name.span(), spans)));
        List<Span> others = names.stream().filter(name -> scene.profile(name.thing()).type() != EntityType.LOC
                || !isPartOfWord(passage, name.span()))
                .map(Place::span).toList();
        for (Anaphor anaphor : anaphors.find(passage, index, others)) {
            for (int thing : antecedents(scene, salience, anaphor)) {
                references.get(thing).add(anaphor.span());
                scene.add(thing, anaphor, prominences.read(passage, anaphor.span(), spans));
            }
        }
        deals.read(passage.sentence().tokens(), scene.places(index))
                .forEach(found -> scene.add(found.place().thing(), found.part()));
    }

    /** The things that an expression stands for: one, two, or none that is named. */
    private static List<Integer> antecedents(Scene scene, Salience salience, Anaphor anaphor) {
        return anaphor.count() == Count.TWO ? Pairs.antecedents(scene, anaphor)
                : salience.antecedent(scene, anaphor).stream().boxed().toList();
    }

    /** Whether a name is the first part of a compound: "US" in "der US-Konzern". */
    private static boolean isPartOfWord(Passage passage, Span name) {
        List<Token> tokens = passage.sentence().tokens();
        return tokens.get(Clauses.index(tokens, name.start())).span().end() > name.end();
    }
}
