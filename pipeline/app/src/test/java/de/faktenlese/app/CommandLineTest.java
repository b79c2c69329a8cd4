// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.app.contract.ContractSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    @TempDir
    private Path folder;
    private Path in;
    private Path out;

    @BeforeEach
    void twoNewsletters() throws IOException {
        in = Files.createDirectories(folder.resolve("in/2025")).getParent();
        out = folder.resolve("out");
        Files.writeString(in.resolve("2025/b.txt"), "Die Nordex AG hält 49 %.");
        Files.writeString(in.resolve("a.txt"), "Die Ölwerk AG 🚀 hält 3,5 %.\nDie Kranbau AG hält 7 %.");
    }

    @Test
    void eachInputGivesADocumentUnderItsSource() throws IOException {
        ProgramCall result = run("", in.toString(), "--output", out.toString());
        assertThat(result.status()).isZero();
        assertThat(ProgramCall.files(out).keySet()).containsExactly("2025/b.txt.json", "a.txt.json", "facts.jsonl", "run.json");
        JsonNode document = ContractSchema.check(Files.readString(out.resolve("2025/b.txt.json")));
        assertThat(document.at("/document/source").stringValue()).isEqualTo("2025/b.txt");
        assertThat(document.at("/facts/0/roles/owner/0/text").stringValue()).isEqualTo("Nordex AG");
    }

    @Test
    void theCommandRunMayBeNamed() throws IOException {
        assertThat(run("", "run", in.toString(), "-o", out.toString()).status()).isZero();
        assertThat(out.resolve("a.txt.json")).exists();
    }

    @Test
    void factsAreInTheOrderOfTheInputs() throws IOException {
        run("", in.toString(), "--output", out.toString());
        assertThat(Files.readAllLines(out.resolve("facts.jsonl")))
                .map(line -> JsonMapper.shared().readTree(line).get("role_owner").stringValue())
                .containsExactly("Nordex AG", "Ölwerk AG", "Kranbau AG");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16})
    void theOutputIsTheSameForAnyNumberOfThreads(int threads) throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.writeString(in.resolve("n" + i + ".txt"), "Die Werk AG hält " + i + " %.\n".repeat(1 + i % 7));
        }
        Path single = folder.resolve("single");
        run("", in.toString(), "--output", single.toString(), "--threads", "1");
        run("", in.toString(), "--output", out.toString(), "--threads", String.valueOf(threads));
        Map<String, String> expected = ProgramCall.files(single);
        Map<String, String> actual = ProgramCall.files(out);
        expected.remove("run.json");
        actual.remove("run.json");
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void aFailedInputIsNamedInTheReportAndOnStandardError() throws IOException {
        Files.writeString(in.resolve("leer.txt"), " ");
        ProgramCall result = run("", in.toString(), "--output", out.toString(), "--quiet");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).isEqualTo("faktenlese: leer.txt: empty: there is no text in it" + System.lineSeparator());
        JsonNode report = JsonMapper.shared().readTree(Files.readString(out.resolve("run.json")));
        assertThat(report.at("/failures/0/source").stringValue()).isEqualTo("leer.txt");
        assertThat(report.at("/failures/0/category").stringValue()).isEqualTo("empty");
        assertThat(report.at("/counts/inputs").intValue()).isEqualTo(3);
        assertThat(report.at("/counts/documents").intValue()).isEqualTo(2);
        assertThat(out.resolve("a.txt.json")).exists();
    }

    @Test
    void anInputThatFailsNowKeepsNoResultFromBefore() throws IOException {
        run("", in.toString(), "--output", out.toString());
        Files.writeString(in.resolve("a.txt"), "");
        run("", in.toString(), "--output", out.toString());
        assertThat(out.resolve("a.txt.json")).doesNotExist();
    }

    @Test
    void attachmentsAreWrittenInAFolderOfTheirMail() throws IOException {
        Files.writeString(in.resolve("mail.eml"), "Eine Mail.\n=== ../../boese.txt\nDie Nordex AG.\n");
        run("", in.toString(), "--output", out.toString());
        assertThat(out.resolve("mail.eml!/__/__/boese.txt.json")).exists();
    }

    @Test
    void standardInputGoesToStandardOutput() {
        ProgramCall result = run("Die Nordex AG hält 49 %.", "-", "--date", "2025-06-27");
        assertThat(result.status()).isZero();
        JsonNode document = ContractSchema.check(result.output());
        assertThat(document.at("/document/date").stringValue()).isEqualTo("2025-06-27");
        assertThat(document.at("/document/dateSource").stringValue()).isEqualTo("option");
    }

    @Test
    void standardInputWithoutTextFails() {
        ProgramCall result = run(" ", "-");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors()).contains("empty");
    }

    @Test
    void wrongUsageIsToldBeforeAnyWork() throws IOException {
        String there = in.toString();
        Path file = Files.writeString(folder.resolve("datei"), "");
        assertUsage("Missing required parameter");
        assertUsage("--output", there);
        assertUsage("no such file", folder.resolve("weg").toString(), "--output", out.toString());
        assertUsage("must be a folder", there, "--output", file.toString());
        assertUsage("cannot be written", there, "--output", file.resolve("darin").toString());
        assertUsage("--threads", there, "--output", out.toString(), "--threads", "0");
        assertUsage("--date", there, "--output", out.toString(), "--date", "27.6.2025");
        assertUsage("--models", there, "--output", out.toString(), "--models", folder.resolve("weg").toString());
        assertUsage("Unknown option", there, "--output", out.toString(), "--laut");
        assertUsage("is an input", there, "--output", there);
        assertUsage("standard input", "-", there);
        assertThat(out).doesNotExist();
    }

    @Test
    void resultsInsideAnInputFolderAreNotReadAgain() throws IOException {
        Path inside = in.resolve("ergebnis");
        run("", in.toString(), "--output", inside.toString());
        Map<String, String> first = ProgramCall.files(inside);
        run("", in.toString(), "--output", inside.toString());
        assertThat(ProgramCall.files(inside).keySet()).isEqualTo(first.keySet());
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(run("", "--help").output()).contains("INPUT", "--output", "--date", "--threads", "--models", "--quiet");
        assertThat(run("", "--version").output()).startsWith("faktenlese ").doesNotContain("${");
        assertThat(run("", "--help").status()).isZero();
        assertThat(run("", "--version").status()).isZero();
    }

    private void assertUsage(String message, String... arguments) {
        ProgramCall result = run("", arguments);
        assertThat(result.errors()).contains(message);
        assertThat(result.status()).as(message).isEqualTo(2);
    }

    private static ProgramCall run(String input, String... arguments) {
        return ProgramCall.of(SimpleStages.faktenlese(), input.getBytes(StandardCharsets.UTF_8), arguments);
    }
}
