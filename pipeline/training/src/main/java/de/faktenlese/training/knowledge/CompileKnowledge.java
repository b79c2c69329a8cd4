// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Thing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the knowledge tables. The same input gives byte-identical output.
 *
 * <p>What is written by hand comes first; the open registers add identifiers to it and things that it lacks. Which
 * registers, under which licences: {@code models/knowledge/README.md}.
 */
@Command(name = "compile-knowledge", mixinStandardHelpOptions = true,
        description = "Compiles models/knowledge from the tables written by hand and from open data.")
public final class CompileKnowledge implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR",
            description = "the open data: knowledge/companies.csv and its like, germeval2014, wikinews")
    private Path data = Path.of(".");

    @Option(names = "--output", required = true, paramLabel = "DIR",
            description = "where the tables are written: models/knowledge")
    private Path output = Path.of(".");

    @Spec
    private CommandSpec command = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CompileKnowledge()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        OpenData open = new OpenData(data.resolve("knowledge"));
        Vocabulary vocabulary = Vocabulary.read(data);
        PersonNames personNames = PersonNames.read(open, vocabulary);
        OrdinaryWords words = new OrdinaryWords(vocabulary, personNames);

        List<Thing> places = Places.compile(HandWritten.read("places", EntityType.LOC), open, words);
        List<Thing> known = HandWritten.read("organisations", EntityType.ORG);
        List<Thing> organisations = Organisations.compile(known, open, words.and(places));
        List<Thing> products = HandWritten.read("products", EntityType.PRODUCT);
        List<Thing> people = HandWritten.read("people", EntityType.PER);

        TableWriter tables = new TableWriter(output);
        tables.writeThings("organisations", organisations);
        tables.writeThings("products", products);
        tables.writeThings("people", people);
        tables.writeThings("places", places);
        tables.writeForenames(personNames.forenames());
        tables.writeWords("surnames", "Surnames that are no ordinary words.", personNames.surnames());
        tables.writeWords("common-words", "Ordinary German words that are also somebody's or something's name.",
                words.among(Stream.of(organisations, products, places).flatMap(List::stream).toList()));
        report(organisations, products, people, places, personNames);
        return 0;
    }

    private void report(List<Thing> organisations, List<Thing> products, List<Thing> people, List<Thing> places,
            PersonNames names) {
        PrintWriter out = command.commandLine().getOut();
        out.printf("%d organisations (%d with ISIN, %d with ticker), %d products, %d people, %d places,"
                        + " %d first names, %d surnames%n",
                organisations.size(), organisations.stream().filter(thing -> thing.links().isin() != null).count(),
                organisations.stream().filter(thing -> thing.links().ticker() != null).count(), products.size(), people.size(),
                places.size(), names.forenames().size(), names.surnames().size());
        out.flush();
    }
}
