// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.fact.rule.Rule;
import de.faktenlese.fact.rule.Words;
import de.faktenlese.fact.syntax.Analysis;
import de.faktenlese.fact.syntax.Clause;
import de.faktenlese.fact.syntax.Phrase;
import de.faktenlese.fact.syntax.Unit;
import de.faktenlese.value.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The roles of one match while they are being filled. */
final class Binding {

    /** What stands between a noun that means its company and the company: "die Spitze bei Meta". */
    static final Set<String> BELONGING = Set.of("von", "bei");

    private final FactType type;
    private final Rule rule;
    private final Transparent transparent;
    private final Map<String, List<Filler>> roles = new LinkedHashMap<>();
    private final Set<Span> used = new HashSet<>();
    private final Set<Entity> named = new HashSet<>();
    private final Set<String> closed = new HashSet<>();

    Binding(FactType type, Rule rule, Transparent transparent) {
        this.type = type;
        this.rule = rule;
        this.transparent = transparent;
    }

    /**
     * Lets a phrase fill the first of some roles that takes what it refers to, and all before that one that its noun is a word
     * of; whether one did. So [person, position] reads "der bisherige Finanzchef X" as X alone.
     */
    boolean offer(List<String> names, Clause clause, Phrase phrase) {
        boolean said = false;
        boolean filled = false;
        for (String name : names) {
            Role role = type.role(name).orElseThrow();
            if (role.isWord()) {
                said |= !filled && offerWord(role, clause, phrase);
            } else if (!filled || phrase.fillers().size() > 1) {
                filled |= fill(role, fillers(clause, phrase, role.whole()));
            }
        }
        return said || filled;
    }

    /** Says that something else stands where some roles would be filled from: "Ein Praktikant verdient …". */
    void close(List<String> names) {
        closed.addAll(names);
    }

    /** Whether a phrase could fill one of some roles. */
    boolean fits(List<String> names, Clause clause, Phrase phrase) {
        return names.stream().map(name -> type.role(name).orElseThrow()).anyMatch(role -> role.isWord()
                ? word(role, clause, phrase).isPresent() : fillers(clause, phrase, false).stream().anyMatch(role::takes));
    }

    /**
     * What a phrase refers to; for "die Meta-Aktie" or "die Aktie von Meta" what its head stands for.
     *
     * @param whole whether only a noun that means the whole company stands for it
     */
    private List<Filler> fillers(Clause clause, Phrase phrase, boolean whole) {
        if (!phrase.fillers().isEmpty() || phrase.nouns().isEmpty()) {
            return phrase.fillers();
        }
        Unit head = clause.units().get(phrase.nouns().get(phrase.nouns().size() - 1));
        int index = clause.phrases().indexOf(phrase);
        List<Filler> leader = leader(clause, index);
        if (!leader.isEmpty()) {
            return leader;
        }
        if (!(whole ? transparent.isWhole(head) : transparent.has(head))) {
            return apposition(clause, phrase);
        }
        if (!phrase.modifiers().isEmpty()) {
            return phrase.modifiers();
        }
        return clause.phrases().stream().filter(next -> index >= 0 && next.attachedTo() == index
                && (next.isGenitive() || next.preposition() != null && BELONGING.contains(next.preposition())))
                .findFirst().map(Phrase::fillers).orElse(List.of());
    }

    /** Who stands for a group: "ein Konsortium um X", "ein Konsortium aus X und Y", "eine Gruppe unter Führung von X". */
    private static List<Filler> leader(Clause clause, int group) {
        if (group < 0 || group + 1 >= clause.phrases().size()) {
            return List.of();
        }
        Phrase next = clause.phrases().get(group + 1);
        boolean led = "unter".equals(next.preposition()) && next.fillers().isEmpty() && group + 2 < clause.phrases().size();
        Phrase named = led ? clause.phrases().get(group + 2) : next;
        boolean tied = next.attachedTo() == group && (!led || named.attachedTo() == group + 1);
        boolean members = "aus".equals(next.preposition()) && next.nouns().isEmpty() && next.fillers().size() > 1;
        boolean leads = led ? named.isGenitive() || "von".equals(named.preposition()) : "um".equals(next.preposition());
        return tied && (leads || members) ? named.fillers().stream().filter(Filler.OfEntity.class::isInstance).toList() : List.of();
    }

    /** The name beside a noun that says what its bearer is: "der frühere Chef der Bank, Klaus Beispiel". */
    private static List<Filler> apposition(Clause clause, Phrase phrase) {
        int index = clause.phrases().indexOf(phrase);
        int last = index;
        while (index >= 0 && last + 1 < clause.phrases().size() && clause.phrases().get(last + 1).attachedTo() == last) {
            last++;
        }
        if (index < 0 || last + 1 >= clause.phrases().size()) {
            return List.of();
        }
        Phrase next = clause.phrases().get(last + 1);
        boolean beside = next.afterComma() && next.first() == clause.phrases().get(last).last() + 2 && next.isBare();
        boolean person = next.nouns().isEmpty() && next.fillers().size() == 1
                && next.fillers().get(0) instanceof Filler.OfEntity of && of.entity().type() == EntityType.PER;
        return beside && person && phrase.isBare() ? next.fillers() : List.of();
    }

    private boolean offerWord(Role role, Clause clause, Phrase phrase) {
        Optional<Filler> word = word(role, clause, phrase);
        word.ifPresent(filler -> fill(role, List.of(filler)));
        return word.isPresent();
    }

    private Optional<Filler> word(Role role, Clause clause, Phrase phrase) {
        Words words = type.words().getOrDefault(role.name(), Words.NONE);
        return phrase.nouns().stream().map(clause.units()::get).filter(words::has).findFirst().map(unit -> word(role, unit))
                .or(() -> nominal(words, clause, phrase));
    }

    /** The word of a nominal that stands for somebody: "der Posten <em>des Finanzchefs</em>". */
    private static Optional<Filler> nominal(Words words, Clause clause, Phrase phrase) {
        return clause.units().subList(Math.max(0, phrase.first()), phrase.last() + 1).stream().filter(unit -> isNominal(unit))
                .map(unit -> {
                    String noun = unit.text().substring(unit.text().lastIndexOf(' ') + 1);
                    return words.value(noun.toLowerCase(Locale.GERMAN)).map(value -> (Filler) new Filler.OfWord(
                            new Span(unit.span().end() - noun.length(), unit.span().end()), value.isEmpty() ? noun : value));
                }).flatMap(Optional::stream).findFirst();
    }

    private static boolean isNominal(Unit unit) {
        return unit.filler() instanceof Filler.OfEntity of && of.entity().references().contains(unit.span());
    }

    /** A unit as the filler of a word role. */
    Filler word(Role role, Unit unit) {
        String value = type.words().get(role.name()).value(unit).orElseThrow();
        return new Filler.OfWord(unit.span(), value.isEmpty() ? unit.text() : value);
    }

    /** Fills a role with those of some fillers that it takes and that fill nothing yet; whether there was one. */
    boolean fill(Role role, List<Filler> fillers) {
        if (roles.containsKey(role.name()) && !role.many()) {
            return false;
        }
        List<Filler> taken = fillers.stream().filter(role::takes).filter(filler -> !isTaken(filler) && isAllowed(role, filler))
                .toList();
        if (taken.isEmpty() || isPair(taken) && !role.takesSeveral()) {
            return false;
        }
        boolean entities = taken.get(0) instanceof Filler.OfEntity;
        List<Filler> kept = entities || role.many() ? taken : taken.subList(0, 1);
        kept.forEach(this::take);
        roles.computeIfAbsent(role.name(), key -> new ArrayList<>()).addAll(kept);
        return true;
    }

    /** Whether one nominal stands for several things. */
    static boolean isPair(List<Filler> fillers) {
        return fillers.size() > 1 && fillers.stream().map(Filler::span).distinct().count() == 1;
    }

    /** Whether the words that the match has so far let a filler fill a role. */
    private boolean isAllowed(Role role, Filler filler) {
        return type.limits().stream().allMatch(limit -> {
            String set = rule.set().getOrDefault(limit.wordRole(), "");
            List<Filler> words = roles.getOrDefault(limit.wordRole(), List.of());
            return limit.allows(role.name(), filler, words.isEmpty() ? set : ((Filler.OfWord) words.get(0)).value());
        });
    }

    /** Whether a filler, or another mention of what it refers to, fills something: nobody is the customer of itself. */
    private boolean isTaken(Filler filler) {
        return used.contains(filler.span()) || filler instanceof Filler.OfEntity of && named.contains(of.entity());
    }

    private void take(Filler filler) {
        used.add(filler.span());
        if (filler instanceof Filler.OfEntity of) {
            named.add(of.entity());
        }
    }

    /** Fills the first of some roles that takes one of some fillers. */
    void fillAny(List<String> names, List<Filler> fillers) {
        for (String name : names) {
            if (fill(type.role(name).orElseThrow(), fillers)) {
                return;
            }
        }
    }

    /** Whether each of several things in one of some roles makes a fact of its own. */
    boolean isEach(List<String> names) {
        return names.stream().anyMatch(name -> type.role(name).orElseThrow().each());
    }

    boolean isUsed(Filler filler) {
        return used.contains(filler.span());
    }

    boolean isFilled(String role) {
        return roles.containsKey(role);
    }

    /** Lets what stands in parentheses after a clause fill some roles. */
    void offerAsides(List<String> names, Analysis analysis, int clause) {
        if (!names.isEmpty()) {
            analysis.clauses().stream().filter(aside -> aside.kind() == Clause.Kind.PARENTHESIS && aside.parent() == clause)
                    .forEach(aside -> aside.phrases().forEach(phrase -> offer(names, aside, phrase)));
        }
    }

    /**
     * Lets what is left in a clause fill the roles that anything of their type fills, what is nearest to the trigger
     * first, if the rule wants that.
     */
    void fillFree(Clause clause, Span trigger) {
        int at = unitAt(clause, trigger);
        for (Role role : type.roles()) {
            if (rule.free() && role.free() && !isFilled(role.name())) {
                clause.phrases().stream().filter(phrase -> !belongsElsewhere(clause, phrase))
                        .filter(phrase -> phrase.fillers().stream().anyMatch(filler -> role.takes(filler) && !isUsed(filler)))
                        .min(Comparator.comparing((Phrase phrase) -> !belongsHere(clause, phrase))
                                .thenComparing(phrase -> Math.min(Math.abs(phrase.first() - at), Math.abs(phrase.last() - at))))
                        .ifPresent(phrase -> fill(role, phrase.fillers()));
            }
        }
    }

    private static int unitAt(Clause clause, Span place) {
        for (int i = 0; i < clause.units().size(); i++) {
            if (clause.units().get(i).span().overlaps(place)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a phrase stands right after a value that is not of this match: "nach 4 Mrd. im Vorjahr". */
    private boolean belongsElsewhere(Clause clause, Phrase phrase) {
        return follows(clause, phrase).anyMatch(filler -> !isUsed(filler));
    }

    /** Whether a phrase stands right after a value of this match. */
    private boolean belongsHere(Clause clause, Phrase phrase) {
        return follows(clause, phrase).anyMatch(this::isUsed);
    }

    /** The amounts that a phrase stands right after. */
    private static Stream<Filler> follows(Clause clause, Phrase phrase) {
        Phrase before = phrase.attachedTo() < 0 ? null : clause.phrases().get(phrase.attachedTo());
        if (before != null && before.fillers().isEmpty() && before.attachedTo() >= 0 && phrase.isBare()) {
            before = clause.phrases().get(before.attachedTo()); // "nach 4 Mrd. | im Jahr | 2022"
        }
        return before == null ? Stream.of() : before.fillers().stream()
                .filter(filler -> filler instanceof Filler.OfValue of && !(of.value() instanceof Time));
    }

    Match done(Span trigger, int clause) {
        rule.set().forEach((name, value) -> {
            if (!isFilled(name)) {
                roles.put(name, List.of(new Filler.OfWord(trigger, value)));
            }
        });
        return new Match(type, rule, new LinkedHashMap<>(roles), Set.copyOf(closed), trigger, clause);
    }
}
