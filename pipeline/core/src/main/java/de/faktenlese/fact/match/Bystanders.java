// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that stand in a text without its being about what they do as companies: who reports, who rules, who is counted in
 * an index. Immutable.
 *
 * @param kinds what sort of body a name in lower case is
 * @param endings what sort of body a name is one of whose words ends so
 * @param judges nouns for people who comment
 */
record Bystanders(Map<String, String> kinds, Map<String, String> endings, Words judges) {

    private static final String INDEX = "index";
    private static final String MEDIA = "media";
    private static final String JUDGE = "judge";

    /** @throws IllegalArgumentException if a list is missing or malformed, with the line */
    static Bystanders load(ModelFiles models) {
        Map<String, String> kinds = new HashMap<>();
        Table.read(models, "names/bodies.tsv").rows()
                .forEach(row -> kinds.put(row.get("name").toLowerCase(Locale.GERMAN), row.get("kind")));
        Map<String, String> endings = new HashMap<>();
        List<String> judges = new ArrayList<>();
        for (Table.Row row : Table.read(models, "rules/grammar/bystanders.tsv").rows()) {
            if (row.get("kind").equals(JUDGE)) {
                judges.add(row.get("name"));
                continue;
            }
            String name = row.get("name").toLowerCase(Locale.GERMAN);
            boolean open = name.startsWith("*");
            (open ? endings : kinds).put(open ? name.substring(1) : name, row.get("kind"));
        }
        return new Bystanders(Map.copyOf(kinds), Map.copyOf(endings), Words.of(judges));
    }

    /** Whether a filler is no company but the sum of some. */
    boolean isIndex(@Nullable Filler filler) {
        return INDEX.equals(kind(filler));
    }

    /** Whether a text may be about what a filler refers to: a company that does not only report. */
    boolean mayBeTopic(@Nullable Filler filler) {
        return filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.ORG && kind(filler) == null;
    }

    /** Whether a filler only tells the news, or measures it. */
    boolean isTelling(@Nullable Filler filler) {
        String kind = kind(filler);
        return MEDIA.equals(kind) || INDEX.equals(kind);
    }

    /** Whether a word is one for people who comment. */
    boolean isJudge(Unit unit) {
        return judges.has(unit);
    }

    private @Nullable String kind(@Nullable Filler filler) {
        if (!(filler instanceof Filler.OfEntity of) || of.entity().type() != EntityType.ORG) {
            return null;
        }
        String name = of.entity().name().toLowerCase(Locale.GERMAN);
        String kind = kinds.get(name);
        for (String word : kind == null ? name.split(" ") : new String[0]) {
            for (int start = 0; kind == null && start < word.length(); start++) {
                kind = endings.get(word.substring(start));
            }
        }
        return kind;
    }
}
