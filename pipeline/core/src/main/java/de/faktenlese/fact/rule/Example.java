// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence with the facts that must be found in it.
 *
 * @param line where it stands in the file
 * @param text the sentence with its names and values marked up: {@code [Siemens]}, {@code [Chef|=Siemens]}
 * @param facts what must be found; nothing for an example of what is no such fact
 */
public record Example(int line, String text, List<Expected> facts) {

    public Example {
        facts = List.copyOf(facts);
    }

    /**
     * A fact that must be found.
     *
     * @param line where it stands in the file
     * @param roles for each role the texts of its fillers; a word role holds its value
     * @param factuality the labels of the factualities that are right; empty if any is
     */
    public record Expected(int line, Map<String, List<String>> roles, Set<String> factuality) {
    }
}
