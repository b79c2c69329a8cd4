// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.resource.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where rule files are read from. */
public final class RuleFiles {

    private static final String ENDING = ".yml";

    private RuleFiles() {
    }

    /**
     * The fact types of a set of models, in the order of their files.
     *
     * @throws RuleFileException if a file says something that it cannot mean, with file and line
     */
    public static List<FactType> load(ModelFiles models) {
        Grammar grammar = Grammar.load(models);
        return models.list("rules", ENDING).stream().map(path -> read(models, path, grammar)).toList();
    }

    /**
     * The fact types of a folder of rule files, in the order of the files' names.
     *
     * @param grammar the word classes of the models that the rules are used with
     * @throws IllegalArgumentException if there is no such folder or no rule file in it
     * @throws RuleFileException if a file says something that it cannot mean, or a type stands in two files
     */
    public static List<FactType> in(Path folder, Grammar grammar) {
        List<FactType> types = paths(folder).stream().map(path -> read(path, grammar)).toList();
        Map<String, FactType> byName = new HashMap<>();
        for (FactType type : types) {
            FactType other = byName.putIfAbsent(type.name(), type);
            if (other != null) {
                throw new RuleFileException(type.file(), 1, "type '" + type.name() + "' stands in " + other.file()
                        + " too; expected one file for each type");
            }
        }
        return types;
    }

    /**
     * The rule files of a folder, sorted by name.
     *
     * @throws IllegalArgumentException if there is no such folder or no rule file in it
     */
    public static List<Path> paths(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException(folder + ": no rule file in it; expected files that end in " + ENDING);
            }
            return found;
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + ": no such folder; expected one with rule files (" + ENDING + ")", e);
        }
    }

    /**
     * The fact type of one rule file.
     *
     * @throws IllegalArgumentException if the file cannot be read
     * @throws RuleFileException if it says something that it cannot mean
     */
    public static FactType read(Path file, Grammar grammar) {
        try {
            return new RuleFileReader(file.toString().replace('\\', '/'), grammar).read(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new RuleFileException(file.toString(), 1, "not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read (" + e.getClass().getSimpleName()
                    + "); check that it exists and may be read", e);
        }
    }

    /** Some fact types and more; an added one takes the place of the one of the same name. */
    public static List<FactType> with(List<FactType> types, List<FactType> added) {
        Map<String, FactType> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        added.forEach(type -> byName.put(type.name(), type));
        return List.copyOf(byName.values());
    }

    private static FactType read(ModelFiles models, String path, Grammar grammar) {
        try (InputStream in = models.open(path)) {
            return new RuleFileReader("models/" + path, grammar).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("models/" + path + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
