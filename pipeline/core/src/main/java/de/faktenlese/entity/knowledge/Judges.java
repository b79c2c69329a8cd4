// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nouns for people whose house only comments: "Analyst X von Y". Immutable.
 *
 * @param words the nouns in all their forms, in small letters
 * @param heads those that also end compounds
 */
public record Judges(Set<String> words, Set<String> heads) {

    private static final String OPEN = "*";

    public Judges {
        words = Set.copyOf(words);
        heads = Set.copyOf(heads);
    }

    /** @throws IllegalArgumentException if the table is missing or malformed, with the line */
    public static Judges read(ModelFiles models) {
        Set<String> all = Table.read(models, "names/judges.tsv").rows().stream()
                .map(row -> row.get("word").toLowerCase(Locale.GERMAN)).collect(Collectors.toSet());
        return new Judges(all.stream().filter(word -> !word.startsWith(OPEN)).collect(Collectors.toSet()),
                all.stream().filter(word -> word.startsWith(OPEN)).map(word -> word.substring(OPEN.length()))
                        .collect(Collectors.toSet()));
    }

    /** Whether a word is such a noun. */
    public boolean has(String word) {
        String small = word.toLowerCase(Locale.GERMAN);
        return words.contains(small) || heads.stream().anyMatch(small::endsWith);
    }
}
