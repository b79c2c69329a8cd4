// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import de.faktenlese.document.Sentence;
import de.faktenlese.entity.evidence.Claim;
import de.faktenlese.entity.evidence.Consensus;
import de.faktenlese.entity.evidence.CueWords;
import de.faktenlese.entity.evidence.Editions;
import de.faktenlese.entity.evidence.KnowledgeWitness;
import de.faktenlese.entity.evidence.Masthead;
import de.faktenlese.entity.evidence.ModelTrust;
import de.faktenlese.entity.evidence.ModelWitness;
import de.faktenlese.entity.evidence.NameShortener;
import de.faktenlese.entity.evidence.Namesakes;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.evidence.PatternWitness;
import de.faktenlese.entity.evidence.Trimmer;
import de.faktenlese.entity.evidence.Witness;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.entity.resolution.Resolver;
import de.faktenlese.entity.tagging.ChainTagger;
import de.faktenlese.entity.tagging.LexiconHints;
import de.faktenlese.entity.tagging.NameFeatures;
import de.faktenlese.entity.tagging.NameModel;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.entity.tagging.WordKinds;
import de.faktenlese.language.CoreNlpNameTagger;
import de.faktenlese.language.NameTagger;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.Values;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Finds entities: hears witnesses, lets the document decide between them, and decides which names are one thing. Thread-safe. */
public final class NamedEntityFinder implements EntityFinder {

    private final ModelWitness models;
    private final List<Witness> witnesses;
    private final Consensus consensus;
    private final Namesakes namesakes;
    private final Editions editions;
    private final Masthead masthead;
    private final Resolver resolver;

    /** A finder with these parts. */
    public NamedEntityFinder(ModelWitness models, List<Witness> witnesses, Consensus consensus, Namesakes namesakes,
            Editions editions, Masthead masthead, Resolver resolver) {
        this.models = models;
        this.witnesses = List.copyOf(witnesses);
        this.consensus = consensus;
        this.namesakes = namesakes;
        this.editions = editions;
        this.masthead = masthead;
        this.resolver = resolver;
    }

    /** The shipped finder, with the data and models of these files and CoreNLP's German NER model; two to three seconds. */
    public static NamedEntityFinder load(ModelFiles models) {
        return load(models, List.of());
    }

    /** The shipped finder with names of the user's own, which win over the shipped ones. */
    public static NamedEntityFinder load(ModelFiles models, List<Thing> added) {
        CompletableFuture<NameTagger> stock = CompletableFuture.supplyAsync(CoreNlpNameTagger::load);
        Knowledge knowledge = Knowledge.read(models, added);
        Lexicons lexicons = Lexicons.read(models);
        WordClusters clusters = WordClusters.read(models);
        ChainTagger own = new ChainTagger(NameModel.read(models), new NameFeatures(clusters, WordKinds.read(models),
                new LexiconHints(knowledge, lexicons)));
        CueWords cues = CueWords.read(models);
        List<Witness> witnesses = List.of(new KnowledgeWitness(knowledge, lexicons, cues),
                PatternWitness.of(lexicons, cues, clusters));
        ModelWitness trained = new ModelWitness(own, stock.join(), ModelTrust.MEASURED);
        return new NamedEntityFinder(trained, witnesses, new Consensus(new NameShortener(lexicons, knowledge), clusters,
                lexicons, cues, Trimmer.read(models, cues, lexicons, clusters)), new Namesakes(lexicons), new Editions(cues),
                new Masthead(cues), Resolver.read(models, knowledge, lexicons));
    }

    @Override
    public List<Entity> find(List<Sentence> sentences, Values values) {
        List<Passage> passages = sentences.stream().map(sentence -> Passage.of(sentence, values)).toList();
        List<List<Claim>> claims = passages.stream().map(this::claims).toList();
        List<List<Mention>> mentions = consensus.decide(passages, masthead.extend(passages, claims));
        return resolver.resolve(passages, mentions);
    }

    private List<Claim> claims(Passage passage) {
        List<Claim> heard = witnesses.stream().flatMap(witness -> witness.claims(passage).stream()).toList();
        List<Claim> weighed = models.hear(passage).with(passage, heard);
        return editions.extend(passage, namesakes.settle(passage, weighed));
    }
}
