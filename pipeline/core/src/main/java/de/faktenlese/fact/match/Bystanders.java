// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that tell or judge the news of others: agencies, newspapers, authorities, and the houses of those who comment.
 * Immutable.
 *
 * @param names names in small letters
 * @param endings the ends of words of such names, in small letters
 * @param judges nouns for people who comment
 */
record Bystanders(Set<String> names, List<String> endings, Words judges) {

    /** @throws IllegalArgumentException if a list is missing or malformed, with the line */
    static Bystanders load(ModelFiles models) {
        List<Table.Row> rows = Table.read(models, "rules/grammar/bystanders.tsv").rows();
        List<String> words = rows.stream().filter(row -> row.get("kind").equals("name")).map(row -> row.get("word")).toList();
        Set<String> names = new HashSet<>(words);
        Table.read(models, "names/bodies.tsv").rows().forEach(row -> names.add(row.get("name").toLowerCase(Locale.GERMAN)));
        return new Bystanders(Set.copyOf(names), words.stream().filter(word -> word.startsWith("*"))
                .map(word -> word.substring(1)).toList(), Words.of(rows.stream().filter(row -> row.get("kind").equals("judge"))
                .map(row -> row.get("word")).toList()));
    }

    /** Whether a text may be about what a filler refers to: a company that does not only report. */
    boolean mayBeTopic(@Nullable Filler filler) {
        if (!(filler instanceof Filler.OfEntity of) || of.entity().type() != EntityType.ORG) {
            return false;
        }
        String name = of.entity().name().toLowerCase(Locale.GERMAN);
        return !names.contains(name) && endings.stream().noneMatch(end -> name.endsWith(end)
                || name.startsWith(end + " ") || name.contains(end + " "));
    }

    /** Whether a word is one for people who comment. */
    boolean isJudge(Unit unit) {
        return judges.has(unit);
    }
}
