// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence said, for the one after it that leaves words out.
 *
 * @param sentence the sentence, or null
 * @param told what it told
 * @param before what the sentences before that one told, the last first
 */
record Said(@Nullable Analysis sentence, List<Match> told, List<List<Match>> before) {

    static final Said NOTHING = new Said(null, List.of(), List.of());

    private static final int REACH = 2;

    Said {
        told = List.copyOf(told);
        before = List.copyOf(before);
    }

    /** What was said when a further sentence has been read; what was told a paragraph earlier still counts, but not two. */
    Said after(Analysis next, List<Match> matches) {
        boolean near = sentence != null && next.sentence().block() - sentence.sentence().block() <= 1;
        return new Said(next, matches, near ? Stream.concat(Stream.of(told), before.stream()).limit(REACH).toList() : List.of());
    }

    /** What the last sentences told, the nearest first, for one that only goes on from there: "Auf ihn folgt X". */
    List<List<Match>> recent(Analysis next) {
        boolean near = sentence != null && !next.sentence().isHeading()
                && next.sentence().block() - sentence.sentence().block() <= 1;
        return near ? Stream.concat(Stream.of(told), before.stream()).toList() : List.of();
    }

    /**
     * The word that it meant in a role, for a sentence of the same paragraph: by its last fact of the type, else by the last word
     * of the role's list. "… setzte 5 Mio. Euro um. 2021 waren es 4 Mio. Euro."
     */
    Optional<Filler> word(FactType type, Role role, Analysis after) {
        if (sentence == null || !isOfParagraph(after)) {
            return Optional.empty();
        }
        return last(told(type, after).filter(match -> match.has(role.name())))
                .map(match -> match.roles().get(role.name()).get(0))
                .or(() -> lastWord(type, role, sentence.units().stream()));
    }

    /** The word of a role that it named last, for a sentence of the same paragraph, if it told no fact of the type. */
    Optional<Filler> heard(FactType type, Role role, Analysis after) {
        boolean open = isOfParagraph(after) && told.stream().noneMatch(match -> match.type().equals(type));
        return open ? lastWord(type, role, sentence.units().stream()) : Optional.empty();
    }

    /** What it told of a type, for a sentence of the same paragraph. */
    Stream<Match> told(FactType type, Analysis after) {
        return isOfParagraph(after) ? told.stream().filter(match -> match.type().equals(type)) : Stream.of();
    }

    private boolean isOfParagraph(Analysis after) {
        return sentence != null && sentence.sentence().block() == after.sentence().block();
    }

    /** The last of some units that is in the list of a role. */
    static Optional<Filler> lastWord(FactType type, Role role, Stream<Unit> units) {
        Words words = type.words().getOrDefault(role.name(), Words.NONE);
        return last(units.filter(unit -> unit.isNoun() || Character.isUpperCase(unit.text().codePointAt(0)))
                .filter(unit -> words.has(unit) && role.takes(new Filler.OfWord(unit.span(), unit.text())))
                .map(unit -> new Filler.OfWord(unit.span(), words.value(unit).filter(value -> !value.isEmpty())
                        .orElse(unit.text()))));
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((first, second) -> second);
    }
}
