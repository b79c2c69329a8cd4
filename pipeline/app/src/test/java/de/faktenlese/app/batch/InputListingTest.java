// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

    @TempDir
    private Path root;

    @Test
    void foldersAreReadWithTheirSubfoldersInSortedOrder() throws IOException {
        files("in/b.txt", "in/a/z.html", "in/a/y.eml", "in/c.pdf");
        assertThat(sources("in")).containsExactly("a/y.eml", "a/z.html", "b.txt", "c.pdf");
    }

    @Test
    void hiddenFilesAndFoldersAreSkippedUnlessNamed() throws IOException {
        files("in/.DS_Store", "in/.git/config", "in/brief.txt");
        assertThat(sources("in")).containsExactly("brief.txt");
        assertThat(sources("in/.DS_Store")).containsExactly(".DS_Store");
    }

    @Test
    void theOutputFolderIsNeverAnInput() throws IOException {
        files("in/brief.txt", "in/output/brief.txt.json");
        assertThat(sources(root.resolve("in/output"), "in")).containsExactly("brief.txt");
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        files("in/brief.txt");
        assertThat(sources("in", "in/brief.txt", "in")).containsExactly("brief.txt");
    }

    @Test
    void filesOfTheSameNameGetNumbers() throws IOException {
        files("2024/brief.txt", "2025/brief.txt", "2025/ohne", "2026/ohne", "2026/brief.txt");
        assertThat(sources("2024", "2025", "2026"))
                .containsExactly("brief.txt", "brief~2.txt", "ohne", "brief~3.txt", "ohne~2");
    }

    @Test
    void noDocumentTakesTheNameOfTheReport() throws IOException {
        files("in/run");
        assertThat(sources("in")).containsExactly("run~2");
    }

    @Test
    void aLinkInACircleEndsAndABrokenOneFails() throws IOException {
        files("in/brief.txt");
        Files.createSymbolicLink(root.resolve("in/kreis"), root.resolve("in"));
        Files.createSymbolicLink(root.resolve("in/tot.txt"), root.resolve("weg.txt"));
        List<InputFile> files = InputListing.of(List.of(root.resolve("in")), root.resolve("output"));
        assertThat(files).extracting(InputFile::source).containsExactly("brief.txt", "tot.txt");
        assertThat(files.get(1).problem()).contains("does not exist");
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), name);
        }
    }

    private List<String> sources(String... inputs) throws IOException {
        return sources(root.resolve("output"), inputs);
    }

    private List<String> sources(Path output, String... inputs) throws IOException {
        List<Path> paths = Stream.of(inputs).map(root::resolve).toList();
        return InputListing.of(paths, output).stream().map(InputFile::source).toList();
    }
}
