// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Factuality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the examples of a rule file. */
final class ExampleReader {

    private ExampleReader() {
    }

    /** An example with the facts that are to be found in it. */
    static Example yes(Yaml item, Map<String, Role> roles) {
        Map<String, Yaml> entries = item.map("an example with text and facts", Set.of("text", "facts"));
        if (!entries.containsKey("text") || !entries.containsKey("facts")) {
            throw item.error("expected an example with text and facts");
        }
        List<Example.Expected> facts = new ArrayList<>();
        for (Yaml fact : entries.get("facts").list()) {
            Map<String, List<String>> expected = new LinkedHashMap<>();
            Set<String> factuality = new LinkedHashSet<>();
            for (Map.Entry<String, Yaml> entry : fact.map("a fact such as {buyer: Siemens, acquired: Altair}").entrySet()) {
                if (entry.getKey().equals("factuality")) {
                    for (String label : entry.getValue().text().split("\\|")) {
                        factuality.add(factuality(label, entry.getValue()).label());
                    }
                } else {
                    expected.put(RuleFileReader.known(entry.getKey(), entry.getValue(), roles), entry.getValue().texts());
                }
            }
            facts.add(new Example.Expected(fact.line(), expected, factuality));
        }
        return new Example(item.line(), entries.get("text").text(), facts);
    }

    /** A factuality by its label. */
    static Factuality factuality(String label, Yaml item) {
        return Arrays.stream(Factuality.values()).filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> item.error("'" + label + "', expected asserted, negated, planned or possible"));
    }
}
