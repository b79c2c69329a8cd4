// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.Links;
import de.faktenlese.entity.knowledge.Forename;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.knowledge.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as {@link de.faktenlese.resource.Table} reads them.
 *
 * @param folder where they are written
 */
record TableWriter(Path folder) {

    private static final String HEADER = "id\ttype\tname\taliases\tcontext\tcountry\tisin\tlei\tticker\twikidata\tsource";

    void writeThings(String table, List<Thing> things) throws IOException {
        write(table, "Compiled; see README.md.", HEADER, things.stream().map(TableWriter::row));
    }

    void writeForenames(List<Forename> forenames) throws IOException {
        write("forenames", "First names; frequency from 1 (rare) to 5 (everyone knows one). Compiled; see README.md.",
                "name\tgender\tfrequency", forenames.stream().map(forename -> String.join("\t", forename.name(),
                        gender(forename.gender()), String.valueOf(forename.frequency()))));
    }

    void writeWords(String table, String comment, Collection<String> words) throws IOException {
        write(table, comment + " Compiled; see README.md.", "word", words.stream());
    }

    private void write(String table, String comment, String header, Stream<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# " + comment, header));
        rows.forEach(lines::add);
        Files.writeString(folder.resolve(table + ".tsv"), String.join("\n", lines) + "\n");
    }

    private static String row(Thing thing) {
        Links links = thing.links();
        return String.join("\t", thing.id(), thing.type().name(), thing.name(), String.join("|", thing.aliases()),
                String.join("|", thing.names().distinct().filter(thing::needsContext).toList()), cell(thing.country()),
                cell(links.isin()), cell(links.lei()), cell(links.ticker()), cell(links.wikidata()), thing.source());
    }

    private static String gender(Gender gender) {
        return switch (gender) {
            case MASCULINE -> "m";
            case FEMININE -> "f";
            case NEUTER -> "n";
            case ANY -> "any";
        };
    }

    private static String cell(@Nullable String value) {
        return value == null ? "" : value;
    }
}
