// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.app.batch.Counts;
import de.faktenlese.app.batch.Stage;
import de.faktenlese.app.batch.StageClock;
import de.faktenlese.app.batch.Tally;
import de.faktenlese.app.contract.RunReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Sums up a run that has ended. */
record Report(RunOptions options, Instant started, StageClock clock, Tally tally) {

    /** What goes into {@code run.json}. */
    RunReport of(int inputs) {
        Build build = Build.read();
        return new RunReport(RunReport.SCHEMA,
                new RunReport.Program("faktenlese", build.version(), Runtime.version().toString(), build.libraries()),
                new RunReport.Models(options.models().folder(), build.models()),
                options.reported(), started.truncatedTo(ChronoUnit.SECONDS).toString(), counts(inputs), seconds(),
                tally.failures().stream().map(failure -> new RunReport.Failure(failure.source(), failure.category().label(),
                        failure.message())).toList());
    }

    private RunReport.Counts counts(int inputs) {
        Counts counts = tally.counts();
        return new RunReport.Counts(inputs, counts.documents(), tally.failures().size(), counts.characters(), counts.entities(),
                counts.mentions(), counts.amounts(), counts.quantities(), counts.times(), counts.facts());
    }

    private RunReport.Seconds seconds() {
        return new RunReport.Seconds(seconds(total()), seconds(Stage.WAITING_FOR_MODELS), seconds(Stage.INGEST),
                seconds(Stage.READ), seconds(Stage.VALUES), seconds(Stage.ENTITIES), seconds(Stage.FACTS), seconds(Stage.WRITE));
    }

    private double total() {
        return Duration.between(started, Instant.now()).toMillis() / 1e3;
    }

    private BigDecimal seconds(Stage stage) {
        return seconds(clock.seconds(stage));
    }

    private static BigDecimal seconds(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
    }

    /** The last line on standard error. */
    String summary(int inputs) {
        Counts counts = tally.counts();
        return String.format(Locale.ROOT, "faktenlese: %d inputs, %d documents, %d facts, %d failed, %.1f s, written to %s",
                inputs, counts.documents(), counts.facts(), tally.failures().size(), total(), options.output());
    }
}
