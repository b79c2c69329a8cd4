// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The small words that open or are an expression for something named before. Immutable, thread-safe.
 *
 * @param words the words in small letters with their genders, by role
 */
record FunctionWords(Map<Role, Map<String, Gender>> words) {

    /** What a word does. */
    enum Role {
        ARTICLE, OBJECT_ARTICLE, POSSESSIVE, CONTRACTION, GENITIVE, INDEFINITE, PRONOUN, DEMONSTRATIVE, IMPERSONAL,
        RELATIVE_POSSESSIVE, BOTH, TWO, PAIR, PASSIVE, AGENT, COPULA, EXPLETIVE, GROUP, BODY, FROM, NEW, AS
    }

    static FunctionWords read(ModelFiles models) {
        Map<Role, Map<String, Gender>> words = new EnumMap<>(Role.class);
        for (Table.Row row : Table.read(models, "names/function-words.tsv").rows()) {
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(role, key -> new HashMap<>()).put(row.get("word"), ReferenceWords.gender(row));
        }
        return new FunctionWords(words);
    }

    /** Whether a word, in any case of its first letter, has a role. */
    boolean is(Role role, String word) {
        return gender(role, word) != null;
    }

    /** The gender that a word shows in a role, ANY if it shows none; null if it has not this role. */
    @Nullable Gender gender(Role role, String word) {
        return words.getOrDefault(role, Map.of()).get(word.toLowerCase(Locale.GERMAN));
    }

    /** Whether a word is a definite article. */
    boolean isArticle(String word) {
        return is(Role.ARTICLE, word) || is(Role.OBJECT_ARTICLE, word);
    }
}
