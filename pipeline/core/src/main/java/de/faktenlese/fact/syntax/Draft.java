// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause while its sentence is being read. */
final class Draft {

    Clause.Kind kind;
    final List<Unit> units = new ArrayList<>();
    @Nullable String opener;
    /** What it depends on. */
    @Nullable Draft parent;
    /** What ends in a colon right before it. */
    @Nullable Draft before;
    /** Whose subject it shares. */
    @Nullable Draft subjectFrom;
    /** Whose auxiliary or whole verb it shares. */
    @Nullable Draft verbFrom;
    /** Where the words begin that a conjunction added last, or -1. */
    int tail = -1;
    /** Whether it goes on with a dependent clause after "und" and so has no word that opens it. */
    boolean continues;
    /** Whether a dash stands before it. */
    boolean dashed;
    /** The last unit before a relative clause. */
    @Nullable Unit anchor;

    Draft(Clause.Kind kind) {
        this.kind = kind;
    }

    /** A clause of other words in the same place. */
    Draft with(List<Unit> words) {
        Draft other = new Draft(kind);
        other.opener = opener;
        other.parent = parent;
        other.before = before;
        other.subjectFrom = subjectFrom;
        other.verbFrom = verbFrom;
        other.anchor = anchor;
        other.continues = continues;
        other.units.addAll(words);
        return other;
    }

    void append(@Nullable Unit mark, List<Unit> more) {
        if (mark != null) {
            units.add(mark);
        }
        units.addAll(more);
    }
}
