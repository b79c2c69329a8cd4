// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * The data that the stages run on: knowledge tables, value tables, rules, trained models. Either what is shipped inside the
 * library's jar, or a folder of the same layout. Thread-safe.
 */
public sealed interface ModelFiles {

    /** What is shipped with the library. */
    static ModelFiles shipped() {
        return new Shipped();
    }

    /**
     * A folder laid out like the project's {@code models/}; a file that it lacks is taken from what is shipped.
     *
     * @throws IllegalArgumentException if the folder does not exist
     */
    static ModelFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder
                    + ": no such folder; expected one laid out like models/ (knowledge, rules, values, language)");
        }
        return new Folder(folder);
    }

    /**
     * Opens a file.
     *
     * @param path relative to {@code models/}, with {@code /}
     * @throws IllegalArgumentException if there is no such file
     * @throws UncheckedIOException if it cannot be opened
     */
    InputStream open(String path);

    /** The files directly in a folder with the given ending, as paths that {@link #open} takes, sorted by name. */
    List<String> list(String folder, String ending);

    /** The models in the jar. */
    record Shipped() implements ModelFiles {

        @Override
        public InputStream open(String path) {
            InputStream in = ModelFiles.class.getResourceAsStream("/models/" + path);
            if (in == null) {
                throw new IllegalArgumentException("models/" + path + ": no such file among the shipped models");
            }
            return in;
        }

        @Override
        public List<String> list(String folder, String ending) {
            URL place = ModelFiles.class.getResource("/models/" + folder + "/");
            if (place == null) {
                throw new IllegalArgumentException("models/" + folder + ": no such folder among the shipped models");
            }
            try {
                return place.openConnection() instanceof JarURLConnection jar ? listingOfJar(jar, ending)
                        : listing(Path.of(place.toURI()), folder, ending);
            } catch (URISyntaxException | IOException e) {
                throw new IllegalStateException("models/" + folder + ": cannot be listed: " + e.getMessage(), e);
            }
        }

        /** Of a jar with tens of thousands of files; a file system for it would take four times as long to set up. */
        private static List<String> listingOfJar(JarURLConnection folder, String ending) throws IOException {
            String prefix = folder.getEntryName();
            return folder.getJarFile().stream().map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix) && name.endsWith(ending))
                    .filter(name -> name.indexOf('/', prefix.length()) < 0)
                    .map(name -> name.substring("models/".length())).sorted().toList();
        }
    }

    /** The models in a folder, with what is shipped behind it. */
    record Folder(Path root) implements ModelFiles {

        @Override
        public InputStream open(String path) {
            Path file = root.resolve(path);
            try {
                return Files.exists(file) ? Files.newInputStream(file) : shipped().open(path);
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
            }
        }

        @Override
        public List<String> list(String folder, String ending) {
            Path directory = root.resolve(folder);
            if (!Files.isDirectory(directory)) {
                return shipped().list(folder, ending);
            }
            try {
                return listing(directory, folder, ending);
            } catch (IOException e) {
                throw new UncheckedIOException(directory + ": cannot be listed: " + e.getMessage(), e);
            }
        }
    }

    private static List<String> listing(Path directory, String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> folder + "/" + file.getFileName()).filter(path -> path.endsWith(ending))
                    .sorted(Comparator.naturalOrder()).toList();
        }
    }
}
