// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import de.faktenlese.Extraction;
import de.faktenlese.Faktenlese;
import de.faktenlese.Pipeline;
import de.faktenlese.app.contract.ContractDocument;
import de.faktenlese.app.contract.ContractMapper;
import de.faktenlese.app.contract.FactRows;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.ingest.FailureCategory;
import de.faktenlese.ingest.Ingested;
import de.faktenlese.ingest.Ingester;
import de.faktenlese.ingest.RawInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one input all the way from bytes to written documents; whatever goes wrong on the way costs this input only. */
final class InputProcessor {

    private final Faktenlese faktenlese;
    private final @Nullable LocalDate date;
    private final DocumentSink sink;
    private final StageClock clock;

    InputProcessor(Faktenlese faktenlese, @Nullable LocalDate date, DocumentSink sink, StageClock clock) {
        this.faktenlese = faktenlese;
        this.date = date;
        this.sink = sink;
        this.clock = clock;
    }

    /** Processes a file, see {@link #process(RawInput)}. */
    List<Outcome> process(InputFile file) {
        byte[] bytes;
        try {
            bytes = file.read();
        } catch (IOException e) {
            return List.of(failed(new Outcome.Failure(file.source(), FailureCategory.UNREADABLE, reason(e))));
        } catch (OutOfMemoryError e) {
            return List.of(failed(crash(file.source(), e)));
        }
        return process(new RawInput(file.source(), bytes));
    }

    /**
     * Processes an input.
     *
     * @return at least one outcome: the input's own first, then those of its parts
     * @throws RuntimeException if the models cannot be loaded, which no other input would survive either
     */
    List<Outcome> process(RawInput input) {
        Ingester ingester = clock.time(Stage.WAITING_FOR_MODELS, faktenlese::ingester);
        List<Ingested> parts;
        try {
            parts = clock.time(Stage.INGEST, () -> ingester.ingest(input, date));
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
            return List.of(failed(crash(input.source(), e)));
        }
        return parts.stream().map(this::process).toList();
    }

    private Outcome process(Ingested part) {
        if (part instanceof Ingested.Failed failed) {
            return failed(new Outcome.Failure(failed.source(), failed.category(), failed.message()));
        }
        Pipeline pipeline = clock.time(Stage.WAITING_FOR_MODELS, faktenlese::pipeline);
        return extract(((Ingested.Read) part).document(), clock.timed(pipeline));
    }

    private Outcome extract(SourceDocument document, Pipeline pipeline) {
        try {
            Extraction extraction = pipeline.extract(document);
            return clock.time(Stage.WRITE, () -> write(extraction));
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
            return failed(crash(document.source(), e));
        }
    }

    private Outcome write(Extraction extraction) {
        ContractDocument contract = ContractMapper.map(extraction);
        byte[] facts = FactRows.of(extraction, contract);
        sink.write(contract);
        return new Outcome.Written(Counts.of(contract), facts);
    }

    private Outcome failed(Outcome.Failure failure) {
        try {
            sink.failed(failure.source());
            return failure;
        } catch (RuntimeException e) {
            return new Outcome.Failure(failure.source(), failure.category(), failure.message() + "; " + e.getMessage());
        }
    }

    private static String reason(IOException e) {
        return e.getClass() == IOException.class && e.getMessage() != null ? e.getMessage()
                : "it cannot be read (" + e.getClass().getSimpleName() + "); check its permissions";
    }

    private static Outcome.Failure crash(String source, Throwable fault) {
        String place = Arrays.stream(fault.getStackTrace()).filter(frame -> frame.getClassName().startsWith("de.faktenlese."))
                .findFirst().map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
        return new Outcome.Failure(source, FailureCategory.CRASHED, fault + place);
    }
}
