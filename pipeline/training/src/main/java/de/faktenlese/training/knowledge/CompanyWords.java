// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words in registered names that do not tell companies apart.
 *
 * @param legalForms the longest first
 * @param general what ends a name and is left out for short: "Technologies"
 * @param exchange what exchanges add to names
 */
record CompanyWords(List<String> legalForms, Set<String> general, Set<String> exchange) {

    /** The longest first, so that "GmbH & Co. KG" is cut off whole. */
    CompanyWords {
        Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
        legalForms = legalForms.stream().sorted(longestFirst.thenComparing(Comparator.naturalOrder())).toList();
    }

    static CompanyWords read() throws IOException {
        Table forms = Table.read(ModelFiles.shipped(), "knowledge/legal-forms.tsv");
        return new CompanyWords(forms.rows().stream().map(row -> row.get("form")).toList(), words("general"), words("exchange"));
    }

    private static Set<String> words(String sort) throws IOException {
        return HandWritten.rows("company-words").stream().filter(row -> row.get("sort").equals(sort)).map(row -> row.get("word"))
                .collect(Collectors.toSet());
    }
}
