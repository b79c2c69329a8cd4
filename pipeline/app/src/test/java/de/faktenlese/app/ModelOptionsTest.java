// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.Additions;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.fact.rule.FactType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The options --rules and --knowledge")
class ModelOptionsTest {

    private static final String TABLE = "id\ttype\tname\taliases\n%s\tORG\t%s\t\n";
    private static final String RULES = """
            type: Sponsoring
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
    private Path rules;
    private Path first;
    private Path second;
    private final List<Additions> loaded = new ArrayList<>();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        rules = Files.createDirectory(folder.resolve("regeln"));
        Files.writeString(rules.resolve("sponsoring.yml"), RULES);
        first = Files.writeString(folder.resolve("eins.tsv"), TABLE.formatted("eins", "Ölwerk AG"));
        second = Files.writeString(folder.resolve("zwei.csv"), TABLE.formatted("zwei", "Kranbau AG").replace('\t', ';'));
        Files.writeString(folder.resolve("brief.txt"), "Die Ölwerk AG hält 3,5 %.");
    }

    @Test
    @DisplayName("reach the library, for a run and for an explanation")
    void reachTheLibrary() {
        assertThat(run("run", brief(), "--output", folder.resolve("out").toString(), "--rules", rules.toString(),
                "--knowledge", first.toString(), "--knowledge", second.toString())).isZero();
        assertThat(run("explain", brief(), "--rules", rules.toString(), "--knowledge", first.toString(),
                "--knowledge", second.toString())).isZero();
        assertThat(loaded).hasSize(2).allSatisfy(additions -> {
            assertThat(additions.factTypes()).extracting(FactType::name).containsExactly("Sponsoring");
            assertThat(additions.things()).extracting(Thing::name).containsExactly("Ölwerk AG", "Kranbau AG");
        });
    }

    @Test
    @DisplayName("add nothing where they are not given")
    void addNothing() {
        run(brief(), "--output", folder.resolve("out").toString());
        assertThat(loaded).containsExactly(Additions.NONE);
    }

    @Test
    @DisplayName("stand in the report of a run")
    void standInTheReport() throws IOException {
        run(brief(), "--output", folder.resolve("out").toString(), "--rules", rules.toString(), "--knowledge", first.toString());
        JsonNode options = JsonMapper.shared().readTree(Files.readString(folder.resolve("out/run.json"))).get("options");
        assertThat(options.get("rules").stringValue()).isEqualTo(rules.toString());
        assertThat(options.at("/knowledge/0").stringValue()).isEqualTo(first.toString());
    }

    @Test
    @DisplayName("are refused with file and line of what is wrong, before any work")
    void areRefused() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(first, TABLE.formatted("", "Ölwerk AG"));
        assertThat(run(brief(), "--output", out.toString(), "--knowledge", first.toString())).isEqualTo(2);
        Files.writeString(rules.resolve("sponsoring.yml"), RULES.replace("subject: sponsor", "subjekt: sponsor"));
        assertThat(run("explain", brief(), "--rules", rules.toString())).isEqualTo(2);
        assertThat(run(brief(), "--output", out.toString(), "--rules", folder.resolve("fehlt").toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("eins.tsv:2: no id", "sponsoring.yml:5: ", "fehlt: no such folder");
        assertThat(loaded).isEmpty();
        assertThat(out).doesNotExist();
    }

    private String brief() {
        return folder.resolve("brief.txt").toString();
    }

    private int run(String... arguments) {
        Main.Streams streams = new Main.Streams(new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream()), new PrintStream(errors, true, StandardCharsets.UTF_8));
        return new Main((models, additions) -> {
            loaded.add(additions);
            return SimpleStages.faktenlese();
        }, streams).run(arguments);
    }
}
