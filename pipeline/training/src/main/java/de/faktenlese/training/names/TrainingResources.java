// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The files that stand beside the classes of this package. */
final class TrainingResources {

    private TrainingResources() {
    }

    /** Opens one of them. */
    static BufferedReader open(String name) throws IOException {
        InputStream in = TrainingResources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + ": not beside the classes of " + TrainingResources.class.getPackageName());
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
