// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.match;

import de.faktenlese.fact.Argument;
import de.faktenlese.fact.Fact;
import de.faktenlese.fact.Factuality;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.FactType;
import de.faktenlese.fact.rule.Role;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Quantity;
import de.faktenlese.value.Time;
import de.faktenlese.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one fact of statements that say the same; the fuller evidence wins, contradicting ones stay apart. */
final class FactMerger {

    private final Map<String, FactType> types;

    FactMerger(List<FactType> types) {
        this.types = types.stream().collect(Collectors.toMap(FactType::name, type -> type));
    }

    List<Fact> merge(List<Fact> facts) {
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : facts) {
            int same = same(kept, fact);
            if (same < 0) {
                kept.add(fact);
            } else {
                kept.set(same, merged(kept.get(same), fact));
            }
        }
        kept.sort(Comparator.comparing(Fact::evidence).thenComparing(Fact::trigger).thenComparing(Fact::type));
        return kept;
    }

    private int same(List<Fact> kept, Fact fact) {
        for (int i = 0; i < kept.size(); i++) {
            if (isSame(kept.get(i), fact)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSame(Fact a, Fact b) {
        if (!a.type().equals(b.type()) || !agree(a.factuality(), b.factuality())) {
            return false;
        }
        if (isRepeated(a, b)) {
            return true;
        }
        for (Role role : types.get(a.type()).roles()) {
            Set<Object> left = keys(a, role);
            Set<Object> right = keys(b, role);
            boolean differ = left.stream().noneMatch(one -> right.stream().anyMatch(other -> alike(one, other)));
            if (role.core() ? differ : !left.isEmpty() && !right.isEmpty() && differ && !role.free()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a fact repeats another of its sentence by nominals that were taken to stand for the wrong names: "Die Übernahme von Y
     * durch X: 3 Mio. lässt sich der Konzern das Start-up kosten". It does where the same two have changed their parts, or where
     * all but one part agree and that one is a name in the one and a nominal in the other.
     */
    private boolean isRepeated(Fact named, Fact nominal) {
        List<Role> core = types.get(named.type()).roles().stream().filter(Role::core).toList();
        boolean comparable = named.type().equals(nominal.type()) && named.evidence().equals(nominal.evidence())
                && agree(named.factuality(), nominal.factuality()) && core.size() == 2
                && core.stream().allMatch(role -> isOne(named, role) && isOne(nominal, role));
        if (!comparable) {
            return false;
        }
        List<Role> differing = core.stream().filter(role -> !keys(named, role).equals(keys(nominal, role))).toList();
        boolean changed = differing.size() == 2 && keys(named, core.get(0)).equals(keys(nominal, core.get(1)))
                && keys(named, core.get(1)).equals(keys(nominal, core.get(0)));
        return !differing.isEmpty() && (changed || differing.size() == 1)
                && differing.stream().allMatch(role -> isNamed(named, role) && !isNamed(nominal, role));
    }

    private static boolean isOne(Fact fact, Role role) {
        return fact.fillers(role.name()).size() == 1 && fact.fillers(role.name()).get(0) instanceof Filler.OfEntity;
    }

    /** Whether a name fills a role, and no nominal or pronoun. */
    private static boolean isNamed(Fact fact, Role role) {
        return fact.fillers(role.name()).get(0) instanceof Filler.OfEntity of
                && of.entity().mentions().stream().anyMatch(mention -> mention.span().equals(of.span()));
    }

    private static boolean agree(Factuality a, Factuality b) {
        Set<Factuality> real = Set.of(Factuality.ASSERTED, Factuality.PLANNED);
        return a == b || real.contains(a) && real.contains(b);
    }

    private static Set<Object> keys(Fact fact, Role role) {
        return fact.fillers(role.name()).stream().map(FactMerger::key).collect(Collectors.toSet());
    }

    /** Whether two keys mean the same; of two words it is enough that one is the end of the other ("Chef", "Konzernchefs"). */
    private static boolean alike(Object one, Object other) {
        if (one instanceof String left && other instanceof String right) {
            String first = left.replaceFirst("(innen|in|en|es|s|e|n|r)$", "");
            String second = right.replaceFirst("(innen|in|en|es|s|e|n|r)$", "");
            return first.endsWith(second) || second.endsWith(first);
        }
        return one.equals(other);
    }

    private static Object key(Filler filler) {
        if (filler instanceof Filler.OfEntity of) {
            return of.entity();
        }
        if (filler instanceof Filler.OfWord word) {
            return word.value().toLowerCase(Locale.GERMAN);
        }
        Value value = filler instanceof Filler.OfValue of ? of.value() : ((Filler.OfChange) filler).value();
        if (value instanceof Amount amount) {
            return amount.magnitude();
        }
        return value instanceof Quantity quantity ? quantity.magnitude() : ((Time) value).value();
    }

    private Fact merged(Fact first, Fact second) {
        boolean swap = second.arguments().size() > first.arguments().size() && !isRepeated(first, second);
        Fact fuller = swap ? second : first;
        Fact other = swap ? first : second;
        List<Argument> arguments = new ArrayList<>();
        for (Role role : types.get(first.type()).roles()) {
            List<Filler> fillers = fuller.fillers(role.name()).isEmpty() ? other.fillers(role.name())
                    : fuller.fillers(role.name());
            fillers.forEach(filler -> arguments.add(new Argument(role.name(), filler)));
        }
        return new Fact(fuller.type(), arguments, fuller.factuality(), Math.max(first.confidence(), second.confidence()),
                fuller.trigger(), fuller.evidence(), fuller.foundBy());
    }
}
