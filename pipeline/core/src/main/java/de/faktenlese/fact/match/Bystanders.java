// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Bodies;
import de.faktenlese.entity.knowledge.Bodies.Sort;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in a text without its being about what they do as companies: who reports, who rules, who is counted in an index, who
 * comments. Immutable.
 *
 * @param judges nouns for people who comment
 */
record Bystanders(Bodies bodies, Words judges) {

    /** @throws IllegalArgumentException if a list is missing or malformed, with the line */
    static Bystanders load(ModelFiles models) {
        return new Bystanders(Bodies.read(models), Words.of(Table.read(models, "rules/grammar/judges.tsv").rows().stream()
                .map(row -> row.get("word")).toList()));
    }

    /** Whether a filler is no company but the sum of some. */
    boolean isIndex(@Nullable Filler filler) {
        return sort(filler).filter(Sort.INDEX::equals).isPresent();
    }

    /** Whether a text may be about what a filler refers to: a company that does not only report. */
    boolean mayBeTopic(@Nullable Filler filler) {
        return Topic.isCompany(filler) && sort(filler).isEmpty();
    }

    /** Whether a filler only tells the news, or measures it. */
    boolean isTelling(@Nullable Filler filler) {
        return sort(filler).filter(sort -> sort == Sort.MEDIA || sort == Sort.INDEX).isPresent();
    }

    /** Whether a word is one for people who comment. */
    boolean isJudge(Unit unit) {
        return judges.has(unit);
    }

    private Optional<Sort> sort(@Nullable Filler filler) {
        return filler instanceof Filler.OfEntity of && of.entity().type() == EntityType.ORG ? bodies.sort(of.entity().name())
                : Optional.empty();
    }
}
