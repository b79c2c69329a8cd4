// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms in which a name stands in a text because an adjective begins it: "Deutsche Bank", "der Deutschen Bank". The genitive
 * in s of other names needs no form of its own.
 *
 * @param adjectiveStems adjectives without their ending, in lower case
 */
record NameForms(Set<String> adjectiveStems) {

    private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em");

    NameForms {
        adjectiveStems = Set.copyOf(adjectiveStems);
    }

    static NameForms read(ModelFiles models) {
        return new NameForms(Table.read(models, "knowledge/name-adjectives.tsv").rows().stream().map(row -> row.get("stem"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The name and, where it is declined, its other forms. */
    Stream<String> of(String name) {
        int space = name.indexOf(' ');
        String stem = space < 0 ? "" : stem(name.substring(0, space));
        if (stem.isEmpty()) {
            return Stream.of(name);
        }
        String rest = name.substring(space);
        return Stream.concat(Stream.of(name), ENDINGS.stream().flatMap(ending -> nounForms(stem + ending + rest)));
    }

    /** Beside the genitive in s, which the search knows, the one in es: "des Auswärtigen Amtes". */
    private static Stream<String> nounForms(String name) {
        return "tdszßfk".indexOf(name.charAt(name.length() - 1)) >= 0 ? Stream.of(name, name + "es") : Stream.of(name);
    }

    private String stem(String word) {
        return ENDINGS.stream().filter(word::endsWith).map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> adjectiveStems.contains(stem.toLowerCase(Locale.GERMAN))).findFirst().orElse("");
    }
}
