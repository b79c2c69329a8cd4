// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.resource.ModelFiles;
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

    private static final Grammar GRAMMAR = Grammar.load(ModelFiles.shipped());

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives its types in the order of the files")
    void givesItsTypes() throws IOException {
        write("b.yml", "Sponsoring");
        write("a.yml", "Lawsuit");
        Files.writeString(folder.resolve("notes.txt"), "kein YAML");
        assertThat(RuleFiles.in(folder, GRAMMAR)).extracting(FactType::name).containsExactly("Lawsuit", "Sponsoring");
        assertThat(RuleFiles.in(folder, GRAMMAR)).extracting(FactType::stem).containsExactly("a", "b");
    }

    @Test
    @DisplayName("adds types, and replaces those of the same name where they stand")
    void addsAndReplaces() throws IOException {
        FactType shipped = RuleFiles.read(write("sponsoring.yml", "Sponsoring"), GRAMMAR);
        FactType other = RuleFiles.read(write("lawsuit.yml", "Lawsuit"), GRAMMAR);
        FactType own = RuleFiles.read(write("own.yml", "Sponsoring"), GRAMMAR);
        FactType added = RuleFiles.read(write("recall.yml", "Recall"), GRAMMAR);
        assertThat(RuleFiles.with(List.of(shipped, other), List.of(added, own))).containsExactly(own, other, added);
    }

    @Test
    @DisplayName("holds each type once, in files that can be read")
    void isRefused() throws IOException {
        assertThatThrownBy(() -> RuleFiles.in(folder, GRAMMAR)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule file");
        assertThatThrownBy(() -> RuleFiles.in(folder.resolve("fehlt"), GRAMMAR)).hasMessageContaining("no such folder");
        write("a.yml", "Sponsoring");
        write("b.yml", "Sponsoring");
        assertThatThrownBy(() -> RuleFiles.in(folder, GRAMMAR)).isInstanceOf(RuleFileException.class)
                .hasMessageContaining("b.yml:1: type 'Sponsoring' stands in").hasMessageContaining("a.yml too");
        write("b.yml", "sponsoring vertrag");
        assertThatThrownBy(() -> RuleFiles.in(folder, GRAMMAR))
                .hasMessageContaining("b.yml:1: type 'sponsoring vertrag', expected a name such as");
    }

    private Path write(String name, String type) throws IOException {
        return Files.writeString(folder.resolve(name), FILE.formatted(type));
    }
}
