// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import de.faktenlese.app.output.OutputFolder;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a run reads: the inputs in the order in which they are named, the files of a folder by their path. Hidden
 * files and the output folder are left out, a file that is named twice is read once, and of two files with the same relative path
 * the later one's gets a number.
 */
public final class InputListing {

    private final Path output;
    private final List<InputFile> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<String> taken = new HashSet<>(Set.of(OutputFolder.REPORT.replaceFirst("\\.json$", "")));

    private InputListing(Path output) {
        this.output = output;
    }

    /**
     * Lists the files of a run.
     *
     * @param inputs files and folders that exist
     * @param output the output folder, in which nothing is read; need not exist
     */
    public static List<InputFile> of(List<Path> inputs, Path output) throws IOException {
        InputListing listing = new InputListing(Files.exists(output) ? output.toRealPath() : output.toAbsolutePath().normalize());
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                listing.addFolder(input);
            } else {
                listing.add(relative(input.toAbsolutePath().getParent(), input), input, null);
            }
        }
        return List.copyOf(listing.found);
    }

    private void addFolder(Path root) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(root, files));
        files.sort(Comparator.comparing(InputFile::source));
        for (InputFile file : files) {
            add(file.source(), file.path(), file.problem());
        }
    }

    private void add(String source, Path path, @Nullable String problem) throws IOException {
        if (problem == null && !seen.add(path.toRealPath())) {
            return;
        }
        String unique = source;
        for (int number = 2; !taken.add(unique); number++) {
            unique = numbered(source, number);
        }
        found.add(new InputFile(unique, path, problem));
    }

    /** A path as UTF-8 has it, also where the locale knows no umlauts: a path's URI holds its bytes, its string may not. */
    private static String relative(Path folder, Path file) {
        return folder.toUri().relativize(file.toUri()).getPath();
    }

    /** {@code brief.html} becomes {@code brief~2.html}. */
    private static String numbered(String source, int number) {
        int dot = source.lastIndexOf('.');
        int end = dot > source.lastIndexOf('/') + 1 ? dot : source.length();
        return source.substring(0, end) + "~" + number + source.substring(end);
    }

    /** Collects what a folder holds. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<InputFile> files;

        Collector(Path root, List<InputFile> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean left = !folder.equals(root) && isHidden(folder) || folder.toRealPath().equals(output);
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(new InputFile(source(file), file, problem(attributes)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            if (!(problem instanceof FileSystemLoopException)) {
                files.add(new InputFile(source(file), file, "it cannot be opened (" + problem.getClass().getSimpleName()
                        + "); check that it exists and may be read"));
            }
            return FileVisitResult.CONTINUE;
        }

        private static @Nullable String problem(BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                return "it is a link to a file that does not exist";
            }
            return attributes.isRegularFile() ? null : "it is not a regular file";
        }

        private String source(Path file) {
            return relative(root, file);
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
