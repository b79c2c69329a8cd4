// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact;

import de.faktenlese.document.Span;
import java.util.List;

/**
 * A rule whose trigger stands in the text but that found no fact there, because a role that must be filled was not.
 *
 * @param type the name of the fact type that it would have been
 * @param foundBy the rule: file and name, such as {@code acquisition/kaufen}
 * @param trigger the word or words that called the rule, in {@code char}s of the normalised text
 * @param arguments what the rule did find, roles in the order of the fact type
 * @param missing what it did not find: for each gap the roles of which one would have filled it, at least one gap
 */
public record NearMiss(String type, String foundBy, Span trigger, List<Argument> arguments, List<List<String>> missing) {

    public NearMiss {
        arguments = List.copyOf(arguments);
        missing = missing.stream().map(List::copyOf).toList();
    }
}
