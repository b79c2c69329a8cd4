// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.app.contract.RunReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run was called.
 *
 * @param inputs the files and folders as they were named
 * @param date the publication date of all documents, if given
 * @param models where rules, tables and models come from
 * @param quiet whether only failures are told
 */
record RunOptions(List<String> inputs, Path output, @Nullable LocalDate date, int threads, ModelOptions.Named models,
                  boolean quiet) {

    RunReport.Options reported() {
        return new RunReport.Options(inputs, output.toString(), date == null ? null : date.toString(), threads, quiet,
                models.rules() == null ? null : models.rules().toString(),
                models.knowledge().stream().map(Path::toString).toList());
    }
}
