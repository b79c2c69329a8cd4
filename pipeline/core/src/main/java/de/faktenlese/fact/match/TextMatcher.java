// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.FillerType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Rule;
import de.faktenlese.fact.rule.TextPattern;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.fact.syntax.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a rule that is a sequence of words and slots. */
final class TextMatcher {

    private static final int GAP = 6;
    private static final int BEFORE_NAME = 5;
    private static final Set<FillerType> NAMES = EnumSet.of(FillerType.ORG, FillerType.PER, FillerType.LOC, FillerType.PRODUCT);
    private static final Set<String> ENDS = Set.of(".", ";", ":", "!", "?");

    private final Transparent transparent;
    private final Grammar grammar;

    TextMatcher(Transparent transparent, Grammar grammar) {
        this.transparent = transparent;
        this.grammar = grammar;
    }

    List<Match> match(RuleIndex.Entry entry, TextPattern pattern, Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (int start = 0; start < analysis.units().size(); start++) {
            Attempt found = new Attempt(entry.type(), analysis.units(), pattern.elements()).from(start, 0);
            if (found != null) {
                Attempt all = found;
                IntStream.range(0, respective(entry.type(), found)).forEach(
                        each -> matches.add(finished(entry.type(), entry.rule(), analysis, all, each)));
                start = Math.max(start, found.end - 1);
            }
        }
        return matches;
    }

    /** How many statements there are: "Umsatz und Gewinn stiegen auf 5 und 2 Mrd." are two, mostly there is one. */
    private static int respective(FactType type, Attempt found) {
        List<Integer> sizes = found.roles.entrySet().stream().filter(role -> isSingle(type.role(role.getKey()).orElseThrow()))
                .map(role -> role.getValue().size()).distinct().toList();
        return sizes.size() == 1 && found.roles.keySet().stream()
                .filter(role -> isSingle(type.role(role).orElseThrow())).count() > 1 ? sizes.get(0) : 1;
    }

    /** Whether a role has one filler only, in whatever list that stands. */
    private static boolean isSingle(Role role) {
        return !role.many() && (role.isWord() || Collections.disjoint(role.types(), NAMES));
    }

    private Match finished(FactType type, Rule rule, Analysis analysis, Attempt found, int each) {
        Span trigger = found.trigger != null ? found.trigger : found.roles.values().stream().flatMap(List::stream)
                .map(Filler::span).min(Span::compareTo).orElseThrow();
        int clause = analysis.clauseAt(trigger);
        Binding binding = new Binding(type, rule, transparent);
        boolean apart = respective(type, found) > 1;
        found.roles.forEach((name, fillers) -> {
            Role role = type.role(name).orElseThrow();
            binding.fill(role, apart && isSingle(role) ? fillers.subList(each, each + 1) : fillers);
        });
        binding.fillFree(analysis.clauses().get(clause), trigger);
        return binding.done(trigger, clause);
    }

    /** Whether a name ends in an s or an apostrophe that is not its own. */
    private static boolean isGenitive(Unit unit) {
        return unit.filler() instanceof Filler.OfEntity of && !of.entity().name().endsWith("s")
                && (unit.lower().endsWith("s") || unit.lower().endsWith("’") || unit.lower().endsWith("'"));
    }

    /** One try to match a pattern at a place. */
    private final class Attempt {

        private final FactType type;
        private final List<Unit> units;
        private final List<TextPattern.Element> elements;
        private final Map<String, List<Filler>> roles;
        private @Nullable Span trigger;
        private int end;

        Attempt(FactType type, List<Unit> units, List<TextPattern.Element> elements) {
            this(type, units, elements, new LinkedHashMap<>(), null);
        }

        private Attempt(FactType type, List<Unit> units, List<TextPattern.Element> elements, Map<String, List<Filler>> roles,
                        @Nullable Span trigger) {
            this.type = type;
            this.units = units;
            this.elements = elements;
            this.roles = roles;
            this.trigger = trigger;
        }

        private Attempt copy() {
            return new Attempt(type, units, elements, new LinkedHashMap<>(roles), trigger);
        }

        /** The attempt with the rest of the pattern matched from a unit on, or null. */
        @Nullable Attempt from(int at, int element) {
            if (element == elements.size()) {
                end = at;
                return this;
            }
            TextPattern.Element wanted = elements.get(element);
            if (wanted instanceof TextPattern.Gap) {
                return gap(at, element);
            }
            if (wanted instanceof TextPattern.Literal literal) {
                return literal(literal, at, element);
            }
            return slot((TextPattern.Slot) wanted, at, element);
        }

        private @Nullable Attempt gap(int at, int element) {
            for (int i = at; i <= Math.min(units.size(), at + GAP); i++) {
                Attempt found = copy().from(i, element + 1);
                if (found != null || i < units.size() && ENDS.contains(units.get(i).text())) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable Attempt literal(TextPattern.Literal literal, int at, int element) {
            if (at < units.size() && !units.get(at).isFiller() && literal.matches(units.get(at).lower(), units.get(at).lemma())) {
                Attempt next = copy();
                boolean word = !units.get(at).isMark();
                next.trigger = trigger == null && word ? units.get(at).span() : trigger;
                Attempt found = next.from(at + 1, element + 1);
                if (found != null) {
                    return found;
                }
            }
            return literal.optional() ? copy().from(at, element + 1) : null;
        }

        private @Nullable Attempt slot(TextPattern.Slot slot, int at, int element) {
            Role role = type.role(slot.role()).orElseThrow();
            for (int i = at; i < Math.min(units.size(), at + (slot.bound() ? 1 : BEFORE_NAME)); i++) {
                Unit unit = units.get(i);
                Optional<Filler> filler = filler(role, unit).filter(each -> !slot.genitive() || isGenitive(unit));
                if (filler.isPresent()) {
                    List<Filler> fillers = new ArrayList<>(unit.fillers().size() > 1 ? unit.fillers() : List.of(filler.get()));
                    int after = rest(role, i + 1, fillers);
                    Attempt found = with(slot.role(), fillers).from(after, element + 1);
                    if (found == null && fillers.size() > 1 && isSingle(role)) {
                        found = with(slot.role(), fillers.subList(0, 1)).from(i + 1, element + 1);
                    }
                    if (found != null) {
                        return found;
                    }
                }
                if (unit.isFiller() || unit.isMark() || !unit.verbs().isEmpty()) {
                    break;
                }
            }
            return slot.optional() ? copy().from(at, element + 1) : null;
        }

        private Attempt with(String role, List<Filler> fillers) {
            Attempt next = copy();
            next.roles.merge(role, List.copyOf(fillers), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            return next;
        }

        /** Reads on over "…, Y und Z". */
        private int rest(Role role, int from, List<Filler> fillers) {
            int at = from;
            while (at + 1 < units.size() && grammar.is(WordSet.LIST_JOINER, units.get(at)) && filler(role, units.get(at
                    + 1)).isPresent()) {
                fillers.add(filler(role, units.get(at + 1)).orElseThrow());
                at += 2;
            }
            return at;
        }

        private Optional<Filler> filler(Role role, Unit unit) {
            if (role.isWord()) {
                Words words = type.words().getOrDefault(role.name(), Words.NONE);
                return words.value(unit).map(value -> new Filler.OfWord(unit.span(), value.isEmpty() ? unit.text() : value));
            }
            return Optional.ofNullable(unit.filler()).filter(role::takes)
                    .filter(one -> unit.fillers().size() == 1 || role.takesSeveral());
        }
    }
}
