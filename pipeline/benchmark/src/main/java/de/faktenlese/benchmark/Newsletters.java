// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.benchmark;

import de.faktenlese.Faktenlese;
import de.faktenlese.Pipeline;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.ingest.Ingested;
import de.faktenlese.ingest.Ingester;
import de.faktenlese.ingest.RawInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The newsletters that the stages are measured on, each with what the stages before the measured one make of it. */
@State(Scope.Benchmark)
public class Newsletters {

    /** A folder of newsletters. */
    @Param("seeds")
    public String folder = "seeds";

    private Pipeline pipeline;
    private List<ReadNewsletter> newsletters;

    /** Loads the models and reads the folder. */
    @Setup(Level.Trial)
    public void read() throws IOException {
        Faktenlese faktenlese = Faktenlese.load();
        Ingester ingester = faktenlese.ingester();
        pipeline = faktenlese.pipeline();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            newsletters = files.filter(Files::isRegularFile).sorted().flatMap(file -> documents(ingester, file))
                    .map(document -> ReadNewsletter.of(pipeline, document)).toList();
        }
        if (newsletters.isEmpty()) {
            throw new IllegalArgumentException(folder + ": no newsletter in it; name a folder with -p folder=DIR");
        }
    }

    private static Stream<SourceDocument> documents(Ingester ingester, Path file) {
        try {
            return ingester.ingest(new RawInput(file.getFileName().toString(), Files.readAllBytes(file)), null).stream()
                    .filter(Ingested.Read.class::isInstance).map(part -> ((Ingested.Read) part).document());
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read", e);
        }
    }

    Pipeline pipeline() {
        return pipeline;
    }

    List<ReadNewsletter> all() {
        return newsletters;
    }
}
