// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which way a change goes, from {@code models/rules/grammar/directions.tsv}. Immutable. */
public final class Directions {

    private final Map<String, Integer> verbs;
    private final Words words;
    private final Words nouns;

    private Directions(Map<String, Integer> verbs, Words words, Words nouns) {
        this.verbs = verbs;
        this.words = words;
        this.nouns = nouns;
    }

    /** Reads the words. */
    public static Directions load(ModelFiles models) {
        Map<String, Integer> verbs = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        Map<String, String> nouns = new HashMap<>();
        for (Table.Row row : Table.read(models, "rules/grammar/directions.tsv").rows()) {
            String sign = row.get("sign").equals("minus") ? "-1" : "1";
            switch (row.get("kind")) {
                case "verb" -> verbs.put(row.get("word"), Integer.valueOf(sign));
                case "noun" -> nouns.put(row.get("word"), sign);
                case "word" -> words.put(row.get("word"), sign);
                default -> throw row.error("kind '" + row.get("kind") + "', expected verb, noun or word");
            }
        }
        return new Directions(Map.copyOf(verbs), Words.of(words), Words.of(nouns));
    }

    /** The verbs, for the reader that must know their forms. */
    public Set<String> infinitives() {
        return verbs.keySet();
    }

    /**
     * 1 or -1 for a change at a place of a clause: by a word right beside it, by the verb, by a noun before it; 1 if nothing
     * says.
     */
    public int sign(Clause clause, Span change) {
        List<Unit> units = clause.units();
        int at = 0;
        while (at < units.size() && !units.get(at).span().overlaps(change)) {
            at++;
        }
        for (int i : new int[] {at + 1, at - 1, at + 2}) {
            if (i >= 0 && i < units.size() && words.has(units.get(i))) {
                return Integer.parseInt(words.value(units.get(i)).orElseThrow());
            }
        }
        if (clause.verb() != null && verbs.containsKey(clause.verb().lemma())) {
            return verbs.get(clause.verb().lemma());
        }
        for (int i = Math.min(at, units.size()) - 1; i >= 0; i--) {
            if (nouns.has(units.get(i))) {
                return Integer.parseInt(nouns.value(units.get(i)).orElseThrow());
            }
        }
        return 1;
    }
}
