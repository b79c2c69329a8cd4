// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.Faktenlese;
import de.faktenlese.app.contract.ContractSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job: every sample newsletter, in every format, through the shipped stages. */
class SeedsIT {

    private static final Path SEEDS = Path.of("../../seeds");
    private static final Faktenlese FAKTENLESE = Faktenlese.load();

    @TempDir
    private static Path output;
    @TempDir
    private Path folder;

    @BeforeAll
    static void theMainJob() {
        ProgramCall call = ProgramCall.of(FAKTENLESE, new byte[0], SEEDS.toString(), "--output", output.toString());
        assertThat(call.status()).as(call.errors()).isZero();
    }

    static Stream<String> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(Files::isRegularFile).map(file -> SEEDS.relativize(file).toString().replace('\\', '/')).sorted()
                    .toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void everySeedGivesADocumentThatKeepsTheContract(String seed) throws IOException {
        JsonNode document = ContractSchema.check(Files.readString(output.resolve(seed + ".json")));
        assertThat(document.at("/document/source").stringValue()).isEqualTo(seed);
        assertThat(document.at("/document/text").stringValue()).isNotBlank();
        assertThat(document.get("entities")).isNotEmpty();
        assertThat(document.get("amounts")).isNotEmpty();
        assertThat(document.get("facts")).isNotEmpty();
    }

    @Test
    void theOutputIsTheSameForAnyNumberOfThreads() throws IOException {
        ProgramCall.of(FAKTENLESE, new byte[0], SEEDS.toString(), "--output", folder.toString(), "--threads", "5");
        Map<String, String> first = ProgramCall.files(output);
        Map<String, String> second = ProgramCall.files(folder);
        first.remove("run.json");
        second.remove("run.json");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void factsAreLinesOfColumnsThatEachHaveOneType() throws IOException {
        List<JsonNode> rows = Files.readAllLines(output.resolve("facts.jsonl")).stream()
                .map(line -> JsonMapper.shared().readTree(line)).toList();
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            row.properties().forEach(column -> assertThat(column.getValue().isNumber()).as(column.getKey())
                    .isEqualTo(column.getKey().matches("confidence|.*(start|end)|role_.*_(number|lower|upper)")));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"leer.txt, empty", "bild.png, unsupported", "kaputt.pdf, damaged", "english.txt, not-german"})
    void whatCannotBeReadIsNamedAndStopsNothing(String name, String category) throws IOException {
        Files.write(folder.resolve("leer.txt"), new byte[0]);
        Files.write(folder.resolve("bild.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0});
        Files.writeString(folder.resolve("kaputt.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Cata", StandardCharsets.US_ASCII);
        Files.writeString(folder.resolve("english.txt"), "The company said on Monday that it would buy its smaller rival for "
                + "three billion dollars, which surprised most of the analysts who had followed the talks since last autumn.");
        Files.writeString(folder.resolve("brief.txt"),
                "Die Nordex SE erhöht ihren Umsatz im laufenden Jahr auf 7 Milliarden Euro.");
        Path results = folder.resolve("output");
        ProgramCall call = ProgramCall.of(FAKTENLESE, new byte[0], folder.toString(), "--output", results.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.errors()).contains("faktenlese: " + name + ": " + category + ": ");
        assertThat(results.resolve("brief.txt.json")).exists();
    }
}
