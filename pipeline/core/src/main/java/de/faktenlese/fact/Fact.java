// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact;

import de.faktenlese.document.Span;
import java.util.List;

/**
 * A statement that the text makes.
 *
 * @param type the name of the fact type, such as {@code Acquisition}
 * @param arguments the roles and what fills them, roles in the order of the fact type, fillers of one role in text order
 * @param factuality whether the text says that it is so
 * @param confidence how likely type and core roles are right, from 0 to 1
 * @param trigger the word or words that tell the type
 * @param evidence the sentence
 * @param foundBy the rule: file and name, such as {@code acquisition/kaufen}
 */
public record Fact(String type, List<Argument> arguments, Factuality factuality, double confidence, Span trigger, Span evidence,
                   String foundBy) {

    public Fact {
        arguments = List.copyOf(arguments);
    }

    /** The fillers of a role, in text order; none if the role is not filled. */
    public List<Filler> fillers(String role) {
        return arguments.stream().filter(argument -> argument.role().equals(role)).map(Argument::filler).toList();
    }
}
