// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Faktenlese;
import de.faktenlese.app.batch.Batch;
import de.faktenlese.app.batch.InputFile;
import de.faktenlese.app.batch.Outcome;
import de.faktenlese.app.batch.StageClock;
import de.faktenlese.app.batch.Tally;
import de.faktenlese.app.contract.Json;
import de.faktenlese.app.output.Draft;
import de.faktenlese.app.output.OutputFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** A run over files: documents, {@code facts.jsonl} and {@code run.json} go into a folder, failures to standard error. */
final class Run {

    private final Faktenlese faktenlese;
    private final RunOptions options;
    private final OutputFolder folder;
    private final PrintStream messages;
    private final StageClock clock = new StageClock();
    private final Tally tally = new Tally();

    Run(Faktenlese faktenlese, RunOptions options, OutputFolder folder, PrintStream messages) {
        this.faktenlese = faktenlese;
        this.options = options;
        this.folder = folder;
        this.messages = messages;
    }

    /**
     * Reads the files.
     *
     * @return the exit status
     * @throws IOException if {@code facts.jsonl} or {@code run.json} cannot be written
     */
    int run(List<InputFile> files) throws IOException, InterruptedException {
        Instant started = Instant.now();
        Batch batch = new Batch(faktenlese, options.date(), new FolderSink(folder), options.threads(), clock);
        boolean watched = !options.quiet() && System.console() != null;
        try (Draft facts = folder.facts(); Progress progress = new Progress(files.size(), messages, watched)) {
            batch.run(files, outcomes -> {
                outcomes.forEach(outcome -> take(outcome, facts));
                progress.step();
            });
            facts.finish();
        }
        Report report = new Report(options, started, clock, tally);
        try (Draft draft = folder.report()) {
            Json.writeIndented(draft.out(), report.of(files.size()));
            draft.finish();
        }
        if (!options.quiet()) {
            messages.println(report.summary(files.size()));
        }
        return tally.failures().isEmpty() ? 0 : 1;
    }

    private void take(Outcome outcome, Draft facts) {
        tally.add(outcome);
        if (outcome instanceof Outcome.Failure failure) {
            messages.println("faktenlese: " + failure.source() + ": " + failure.category().label() + ": " + failure.message());
        } else if (outcome instanceof Outcome.Written written) {
            try {
                facts.out().write(written.facts());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
