// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written about a run ({@code run.json}): what ran, on what, how long, and what failed. */
public record RunReport(String schema, Program program, Models models, Options options, String started, Counts counts,
                        Seconds seconds, List<Failure> failures) {

    /** The report's name and version. */
    public static final String SCHEMA = "faktenlese-run/1";

    /** The program with the libraries that decide what it finds. */
    public record Program(String name, String version, String java, List<Component> libraries) {
    }

    /** A library or a set of models. */
    public record Component(String name, String version) {
    }

    /** Where the models came from: a folder, or {@code shipped}, and the engines' own models. */
    public record Models(String folder, List<Component> engines) {
    }

    /** How the run was called; {@code rules} and {@code knowledge} are the user's own. */
    public record Options(List<String> inputs, String output, @Nullable String date, int threads, boolean quiet,
                          @Nullable String rules, List<String> knowledge) {
    }

    /** How much was read and found; {@code failures} counts inputs and parts of inputs. */
    public record Counts(int inputs, int documents, int failures, long characters, long entities, long mentions, long amounts,
                         long quantities, long times, long facts) {
    }

    /** The wall time of the run, and what each stage took over all threads. */
    public record Seconds(BigDecimal total, BigDecimal waitingForModels, BigDecimal ingest, BigDecimal read, BigDecimal values,
                          BigDecimal entities, BigDecimal facts, BigDecimal write) {
    }

    /** An input, or a part of one, that gave no document. */
    public record Failure(String source, String category, String message) {
    }
}
