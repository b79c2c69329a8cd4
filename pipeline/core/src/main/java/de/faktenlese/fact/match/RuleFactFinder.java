// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.Stories;
import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Explanation;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.FactFinder;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.NearMiss;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.RuleFileException;
import de.faktenlese.fact.rule.RuleFileReader;
import de.faktenlese.fact.rule.RuleFiles;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.ClauseReader;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds facts with the rules of {@code models/rules}. Thread-safe. */
public final class RuleFactFinder implements FactFinder {

    /** In how many sentences before a fact what it is about may be said. */
    private static final int CONTEXT = 2;

    private final ClauseReader clauseReader;
    private final Matcher matcher;
    private final FactBuilder builder;
    private final FactMerger merger;
    private final Bystanders bystanders;
    private final Aboutness aboutness;

    private RuleFactFinder(List<FactType> types, ModelFiles models) {
        FactCues cues = FactCues.load(models);
        Directions directions = Directions.load(models);
        Set<String> verbs = new TreeSet<>(cues.infinitives());
        verbs.addAll(directions.infinitives());
        types.forEach(type -> verbs.addAll(RuleFileReader.verbs(type)));
        clauseReader = ClauseReader.load(models, verbs);
        Grammar grammar = Grammar.load(models);
        matcher = Matcher.of(types, models, grammar);
        builder = new FactBuilder(new FactualityReader(cues, grammar), directions, grammar);
        merger = new FactMerger(types);
        bystanders = Bystanders.load(models);
        aboutness = new Aboutness(bystanders);
    }

    /**
     * A finder with all rules of the models.
     *
     * @throws IllegalArgumentException if a word list is malformed
     * @throws RuleFileException if a rule file is
     */
    public static RuleFactFinder load(ModelFiles models) {
        return new RuleFactFinder(RuleFiles.load(models), models);
    }

    /** A finder with the given fact types only. */
    public static RuleFactFinder of(List<FactType> types, ModelFiles models) {
        return new RuleFactFinder(types, models);
    }

    @Override
    public List<Fact> find(List<Sentence> sentences, List<Entity> entities, Values values) {
        return List.copyOf(merger.merge(fire(sentences, entities, values, incomplete -> { })));
    }

    @Override
    public Explanation explain(List<Sentence> sentences, List<Entity> entities, Values values) {
        List<NearMiss> nearMisses = new ArrayList<>();
        List<Fact> fired = fire(sentences, entities, values, incomplete -> nearMisses.add(nearMiss(incomplete)));
        return new Explanation(merger.merge(fired), fired, nearMisses.stream().distinct().toList());
    }

    private static NearMiss nearMiss(Match match) {
        List<Argument> arguments = match.type().roles().stream().map(Role::name).flatMap(role ->
                match.roles().getOrDefault(role, List.of()).stream().map(filler -> new Argument(role, filler))).toList();
        return new NearMiss(match.type().name(), match.foundBy(), match.trigger(), arguments, match.gaps());
    }

    /** Every fact of every sentence, also of those that say the same. */
    private List<Fact> fire(List<Sentence> sentences, List<Entity> entities, Values values, Consumer<Match> incomplete) {
        List<Analysis> read = new ArrayList<>();
        List<List<Filler>> fillers = bySentence(sentences, fillers(entities, values));
        List<Fact> facts = new ArrayList<>();
        Topic topic = Topic.none(aboutness, stories(sentences, fillers));
        List<Unfinished> before = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Analysis analysis = clauseReader.analyse(sentences.get(i), fillers.get(i));
            List<Unfinished> open = new ArrayList<>();
            List<Match> matches = matcher.match(analysis, read.subList(Math.max(0, i - CONTEXT), i), topic, match -> {
                incomplete.accept(match);
                open.add(new Unfinished(match, analysis));
            });
            for (Match match : matches) {
                if (!complete(match, open, facts) && !complete(match, before, facts)) {
                    builder.build(match, analysis, facts);
                }
            }
            boolean ends = i + 1 < sentences.size() && sentences.get(i + 1).block() != sentences.get(i).block();
            before = ends ? List.of() : open;
            read.add(analysis);
            topic = topic.after(analysis, matches);
        }
        return facts;
    }

    private static List<List<Filler>> bySentence(List<Sentence> sentences, List<Filler> fillers) {
        List<List<Filler>> all = new ArrayList<>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Filler> inside = new ArrayList<>();
            while (next < fillers.size() && fillers.get(next).span().start() < sentence.span().end()) {
                if (fillers.get(next).span().end() > sentence.span().start()) {
                    inside.add(fillers.get(next));
                }
                next++;
            }
            all.add(inside);
        }
        return all;
    }

    private Stories<Entity> stories(List<Sentence> sentences, List<List<Filler>> fillers) {
        return Stories.of(sentences, fillers.stream().map(inside -> inside.stream().filter(bystanders::mayBeTopic)
                .map(filler -> ((Filler.OfEntity) filler).entity()).toList()).toList());
    }

    /** Adds the fact that a supplement completes, if an unfinished statement waits for what it says; whether one did. */
    private boolean complete(Match supplement, List<Unfinished> unfinished, List<Fact> facts) {
        if (!supplement.rule().supplements()) {
            return false;
        }
        Unfinished best = unfinished.stream().filter(each -> each.isCompletedBy(supplement, facts))
                .max(Comparator.comparing(each -> each.match().roles().size())).orElse(null);
        if (best != null) {
            builder.build(best.completedBy(supplement), best.analysis(), facts);
        }
        return best != null;
    }

    /**
     * Everything that can fill a role, in text order; of two that overlap the longer, but both of the things that one nominal
     * stands for. An index is nobody who does anything.
     */
    private List<Filler> fillers(List<Entity> entities, Values values) {
        List<Filler> all = new ArrayList<>();
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> all.add(new Filler.OfEntity(mention.span(), entity)));
            // "das Unternehmen" is not who tells the news, whatever it was taken for
            entity.references().stream().map(span -> new Filler.OfEntity(span, entity)).filter(each -> !bystanders.isTelling(each))
                    .forEach(all::add);
        }
        values.all().forEach(value -> all.add(new Filler.OfValue(value)));
        all.removeIf(bystanders::isIndex);
        all.sort(Comparator.comparing((Filler filler) -> filler.span().start()).thenComparing(filler -> -filler.span().length()));
        List<Filler> kept = new ArrayList<>();
        for (Filler filler : all) {
            Span last = kept.isEmpty() ? null : kept.get(kept.size() - 1).span();
            boolean pair = filler.span().equals(last) && filler instanceof Filler.OfEntity
                    && kept.get(kept.size() - 1) instanceof Filler.OfEntity;
            if (last == null || last.end() <= filler.span().start() || pair) {
                kept.add(filler);
            } else if (filler.span().length() > last.length()) {
                kept.set(kept.size() - 1, filler);
            }
        }
        return kept;
    }
}
