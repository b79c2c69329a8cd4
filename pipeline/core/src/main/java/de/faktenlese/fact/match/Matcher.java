// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Rule;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.resource.ModelFiles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lets every rule that can fire on a sentence do so, and keeps the best match of each trigger. Immutable. */
final class Matcher {

    private final RuleIndex index;
    private final VerbMatcher verbMatcher;
    private final NounMatcher nounMatcher;
    private final TextMatcher textMatcher;
    private final Grammar grammar;

    private Matcher(List<FactType> types, Transparent transparent, Grammar grammar) {
        verbMatcher = new VerbMatcher(transparent, grammar);
        nounMatcher = new NounMatcher(transparent);
        textMatcher = new TextMatcher(transparent, grammar);
        this.grammar = grammar;
        index = new RuleIndex(types);
    }

    static Matcher of(List<FactType> types, ModelFiles models, Grammar grammar) {
        return new Matcher(types, Transparent.load(models), grammar);
    }

    /**
     * The complete matches in a sentence.
     *
     * @param before the sentences right before it
     * @param incomplete takes the matches that lack a role
     */
    List<Match> match(Analysis analysis, List<Analysis> before, Topic topic, Consumer<Match> incomplete) {
        List<Match> found = new ArrayList<>();
        List<BitSet> lists = index.lists(analysis);
        for (int i = 0; i < analysis.clauses().size(); i++) {
            verbs(analysis, i, lists, found);
            nouns(analysis, i, lists, found);
        }
        index.ofText(analysis).forEach(each -> textMatcher.match(each.entry(), each.pattern(), analysis).stream()
                .filter(match -> allows(each.entry(), analysis, match.clause(), lists)).forEach(found::add));
        found.removeIf(match -> !isInContext(match.rule(), analysis, before));
        List<Match> own = best(told(found, false, analysis, topic, incomplete));
        // what only the topic completes yields to what a rule finds by itself
        List<Match> implied = told(found, true, analysis, topic, incomplete).stream()
                .filter(match -> own.stream().noneMatch(other -> rivals(other, match)
                        || !match.rule().resumes().isEmpty() && match.repeats(other))).toList();
        return best(Stream.concat(own.stream(), implied.stream())
                .sorted(Comparator.comparing(match -> match.rule().supplements())).toList());
    }

    /** The complete matches among those that do or do not lack what their rule needs before the topic fills it. */
    private List<Match> told(List<Match> found, boolean lacking, Analysis analysis, Topic topic, Consumer<Match> incomplete) {
        List<Match> held = new ArrayList<>();
        for (Match match : found) {
            if (match.hasNeeds() != lacking) {
                Match filled = withTopic(match, analysis, topic, found, held);
                if (holds(filled, incomplete)) {
                    held.add(filled);
                }
            }
        }
        held.sort(Comparator.comparing(match -> match.rule().supplements()));
        return held;
    }

    private void verbs(Analysis analysis, int at, List<BitSet> lists, List<Match> found) {
        Clause clause = analysis.clauses().get(at);
        if (clause.verb() != null) {
            boolean inside = clause.kind() == Clause.Kind.PARTICIPLE;
            index.ofVerb(clause.verb().lemma()).stream().filter(each -> allows(each, analysis, at, lists)
                            || inside && allows(each, analysis, clause.parent(), lists))
                    .forEach(each -> found.add(verbMatcher.match(each.type(), each.rule(), analysis, at)));
        }
    }

    private void nouns(Analysis analysis, int at, List<BitSet> lists, List<Match> found) {
        index.ofNoun(lists.get(at)).filter(each -> allows(each, analysis, at, lists))
                .forEach(each -> found.addAll(nounMatcher.match(each.type(), each.rule(), analysis, at)));
    }

    private static boolean allows(RuleIndex.Entry entry, Analysis analysis, int clause, List<BitSet> lists) {
        return RuleIndex.allows(entry, analysis.clauses().get(clause), lists.get(clause));
    }

    private static boolean holds(Match match, Consumer<Match> incomplete) {
        boolean holds = match.rule().supplements() ? match.hasNeeds() : match.isComplete();
        if (!holds) {
            incomplete.accept(match);
        }
        return holds;
    }

    private Match withTopic(Match match, Analysis analysis, Topic topic, List<Match> others, List<Match> held) {
        if (match.rule().supplements() || !match.mayComplete()) {
            return match;
        }
        Match filled = resumed(match, analysis, topic, others);
        for (Role role : filled.missing()) {
            if (role.topic() && role.isWord()) {
                Match before = filled;
                filled = meant(before, role, analysis, others).or(() -> saidBefore(before, role, analysis, topic.said()))
                        .map(filler -> before.with(role.name(), List.of(filler))).orElse(before);
            } else if (role.topic() && !match.closed().contains(role.name())) {
                List<Filler> taken = filled.roles().values().stream().flatMap(List::stream).toList();
                Match before = filled;
                filled = shared(before, role, analysis, topic, held).filter(fillers -> fillers.stream()
                                .noneMatch(filler -> Topic.isAmong(taken, filler)))
                        .or(() -> topic.forRole(role, analysis, match.clause(), taken, grammar))
                        .map(fillers -> before.with(role.name(), fillers)).orElse(before);
            }
        }
        return filled;
    }

    private static Optional<Filler> saidBefore(Match match, Role role, Analysis analysis, Said said) {
        if (!values(match).isEmpty()) {
            return said.word(match.type(), role, analysis);
        }
        return goesOn(match, analysis, said) ? said.heard(match.type(), role, analysis) : Optional.empty();
    }

    /** Whether a match may go on from what was said before, and does not say it again. */
    private static boolean goesOn(Match match, Analysis analysis, Said said) {
        return !match.rule().resumes().isEmpty()
                && said.recent(analysis).stream().flatMap(List::stream).noneMatch(match::repeats);
    }

    /**
     * A match with what it leaves out taken from a fact about somebody else that the sentence, or one before, told: "Der Chef
     * von X geht. Auf ihn folgt Z."
     */
    private Match resumed(Match match, Analysis analysis, Topic topic, List<Match> others) {
        if (!goesOn(match, analysis, topic.said())) {
            return match;
        }
        List<Match> here = others.stream().filter(other -> other.rule().resumes().isEmpty() && other.hasNeeds()
                        && other.type().equals(match.type()) && other.trigger().end() <= match.trigger().start())
                .map(other -> withTopic(other, analysis, topic, List.of(), List.of())).toList();
        Match told = Stream.concat(Stream.of(here), topic.said().recent(analysis).stream())
                .map(sentence -> before(match, sentence)).flatMap(Optional::stream).findFirst().orElse(match);
        Match filled = match;
        for (Role role : match.missing()) {
            filled = role.topic() && told.has(role.name()) ? filled.with(role.name(), told.roles().get(role.name())) : filled;
        }
        return filled;
    }

    /** Of what a sentence told the fact that a match goes on from: the last of those that say what is likeliest. */
    private static Optional<Match> before(Match match, List<Match> sentence) {
        List<Match> told = sentence.stream().filter(other -> other.type().equals(match.type()) && other.isComplete()
                && other.isOfAnother(match)).toList();
        return match.rule().resumes().stream().flatMap(value -> told.stream().filter(other -> other.says(value))
                .max(Comparator.comparing(other -> other.trigger().start())).stream()).findFirst();
    }

    /**
     * What the statement before fills a role with, where the two say the same of different people: "A hält 30 Prozent an Y, die
     * übrigen 70 Prozent behält B".
     */
    private static Optional<List<Filler>> shared(Match match, Role role, Analysis analysis, Topic topic, List<Match> held) {
        if (match.type().roles().stream().noneMatch(other -> (other.each() || other.many() && !other.core())
                && match.has(other.name()))) {
            return Optional.empty();
        }
        return Stream.concat(topic.said().told(match.type(), analysis), held.stream()
                        .filter(other -> other.type().equals(match.type()) && other.trigger().end() <= match.trigger().start()))
                .filter(other -> other.has(role.name()))
                .reduce((first, second) -> second).map(other -> other.roles().get(role.name()));
    }

    /**
     * What the sentence said or meant last in a role before the trigger: "… Umsatz …; 2024 waren es 588 Mio. Euro", "setzte
     * 5 Mio. um, 2023 waren es 4"; what a statement meant counts more than a word of it ("Gewinn vor Zinsen").
     */
    private static Optional<Filler> meant(Match match, Role role, Analysis analysis, List<Match> others) {
        Optional<Filler> said = Said.lastWord(match.type(), role, analysis.units().stream()
                .filter(unit -> unit.span().end() <= match.trigger().start()));
        Optional<Match> told = others.stream().filter(other -> other.type().equals(match.type()) && other.has(role.name())
                        && other.hasNeeds() && !values(other).isEmpty() && other.missing().stream().allMatch(Role::topic)
                        && other.trigger().end() <= match.trigger().start())
                .max(Comparator.comparing((Match other) -> first(other, role).span().start()).thenComparing(Matcher::weight));
        boolean later = said.isPresent() && told.isPresent()
                && said.get().span().start() > first(told.get(), role).span().start();
        return later ? said : told.map(other -> first(other, role)).or(() -> said);
    }

    private static Filler first(Match match, Role role) {
        return match.roles().get(role.name()).get(0);
    }

    /** Of the matches of one type and trigger that claim the same values the one that fills most. */
    private static List<Match> best(List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        List<Match> sorted = new ArrayList<>(matches);
        sorted.sort((a, b) -> Double.compare(weight(b), weight(a)));
        for (Match match : sorted) {
            if (kept.stream().noneMatch(other -> rivals(other, match))) {
                kept.add(match);
            }
        }
        return matches.stream().filter(kept::contains).toList();
    }

    private static double weight(Match match) {
        return match.roles().values().stream().mapToInt(List::size).sum() + match.rule().confidence();
    }

    private static boolean rivals(Match kept, Match match) {
        if (!kept.type().equals(match.type()) || kept.rule().supplements() != match.rule().supplements()) {
            return false;
        }
        List<Filler> mine = values(match);
        List<Filler> theirs = values(kept);
        // a verb that two clauses share says something in each: "kaufte 2012 X und 2014 Y"
        boolean apart = match.rule().trigger() instanceof Rule.OfVerb && kept.rule().equals(match.rule())
                && kept.clause() != match.clause();
        boolean sameTrigger = kept.trigger().overlaps(match.trigger()) && kept.clause() == match.clause();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return sameTrigger && people(match).equals(people(kept))
                    || !core(match).isEmpty() && core(match).equals(core(kept))
                    || kept.clause() == match.clause() && covers(kept, match);
        }
        return !apart && mine.stream().anyMatch(filler -> theirs.stream().anyMatch(other -> other.span().equals(filler.span())));
    }

    /** Whether a match that calls several people by what stands before their names says what another does of one of them. */
    private static boolean covers(Match several, Match one) {
        return people(several).size() > 1 && people(several).containsAll(people(one)) && isTitle(several) && isTitle(one);
    }

    /** Whether a word of a match stands right before one of its people: "Finanzchef A". */
    private static boolean isTitle(Match match) {
        return match.type().roles().stream().filter(role -> role.core() && role.isWord()).flatMap(role -> match.roles()
                .getOrDefault(role.name(), List.of()).stream()).anyMatch(word -> people(match).stream()
                .anyMatch(person -> person.span().start() == word.span().end() + 1));
    }

    private static List<Filler> values(Match match) {
        return match.type().roles().stream().filter(Role::core).flatMap(role -> match.roles().getOrDefault(role.name(),
                List.of()).stream())
                .filter(filler -> filler instanceof Filler.OfValue).toList();
    }

    private static List<Span> core(Match match) {
        return match.type().roles().stream().filter(Role::core).flatMap(role -> match.roles().getOrDefault(role.name(),
                List.of()).stream())
                .map(Filler::span).toList();
    }

    private static List<Filler> people(Match match) {
        return match.roles().getOrDefault("person", List.of());
    }

    /** Whether the sentence or one before it, of this or the last paragraph, has a word of what a rule must be about. */
    private static boolean isInContext(Rule rule, Analysis analysis, List<Analysis> before) {
        return rule.context().isEmpty() || has(analysis, rule.context()) || before.stream().anyMatch(earlier ->
                analysis.sentence().block() - earlier.sentence().block() <= 1 && has(earlier, rule.context()));
    }

    private static boolean has(Analysis analysis, Words words) {
        return analysis.units().stream().anyMatch(words::has);
    }
}
