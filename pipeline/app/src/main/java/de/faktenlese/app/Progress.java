// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells on standard error how far a run is, where somebody is watching. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    Progress(int inputs, PrintStream terminal, boolean watched) {
        bar = watched ? new ProgressBarBuilder().setTaskName("Newsletters").setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII).setConsumer(new ConsoleProgressBarConsumer(terminal)).build() : null;
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
