// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words play which {@link WordRole}. Words match whatever their case; a leading {@code *} matches the end of a word. */
final class WordRoles {

    private final Map<String, Set<WordRole>> words = new HashMap<>();
    private final Map<String, Set<WordRole>> endings = new HashMap<>();
    private int longestEnding;

    private WordRoles() {
    }

    static WordRoles read(ModelFiles models) {
        WordRoles roles = new WordRoles();
        for (Table.Row row : Table.read(models, "values/roles.tsv").rows()) {
            WordRole role = role(row);
            row.list("words").forEach(word -> roles.add(word, role));
        }
        return roles;
    }

    private static WordRole role(Table.Row row) {
        try {
            return WordRole.valueOf(row.get("role"));
        } catch (IllegalArgumentException e) {
            throw row.error("no such role: " + row.get("role") + "; expected one of " + EnumSet.allOf(WordRole.class));
        }
    }

    private void add(String word, WordRole role) {
        boolean ending = word.startsWith("*");
        String form = (ending ? word.substring(1) : word).toLowerCase(Locale.GERMAN);
        (ending ? endings : words).computeIfAbsent(form, key -> EnumSet.noneOf(WordRole.class)).add(role);
        longestEnding = ending ? Math.max(longestEnding, form.length()) : longestEnding;
    }

    /** The roles of a lexeme, none for one that is no word. */
    Set<WordRole> of(Lexeme lexeme) {
        if (!lexeme.isWord()) {
            return Set.of();
        }
        String form = lexeme.folded();
        Set<WordRole> own = words.getOrDefault(form, Set.of());
        for (int length = Math.min(longestEnding, form.length()); length > 2; length--) {
            Set<WordRole> ending = endings.get(form.substring(form.length() - length));
            if (ending != null) {
                return union(own, ending);
            }
        }
        return own;
    }

    private static Set<WordRole> union(Set<WordRole> some, Set<WordRole> others) {
        Set<WordRole> all = EnumSet.copyOf(others);
        all.addAll(some);
        return all;
    }
}
