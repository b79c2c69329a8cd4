// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Rule;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.WordSet;
import de.faktenlese.value.Magnitude;
import de.faktenlese.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes facts of matches. Immutable. */
final class FactBuilder {

    private static final double USUAL = 0.9;
    private static final double FROM_TOPIC = 0.8;
    private static final int SUPPLEMENT_REACH = 600;

    /** The most characters of white space between two sentences of a paragraph. */
    private static final int GAP_OF_SENTENCES = 2;

    private final FactualityReader factuality;
    private final Directions directions;
    private final Grammar grammar;

    FactBuilder(FactualityReader factuality, Directions directions, Grammar grammar) {
        this.factuality = factuality;
        this.directions = directions;
        this.grammar = grammar;
    }

    /** Adds the fact of a match, or what the match adds to a fact told just before. */
    void build(Match match, Analysis analysis, List<Fact> facts) {
        if (match.rule().supplements()) {
            supplement(match, facts, analysis);
            return;
        }
        Role each = match.type().roles().stream().filter(role -> role.each() && match.roles().getOrDefault(role.name(),
                List.of()).size() > 1)
                .findFirst().orElse(null);
        if (each == null || isTogether(match, analysis)) {
            facts.add(fact(match, analysis));
        } else {
            List<Filler> all = match.roles().get(each.name());
            all.forEach(filler -> facts.add(fact(titled(match.only(each.name(), filler), filler, all, analysis),
                    analysis)));
        }
    }

    /** Whether several have one value among them: "A und B halten zusammen 50 Prozent". */
    private boolean isTogether(Match match, Analysis analysis) {
        return analysis.clauses().get(match.clause()).units().stream().anyMatch(unit -> grammar.is(WordSet.COLLECTIVE, unit));
    }

    /** A match with the word that stands before one of several names instead of that before another: "Chef A und Vize B gehen". */
    private static Match titled(Match match, Filler name, List<Filler> all, Analysis analysis) {
        Match titled = match;
        Unit own = before(name, analysis);
        for (Role role : match.type().roles()) {
            Words words = match.type().words().getOrDefault(role.name(), Words.NONE);
            boolean others = role.core() && match.has(role.name()) && all.stream().map(other -> before(other, analysis))
                    .anyMatch(unit -> unit != null && unit.span().equals(match.roles().get(role.name()).get(0).span()));
            if (others && own != null && words.has(own)) {
                String value = words.value(own).orElse("");
                titled = titled.only(role.name(), new Filler.OfWord(own.span(), value.isEmpty() ? own.text() : value));
            }
        }
        return titled;
    }

    private static @Nullable Unit before(Filler name, Analysis analysis) {
        List<Unit> units = analysis.units();
        return IntStream.range(1, units.size()).filter(i -> units.get(i).fillers().contains(name)).mapToObj(i -> units.get(i - 1))
                .findFirst().orElse(null);
    }

    private Fact fact(Match match, Analysis analysis) {
        boolean outside = match.roles().values().stream().flatMap(List::stream)
                .anyMatch(filler -> !analysis.sentence().span().contains(filler.span()));
        return new Fact(match.type().name(), arguments(match, analysis), factuality.read(match, analysis),
                confidence(match.rule()) * (outside ? FROM_TOPIC : 1), match.trigger(), analysis.sentence().span(),
                match.foundBy());
    }

    /** How sure a rule's facts are: halfway from what its file says to what most rules reach (table in the rules' README). */
    private static double confidence(Rule rule) {
        return (rule.confidence() + USUAL) / 2;
    }

    private List<Argument> arguments(Match match, Analysis analysis) {
        List<Argument> arguments = new ArrayList<>();
        for (Role role : match.type().roles()) {
            match.roles().getOrDefault(role.name(), List.of()).stream()
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .forEach(filler -> arguments.add(new Argument(role.name(), role.signed() ? signed(filler, match,
                            analysis) : filler)));
        }
        return arguments;
    }

    private Filler signed(Filler filler, Match match, Analysis analysis) {
        if (filler instanceof Filler.OfValue of && of.value() instanceof Quantity quantity
                && quantity.magnitude() instanceof Magnitude.Exact exact) {
            int sign = match.rule().sign() != 0 ? match.rule().sign()
                    : directions.sign(analysis.clauses().get(analysis.clauseAt(filler.span())), filler.span());
            BigDecimal signed = exact.value().signum() < 0 || sign > 0 ? exact.value() : exact.value().negate();
            return new Filler.OfChange(quantity, signed);
        }
        return filler;
    }

    /**
     * Adds the roles of a match to the fact of its type that was told just before, or else just after, if it lacks them or can
     * have several in them: "angeführt von A. Auch B zog mit".
     */
    private void supplement(Match match, List<Fact> facts, Analysis analysis) {
        int nearest = -1;
        for (int i = facts.size() - 1; i >= 0; i--) {
            Fact fact = facts.get(i);
            boolean near = analysis.sentence().span().start() - fact.evidence().end() < SUPPLEMENT_REACH;
            boolean before = fact.trigger().start() <= match.trigger().start();
            if (fact.type().equals(match.type().name()) && near && (nearest < 0 || before)) {
                nearest = i;
                if (before) {
                    break;
                }
            }
        }
        if (nearest >= 0 && tellsOfAnother(match, facts.get(nearest), analysis)) {
            facts.add(fact(match.sharing(facts.get(nearest)), analysis));
        } else if (nearest >= 0) {
            facts.set(nearest, with(facts.get(nearest), match, analysis));
        }
    }

    /**
     * Whether a supplement says of somebody else what a fact of its sentence or the one before says: "Größter Aktionär von Y ist
     * A mit 30 Prozent, dahinter folgt B mit 20 Prozent".
     */
    private static boolean tellsOfAnother(Match match, Fact fact, Analysis analysis) {
        boolean beside = analysis.sentence().span().start() - fact.evidence().end() <= GAP_OF_SENTENCES;
        return beside && match.type().roles().stream().filter(Role::each).anyMatch(role -> match.has(role.name())
                && !fact.fillers(role.name()).isEmpty()
                && match.roles().get(role.name()).stream().noneMatch(filler -> isPartOf(fact, filler)));
    }

    /** Whether a filler refers to what fills a role of a fact already: nobody sells itself. */
    private static boolean isPartOf(Fact fact, Filler filler) {
        return filler instanceof Filler.OfEntity of && fact.arguments().stream().map(Argument::filler)
                .anyMatch(other -> other instanceof Filler.OfEntity same && same.entity().equals(of.entity()));
    }

    private Fact with(Fact fact, Match match, Analysis analysis) {
        List<Argument> added = arguments(match, analysis);
        List<Argument> arguments = new ArrayList<>();
        for (Role role : match.type().roles()) {
            List<Filler> own = fact.fillers(role.name());
            own.forEach(filler -> arguments.add(new Argument(role.name(), filler)));
            if (own.isEmpty() || role.many()) {
                added.stream().filter(argument -> argument.role().equals(role.name()) && !isPartOf(fact, argument.filler()))
                        .forEach(arguments::add);
            }
        }
        return new Fact(fact.type(), arguments, fact.factuality(), fact.confidence(), fact.trigger(), fact.evidence(),
                fact.foundBy());
    }
}
