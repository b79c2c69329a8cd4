// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.syntax.Unit;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of many word lists may hold a word, asked once a word, so that no rule looks at a sentence that has none of its words. It
 * may name a list too many, never one too few. Immutable.
 */
public final class WordIndex {

    private final Map<String, BitSet> whole;
    private final Map<String, BitSet> endings;

    private WordIndex(Map<String, BitSet> whole, Map<String, BitSet> endings) {
        this.whole = whole;
        this.endings = endings;
    }

    /** The numbers of the lists that may hold one of some units; of a name or value the last word counts. */
    public BitSet lists(Collection<Unit> units) {
        BitSet lists = new BitSet();
        for (Unit unit : units) {
            String lower = unit.isFiller() ? unit.lower().substring(unit.lower().lastIndexOf(' ') + 1) : unit.lower();
            mark(whole.get(lower), lists);
            mark(whole.get(unit.lemma()), lists);
            int hyphen = lower.lastIndexOf('-');
            if (hyphen > 0) {
                mark(whole.get(lower.substring(hyphen + 1)), lists);
            }
            for (int start = 0; start < lower.length(); start++) {
                mark(endings.get(lower.substring(start)), lists);
            }
        }
        return lists;
    }

    private static void mark(@Nullable BitSet found, BitSet lists) {
        if (found != null) {
            lists.or(found);
        }
    }

    /** Numbers the lists as they are added. */
    public static final class Builder {

        private final Map<String, BitSet> whole = new HashMap<>();
        private final Map<String, BitSet> endings = new HashMap<>();
        private int next;

        /** Adds the words of a list in all their forms; its number. */
        public int add(Words words) {
            return add(words.whole(), words.endings());
        }

        /** Adds the alternatives of a word of a pattern; their number. */
        public int add(TextPattern.Literal literal) {
            List<String> open = literal.words().stream().filter(word -> word.startsWith("*"))
                    .map(word -> word.substring(1)).toList();
            return add(literal.words(), Set.copyOf(open));
        }

        private int add(Set<String> words, Set<String> ends) {
            int list = next++;
            words.forEach(word -> whole.computeIfAbsent(word, key -> new BitSet()).set(list));
            ends.forEach(end -> endings.computeIfAbsent(end, key -> new BitSet()).set(list));
            return list;
        }

        /** The index of all lists added so far. */
        public WordIndex build() {
            return new WordIndex(Map.copyOf(whole), Map.copyOf(endings));
        }
    }
}
