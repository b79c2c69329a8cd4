// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.resolution.MarkedPassage.Verdict;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nominals and pronouns in short passages")
class ReferencesIT {

    private static final double SHARE_RIGHT = 0.9;

    @Test
    @DisplayName("go to what they stand for in nine cases of ten")
    void goToTheirAntecedents() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReferencesIT.class.getResourceAsStream("references.txt"))) {
            List<Verdict> verdicts = verdicts(new String(in.readAllBytes(), StandardCharsets.UTF_8), ModelFiles.shipped());
            List<String> wrong = verdicts.stream().filter(verdict -> !verdict.right()).map(Verdict::toString).toList();

            assertThat((double) wrong.size()).describedAs(String.join("\n", wrong))
                    .isLessThanOrEqualTo((1 - SHARE_RIGHT) * verdicts.size());
        }
    }

    private static List<Verdict> verdicts(String marked, ModelFiles models) {
        GermanReader reader = GermanReader.load(models);
        GermanValueFinder values = GermanValueFinder.read(models);
        Resolver resolver = Resolver.read(models, Knowledge.read(models), Lexicons.read(models));
        return Arrays.stream(marked.replaceAll("(?m)^#.*\n", "").split("\n\n"))
                .flatMap(passage -> MarkedPassage.of(passage.strip()).resolve(reader, values, resolver).stream()).toList();
    }

    /** Prints how many of the references in files are right, and which are not. */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            List<Verdict> verdicts = verdicts(Files.readString(Path.of(file)), ModelFiles.in(Path.of("models")));
            List<Verdict> wrong = verdicts.stream().filter(verdict -> !verdict.right()).toList();
            wrong.forEach(verdict -> System.out.println(verdict.wanted() + " -> " + verdict.found() + "  " + verdict.shown()));
            System.out.printf("%s: %d of %d right (%.1f %%), %d given nothing, %d given to another%n", file,
                    verdicts.size() - wrong.size(), verdicts.size(), 100.0 * (verdicts.size() - wrong.size()) / verdicts.size(),
                    wrong.stream().filter(verdict -> verdict.found().isEmpty()).count(),
                    wrong.stream().filter(verdict -> !verdict.found().isEmpty()).count());
        }
    }
}
