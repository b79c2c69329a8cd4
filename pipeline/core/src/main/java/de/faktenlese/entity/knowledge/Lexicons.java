// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that go with names. Immutable, thread-safe.
 *
 * @param forenames first names
 * @param surnames surnames that are not ordinary words
 * @param legalForms what ends a company's name; of two forms that begin alike {@link Lexicon#findAt} gives the longest
 * @param titles what stands before a person's name and is no part of it: "Dr.", "Frau"
 * @param positions words for what somebody is in an organisation
 * @param organisationNouns words for sorts of organisations
 * @param productNouns words for sorts of products
 * @param commonWords capitalised words that are no names by themselves although something bears them as a name
 */
public record Lexicons(Lexicon<Forename> forenames, Set<String> surnames, Lexicon<LegalForm> legalForms,
        Lexicon<String> titles, Lexicon<Position> positions, Lexicon<KindNoun> organisationNouns,
        Lexicon<KindNoun> productNouns, Set<String> commonWords) {

    /**
     * Reads the word lists under {@code knowledge/}.
     *
     * @throws IllegalArgumentException if one is missing or wrong, with file and line
     */
    public static Lexicons read(ModelFiles models) {
        return new Lexicons(
                lexicon(table(models, "forenames"), Forename::read, row -> List.of(row.get("name"))),
                words(table(models, "surnames")),
                lexicon(table(models, "legal-forms"), LegalForm::read, row -> List.of(row.get("form"))),
                lexicon(table(models, "titles"), row -> row.get("title"), row -> List.of(row.get("title"))),
                lexicon(table(models, "positions"), Position::read, Lexicons::nounForms),
                lexicon(table(models, "organisation-nouns"), KindNoun::read, Lexicons::nounForms),
                lexicon(table(models, "product-nouns"), KindNoun::read, Lexicons::nounForms),
                words(table(models, "common-words")));
    }

    private static Table table(ModelFiles models, String name) {
        return Table.read(models, "knowledge/" + name + ".tsv");
    }

    private static Set<String> words(Table table) {
        return table.rows().stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }

    private static <E> Lexicon<E> lexicon(Table table, Function<Table.Row, E> entry, Function<Table.Row, List<String>> forms) {
        Map<E, List<String>> formsOf = new LinkedHashMap<>();
        table.rows().forEach(row -> formsOf.put(entry.apply(row), forms.apply(row)));
        return Lexicon.of(formsOf);
    }

    /** The noun with its other forms; the genitive's s is understood. */
    private static List<String> nounForms(Table.Row row) {
        return Stream.concat(Stream.of(row.get("word")), row.list("forms").stream()).toList();
    }
}
