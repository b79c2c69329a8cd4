// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder of rule files")
class RuleFolderTest {

    private static final String FILE = """
            type: %s
            roles:
              sponsor: {core: true, of: [ORG]}
            rules:
              - {name: sponsern, verb: [sponsern], subject: sponsor}
            yes:
              - {text: "[Rewe] sponsert.", facts: [{sponsor: Rewe}]}
            no:
              - "[Rewe] schweigt."
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives its types in the order of the files")
    void givesItsTypes() throws IOException {
        write("b.yml", "Sponsoring");
        write("a.yml", "Lawsuit");
        Files.writeString(folder.resolve("notes.txt"), "kein YAML");
        assertThat(RuleFiles.in(folder)).extracting(FactType::name).containsExactly("Lawsuit", "Sponsoring");
        assertThat(RuleFiles.in(folder)).extracting(FactType::stem).containsExactly("a", "b");
    }

    @Test
    @DisplayName("adds types, and replaces those of the same name where they stand")
    void addsAndReplaces() throws IOException {
        FactType shipped = RuleFiles.read(write("sponsoring.yml", "Sponsoring"));
        FactType other = RuleFiles.read(write("lawsuit.yml", "Lawsuit"));
        FactType own = RuleFiles.read(write("own.yml", "Sponsoring"));
        FactType added = RuleFiles.read(write("recall.yml", "Recall"));
        assertThat(RuleFiles.with(List.of(shipped, other), List.of(added, own))).containsExactly(own, other, added);
    }

    @Test
    @DisplayName("holds each type once, in files that can be read")
    void isRefused() throws IOException {
        assertThatThrownBy(() -> RuleFiles.in(folder)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule file");
        assertThatThrownBy(() -> RuleFiles.in(folder.resolve("fehlt"))).hasMessageContaining("no such folder");
        write("a.yml", "Sponsoring");
        write("b.yml", "Sponsoring");
        assertThatThrownBy(() -> RuleFiles.in(folder)).isInstanceOf(RuleFileException.class)
                .hasMessageContaining("b.yml:1: type 'Sponsoring' stands in").hasMessageContaining("a.yml too");
        write("b.yml", "sponsoring vertrag");
        assertThatThrownBy(() -> RuleFiles.in(folder))
                .hasMessageContaining("b.yml:1: type 'sponsoring vertrag', expected a name such as");
    }

    private Path write(String name, String type) throws IOException {
        return Files.writeString(folder.resolve(name), FILE.formatted(type));
    }
}
