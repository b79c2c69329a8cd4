// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.entity.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the tagger, after the BIO scheme: outside, or the beginning or the inside of a name. OTHER marks names that are
 * none of our entities (works, events) or of a kind that the training data does not tell.
 */
public enum NameLabel {
    OUTSIDE, BEGIN_ORG, IN_ORG, BEGIN_PER, IN_PER, BEGIN_LOC, IN_LOC, BEGIN_PRODUCT, IN_PRODUCT, BEGIN_OTHER, IN_OTHER;

    /** All labels; a label's place in the list is its ordinal. */
    public static final List<NameLabel> ALL = List.of(values());

    /** The label of a name's first piece. */
    public static NameLabel begin(EntityType type) {
        return ALL.get(1 + 2 * type.ordinal());
    }

    /** The label of a name's further pieces. */
    public static NameLabel in(EntityType type) {
        return ALL.get(2 + 2 * type.ordinal());
    }

    /** Whether a name begins here. */
    public boolean isBegin() {
        return ordinal() % 2 == 1;
    }

    /** Whether a name goes on here. */
    public boolean isIn() {
        return this != OUTSIDE && ordinal() % 2 == 0;
    }

    /** What the name is, or null outside names and for OTHER. */
    public @Nullable EntityType type() {
        return this == OUTSIDE || ordinal() >= BEGIN_OTHER.ordinal() ? null : EntityType.values()[(ordinal() - 1) / 2];
    }

    /** Whether this label may stand right before another: a name goes on only where it has begun. */
    public boolean mayPrecede(NameLabel next) {
        return !next.isIn() || ordinal() == next.ordinal() || ordinal() == next.ordinal() - 1;
    }

    /** Whether a sentence may begin with this label. */
    public boolean mayStart() {
        return !isIn();
    }
}
