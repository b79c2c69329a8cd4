// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Rule;
import de.faktenlese.fact.rule.TextPattern;
import de.faktenlese.fact.rule.WordIndex;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.Verbs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules by what triggers them, so that a clause meets only those of which it holds the words. Without it three quarters of the
 * time that facts take goes into rules that cannot fire. Immutable.
 */
final class RuleIndex {

    private static final int NONE = -1;
    private static final String ANY = "*";

    /**
     * A rule of a fact type.
     *
     * @param trigger the number of its trigger's words in the word index, or -1
     * @param with the number of the words that its clause must hold, or -1
     * @param without the number of the words that its clause must not hold, or -1
     */
    record Entry(FactType type, Rule rule, int trigger, int with, int without) {
    }

    /**
     * A pattern of a text rule.
     *
     * @param words the numbers of the words that it cannot do without
     */
    record Pattern(Entry entry, TextPattern pattern, BitSet words) {
    }

    private final Map<String, List<Entry>> byVerb = new HashMap<>();
    private final List<Entry> byNoun = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final WordIndex words;

    RuleIndex(List<FactType> types) {
        WordIndex.Builder lists = new WordIndex.Builder();
        types.forEach(type -> type.rules().forEach(rule -> add(type, rule, lists)));
        words = lists.build();
    }

    private void add(FactType type, Rule rule, WordIndex.Builder lists) {
        int with = rule.with().isEmpty() ? NONE : lists.add(rule.with());
        int without = rule.without().isEmpty() ? NONE : lists.add(rule.without());
        Entry entry = new Entry(type, rule, NONE, with, without);
        if (rule.trigger() instanceof Rule.OfVerb of) {
            of.verbs().forEach(verb -> byVerb.computeIfAbsent(Verbs.name(verb), key -> new ArrayList<>()).add(entry));
        } else if (rule.trigger() instanceof Rule.OfText of) {
            of.patterns().forEach(pattern -> patterns.add(new Pattern(entry, pattern, needed(pattern, lists))));
        } else {
            int trigger = lists.add(NounMatcher.words(type, rule));
            byNoun.add(new Entry(type, rule, trigger, with, without));
        }
    }

    private static BitSet needed(TextPattern pattern, WordIndex.Builder lists) {
        BitSet needed = new BitSet();
        pattern.elements().stream().filter(TextPattern.Literal.class::isInstance).map(TextPattern.Literal.class::cast)
                .filter(literal -> !literal.optional() && !literal.words().contains(ANY))
                .forEach(literal -> needed.set(lists.add(literal)));
        return needed;
    }

    /** The numbers of the word lists of which each clause may hold a word. */
    List<BitSet> lists(Analysis analysis) {
        return analysis.clauses().stream().map(clause -> words.lists(clause.units())).toList();
    }

    /** The rules with a verb. */
    List<Entry> ofVerb(String verb) {
        return byVerb.getOrDefault(verb, List.of());
    }

    /** The rules whose trigger is a noun that may be in one of some word lists. */
    Stream<Entry> ofNoun(BitSet lists) {
        return byNoun.stream().filter(entry -> lists.get(entry.trigger()));
    }

    /** The patterns that a sentence may hold. */
    Stream<Pattern> ofText(Analysis analysis) {
        BitSet lists = words.lists(analysis.units());
        return patterns.stream().filter(pattern -> pattern.words().stream().allMatch(lists::get));
    }

    /** Whether a clause holds the words that a rule asks for, and none that it forbids. */
    static boolean allows(Entry entry, Clause clause, BitSet lists) {
        return (entry.with() == NONE || lists.get(entry.with()) && holds(clause, entry.rule().with()))
                && (entry.without() == NONE || !lists.get(entry.without()) || !forbids(clause, entry.rule().without()));
    }

    /** Whether a clause holds one of some words as a word of its own: the "Markt" of "Media Markt" is none. */
    private static boolean forbids(Clause clause, Words words) {
        return clause.units().stream().anyMatch(unit -> has(words, unit) && !isLongName(unit));
    }

    private static boolean isLongName(Unit unit) {
        return unit.filler() instanceof Filler.OfEntity of && unit.text().indexOf(' ') > 0
                && of.entity().mentions().stream().anyMatch(mention -> mention.span().equals(of.span()));
    }

    /** Whether a clause holds one of some words; of a nominal or value ("das Papier") the last word counts. */
    private static boolean holds(Clause clause, Words words) {
        return clause.units().stream().anyMatch(unit -> has(words, unit));
    }

    private static boolean has(Words words, Unit unit) {
        return unit.isFiller() ? words.value(unit.lower().substring(unit.lower().lastIndexOf(' ') + 1)).isPresent()
                : words.has(unit);
    }
}
