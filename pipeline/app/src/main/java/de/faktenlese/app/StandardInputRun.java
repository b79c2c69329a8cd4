// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Faktenlese;
import de.faktenlese.app.batch.Batch;
import de.faktenlese.app.batch.Outcome;
import de.faktenlese.app.batch.StageClock;
import de.faktenlese.ingest.RawInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run over standard input: its document, and those of its attachments, to standard output one after the other. */
record StandardInputRun(Faktenlese faktenlese, @Nullable LocalDate date, Main.Streams streams) {

    private static final String SOURCE = "-";

    /**
     * Reads standard input.
     *
     * @return the exit status
     */
    int run() throws IOException {
        RawInput input = new RawInput(SOURCE, streams.in().readAllBytes());
        Batch batch = new Batch(faktenlese, date, new StreamSink(streams.out()), 1, new StageClock());
        int status = 0;
        for (Outcome outcome : batch.run(input)) {
            if (outcome instanceof Outcome.Failure failure) {
                streams.err().println("faktenlese: " + failure.source() + ": " + failure.category().label() + ": "
                        + failure.message());
                status = 1;
            }
        }
        streams.out().flush();
        return status;
    }
}
