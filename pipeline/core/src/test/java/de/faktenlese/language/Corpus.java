// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a test corpus, comments left out. */
final class Corpus {

    private Corpus() {
    }

    static Stream<String> lines(String resource) {
        BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Corpus.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8));
        List<String> lines = in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        return lines.stream();
    }
}
