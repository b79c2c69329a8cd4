// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import de.faktenlese.document.SourceDocument;
import de.faktenlese.entity.EntityFinder;
import de.faktenlese.entity.NamedEntityFinder;
import de.faktenlese.fact.FactFinder;
import de.faktenlese.fact.match.RuleFactFinder;
import de.faktenlese.fact.rule.RuleFiles;
import de.faktenlese.ingest.Ingested;
import de.faktenlese.ingest.Ingester;
import de.faktenlese.ingest.RawInput;
import de.faktenlese.ingest.TikaIngester;
import de.faktenlese.language.GermanReader;
import de.faktenlese.language.OpenNlpLanguageDetector;
import de.faktenlese.language.Reader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import de.faktenlese.value.ValueFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The library's front door: German business texts in, facts out.
 *
 * <pre>{@code
 * Faktenlese faktenlese = Faktenlese.load();
 * for (Extraction extraction : faktenlese.extract(Path.of("newsletter.eml"))) {
 *     extraction.facts().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Loading takes seconds and memory: keep one instance and share it. Thread-safe.
 */
public final class Faktenlese {

    private final CompletableFuture<Ingester> ingester;
    private final CompletableFuture<Pipeline> pipeline;

    private Faktenlese(CompletableFuture<Ingester> ingester, CompletableFuture<Pipeline> pipeline) {
        this.ingester = ingester;
        this.pipeline = pipeline;
    }

    /** Loads the shipped models, see {@link #load(ModelFiles)}. */
    public static Faktenlese load() {
        return load(ModelFiles.shipped());
    }

    /** Loads models, see {@link #load(ModelFiles, Additions)}. */
    public static Faktenlese load(ModelFiles models) {
        return load(models, Additions.NONE);
    }

    /**
     * Begins to load models and returns at once; whoever needs them first waits for them. What is wrong with a model file is told
     * then, by {@link #pipeline()}.
     *
     * @param models the data that the stages run on
     * @param additions the rules and names that the user adds to them
     */
    public static Faktenlese load(ModelFiles models, Additions additions) {
        return new Faktenlese(supplyAsync(() -> new TikaIngester(models, OpenNlpLanguageDetector.load())),
                pipeline(models, additions));
    }

    /** Puts together stages of one's own. */
    public static Faktenlese of(Ingester ingester, Pipeline pipeline) {
        return new Faktenlese(CompletableFuture.completedFuture(ingester), CompletableFuture.completedFuture(pipeline));
    }

    /** The stages load side by side: most of the time goes into decompressing their models. */
    private static CompletableFuture<Pipeline> pipeline(ModelFiles models, Additions additions) {
        CompletableFuture<Reader> reader = supplyAsync(() -> GermanReader.load(models));
        CompletableFuture<ValueFinder> valueFinder = supplyAsync(() -> GermanValueFinder.read(models));
        CompletableFuture<EntityFinder> entityFinder = supplyAsync(() -> NamedEntityFinder.load(models, additions.things()));
        CompletableFuture<FactFinder> factFinder = supplyAsync(() ->
                RuleFactFinder.of(RuleFiles.with(RuleFiles.load(models), additions.factTypes()), models));
        return CompletableFuture.allOf(reader, valueFinder, entityFinder, factFinder).thenApply(loaded ->
                new Pipeline(reader.join(), valueFinder.join(), entityFinder.join(), factFinder.join()));
    }

    /**
     * Reads a file with its attachments.
     *
     * @return the file's own extraction first, then those of its attachments; parts that cannot be read are left out,
     *     {@link #ingester()} tells of them
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if there is no German text in the file nor in its parts; the message says why
     */
    public List<Extraction> extract(Path file) throws IOException {
        return extract(new RawInput(file.getFileName().toString(), Files.readAllBytes(file)), null);
    }

    /** Reads a text whose date of publication is looked for in itself. */
    public Extraction extract(String text) {
        return extractText(text, null);
    }

    /** Reads a text that was published on a day, against which "gestern" and "im Vorjahr" are resolved. */
    public Extraction extract(String text, LocalDate date) {
        return extractText(text, date);
    }

    private Extraction extractText(String text, @Nullable LocalDate date) {
        return extract(new RawInput("text.txt", text.getBytes(StandardCharsets.UTF_8)), date).get(0);
    }

    private List<Extraction> extract(RawInput input, @Nullable LocalDate date) {
        List<Ingested> parts = ingester().ingest(input, date);
        List<SourceDocument> documents = parts.stream().filter(Ingested.Read.class::isInstance)
                .map(part -> ((Ingested.Read) part).document()).toList();
        if (documents.isEmpty() && parts.get(0) instanceof Ingested.Failed failed) {
            throw new IllegalArgumentException(failed.source() + ": " + failed.category().label() + ": " + failed.message());
        }
        return documents.stream().map(pipeline()::extract).toList();
    }

    /**
     * What turns files into documents; waits until it is ready, which is sooner than {@link #pipeline()}.
     *
     * @throws RuntimeException if a file that it runs on is missing or wrong
     */
    public Ingester ingester() {
        return loaded(ingester);
    }

    /**
     * The stages from document to facts; waits until their models are loaded.
     *
     * @throws RuntimeException if a model file is missing or wrong, naming the file and, where it has lines, the line
     */
    public Pipeline pipeline() {
        return loaded(pipeline);
    }

    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
