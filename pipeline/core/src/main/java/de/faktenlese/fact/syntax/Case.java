// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The four cases. */
public enum Case {
    NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE;

    /** What a word is that marks nothing and is no genitive. */
    static final Set<Case> UNMARKED = Collections.unmodifiableSet(EnumSet.of(NOMINATIVE, DATIVE, ACCUSATIVE));

    /** The cases without the genitive, unless there is no other. */
    static Set<Case> withoutGenitive(Set<Case> cases) {
        return without(GENITIVE, cases);
    }

    /** The cases but for one, unless there is no other. */
    static Set<Case> without(Case one, Set<Case> cases) {
        if (cases.size() < 2 || !cases.contains(one)) {
            return cases;
        }
        EnumSet<Case> left = EnumSet.copyOf(cases);
        left.remove(one);
        return Collections.unmodifiableSet(left);
    }

    /** The cases of a table's cell. */
    static Set<Case> of(List<String> names) {
        EnumSet<Case> cases = EnumSet.noneOf(Case.class);
        names.forEach(name -> cases.add(valueOf(name.toUpperCase(Locale.ROOT))));
        return Collections.unmodifiableSet(cases);
    }
}
