// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Currencies that share a noun, such as the crowns of the North, told apart by the countries that a text names. Immutable; what a
 * document has named so far is kept in a {@link Context}.
 */
final class CurrencyFamilies {

    private record Member(String family, String code) {
    }

    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Member> cues = new LinkedHashMap<>();
    private int longestCue;
    private int shortestCue = Integer.MAX_VALUE;

    private CurrencyFamilies() {
    }

    static CurrencyFamilies read(ModelFiles models) {
        CurrencyFamilies families = new CurrencyFamilies();
        for (Table.Row row : Table.read(models, "values/families.tsv").rows()) {
            families.defaults.put(row.get("family"), row.get("default"));
            for (String cue : row.list("cues")) {
                families.cues.put(cue, new Member(row.get("family"), row.get("code")));
                families.longestCue = Math.max(families.longestCue, cue.length());
                families.shortestCue = Math.min(families.shortestCue, cue.length());
            }
        }
        return families;
    }

    private @Nullable Member member(String word) {
        String form = word.toLowerCase(Locale.GERMAN);
        for (int length = Math.min(longestCue, form.length()); length >= shortestCue; length--) {
            Member member = cues.get(form.substring(0, length));
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    /** What a document has named; not thread-safe, one for each reading of a document. */
    Context context() {
        return new Context();
    }

    /** The members named last, by family. */
    final class Context {

        private final Map<String, String> named = new HashMap<>();

        /** Notes the countries that a sentence names. */
        void note(LexedSentence s) {
            for (int i = 0; i < s.size(); i++) {
                Member member = s.at(i).isWord() ? member(s.at(i).text()) : null;
                if (member != null) {
                    named.put(member.family(), member.code());
                }
            }
        }

        /** The ISO code that a unit's code means here. */
        String code(String codeOrFamily) {
            String usual = defaults.get(codeOrFamily);
            return usual == null ? codeOrFamily : named.getOrDefault(codeOrFamily, usual);
        }
    }
}
