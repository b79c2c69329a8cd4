// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A folder of open tables.
 *
 * @param folder where they are
 */
record OpenData(Path folder) {

    private static final Map<String, String> CODES = codes();

    /** The rows of a comma-separated table with a header. */
    List<CSVRecord> csv(String file) throws IOException {
        return rows(file, CSVFormat.RFC4180);
    }

    /** The rows of a tab-separated table with a header. */
    List<CSVRecord> tsv(String file) throws IOException {
        return rows(file, CSVFormat.TDF.builder().setQuote(null).get());
    }

    /** The lines of a list. */
    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private List<CSVRecord> rows(String file, CSVFormat format) throws IOException {
        try (Reader in = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8)) {
            in.mark(1);
            if (in.read() != '\uFEFF') {
                in.reset();
            }
            CSVFormat withHeader = format.builder().setHeader().setSkipHeaderRecord(true).get();
            try (CSVParser parser = CSVParser.builder().setReader(in).setFormat(withHeader).get()) {
                return parser.getRecords();
            }
        }
    }

    /** The ISO 3166 code of a country by its English or German name; empty where the name is not known. */
    static String countryCode(String name) {
        return CODES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static Map<String, String> codes() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN).flatMap(language -> Stream.of(Locale.getISOCountries())
                        .map(code -> Map.entry(new Locale.Builder().setRegion(code).build().getDisplayCountry(language)
                                .toLowerCase(Locale.ROOT), code)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
