// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("faktenlese rules check")
class RulesCheckTest {

    private static final String YES = "  - {text: \"[Rewe] sponsert den Klub [Eintracht].\", "
            + "facts: [{sponsor: Rewe, sponsored: Eintracht}]}\n";
    private static final String NO = "  - \"[Rewe] schlägt [Eintracht].\"\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("prints one line for a file in which nothing is wrong")
    void isContent() throws IOException {
        Path file = write("sponsoring.yml", "Sponsoring", NO);
        ProgramCall call = check(file);
        assertThat(call.output()).isEqualTo(shown(file) + ": all is well: Sponsoring, 1 rules, 10 examples under yes, 5 under no"
                + System.lineSeparator());
        assertThat(call.status()).isZero();
    }

    @Test
    @DisplayName("prints file, line and what is wrong, and goes on with the next file")
    void namesWhatIsWrong() throws IOException {
        Path broken = write("a.yml", "Sponsoring\nrollen: {}", NO);
        Path failing = write("b.yml", "Sponsoring", YES.replaceAll(".*?(\"[^\"]*\").*", "  - $1"));
        Path good = write("c.yml", "Lawsuit", NO);
        ProgramCall call = check(folder);
        assertThat(call.output().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith(shown(broken) + ":2: unknown key 'rollen', expected one of"),
                line -> assertThat(line).startsWith(shown(failing) + ":23: expected nothing, found {sponsor: Rewe"),
                line -> assertThat(line).startsWith(shown(good) + ": all is well"));
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("wants each type in one file")
    void namesTypesThatStandTwice() throws IOException {
        Path first = write("a.yml", "Sponsoring", NO);
        Path second = write("b.yml", "Sponsoring", NO);
        ProgramCall call = check(folder);
        assertThat(call.output()).contains(shown(second) + ":1: type 'Sponsoring' stands in " + shown(first) + " too");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("tells wrong usage before any work")
    void tellsWrongUsage() {
        assertThat(check(folder.resolve("fehlt.yml"))).satisfies(call -> {
            assertThat(call.errors()).contains("fehlt.yml: no such file or folder");
            assertThat(call.status()).isEqualTo(2);
        });
        assertThat(check(folder).errors()).contains("no rule file in it");
        assertThat(program("rules").status()).isEqualTo(2);
        assertThat(program("rules", "check", "--help").output()).contains("Exit status", "FILE");
    }

    private Path write(String name, String type, String lastNo) throws IOException {
        return Files.writeString(folder.resolve(name), "type: " + type + "\n" + """
                roles:
                  sponsor: {core: true, of: [ORG]}
                  sponsored: {core: true, of: [ORG]}
                rules:
                  - {name: sponsern, verb: [sponsern], subject: sponsor, object: sponsored}
                yes:
                """ + YES.repeat(10) + "no:\n" + NO.repeat(4) + lastNo);
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static ProgramCall check(Path path) {
        return program("rules", "check", path.toString());
    }

    private static ProgramCall program(String... arguments) {
        return ProgramCall.of(SimpleStages.faktenlese(), new byte[0], arguments);
    }
}
