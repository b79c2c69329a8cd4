// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.syntax.Grammar;
import de.faktenlese.resource.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where rule files are read from. */
public final class RuleFiles {

    private RuleFiles() {
    }

    /**
     * The fact types of a set of models, in the order of their files.
     *
     * @throws RuleFileException if a file says something that it cannot mean, with file and line
     */
    public static List<FactType> load(ModelFiles models) {
        Grammar grammar = Grammar.load(models);
        return models.list("rules", ".yml").stream().map(path -> read(models, path, grammar)).toList();
    }

    private static FactType read(ModelFiles models, String path, Grammar grammar) {
        try (InputStream in = models.open(path)) {
            return new RuleFileReader("models/" + path, grammar).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("models/" + path + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
