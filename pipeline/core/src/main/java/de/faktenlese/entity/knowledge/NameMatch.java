// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import java.util.List;

/**
 * A known name in a text.
 *
 * @param span where it stands, with the genitive's s and without the rest of a compound ("Meta" in "Meta-Chef")
 * @param name the name as the tables have it
 * @param things what it can be the name of, at least one, in the order of the tables
 * @param genitive whether an s (or an apostrophe) follows the name: "Metas", "Porsche's", "Siemens'"
 * @param afterHyphen whether it continues a compound ("Ex-Siemens")
 * @param beforeHyphen whether a compound goes on after it ("Meta-Chef")
 */
public record NameMatch(Span span, String name, List<Thing> things, boolean genitive, boolean afterHyphen,
        boolean beforeHyphen) {

    public NameMatch {
        things = List.copyOf(things);
        if (things.isEmpty()) {
            throw new IllegalArgumentException("a name that nothing bears: " + name);
        }
    }

    /** Whether the name is also an ordinary word, a first name, a surname or a place, so that the text must say what it is. */
    public boolean needsContext() {
        return things.stream().anyMatch(thing -> thing.needsContext(name));
    }

    /** The types of what it can be, without repetition. */
    public List<EntityType> types() {
        return things.stream().map(Thing::type).distinct().toList();
    }
}
