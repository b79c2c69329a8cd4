// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that a run writes into. A file in it is there whole or not at all, also when the run is interrupted: it is written
 * under a hidden name and moved when it is done. Thread-safe.
 */
public final class OutputFolder implements AutoCloseable {

    /** The run's report. */
    public static final String REPORT = "run.json";
    /** All facts of the run. */
    public static final String FACTS = "facts.jsonl";

    private final Path root;
    private final Set<Draft> drafts = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    private final Thread broom = new Thread(this::sweep, "sweep drafts");

    private OutputFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens a folder, made if it does not exist.
     *
     * @throws IOException if it cannot be written; the message says what to do
     */
    public static OutputFolder open(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IOException(root + ": the output must be a folder, this is a file; name another with --output");
        }
        OutputFolder folder = new OutputFolder(root);
        Runtime.getRuntime().addShutdownHook(folder.broom);
        try {
            Files.createDirectories(root);
            folder.draft(root.resolve(REPORT)).close();
            return folder;
        } catch (IOException e) {
            folder.close();
            throw new IOException(root + ": the output folder cannot be written (" + e.getClass().getSimpleName()
                    + "); check its permissions or name another with --output", e);
        }
    }

    /** Begins a document's file. */
    public Draft document(String source) throws IOException {
        Path file = DocumentPath.in(root, source);
        Files.createDirectories(file.getParent());
        return draft(file);
    }

    /** Takes away what an earlier run wrote for a source that gives no document now. */
    public void removeDocument(String source) throws IOException {
        Files.deleteIfExists(DocumentPath.in(root, source));
    }

    /** Begins the file of all facts. */
    public Draft facts() throws IOException {
        return draft(root.resolve(FACTS));
    }

    /** Begins the report. */
    public Draft report() throws IOException {
        return draft(root.resolve(REPORT));
    }

    private Draft draft(Path file) throws IOException {
        Draft draft = Draft.begin(file, drafts::remove);
        drafts.add(draft);
        if (closed) {
            draft.close();
            throw new IOException("the program is being stopped");
        }
        return draft;
    }

    private void sweep() {
        closed = true;
        drafts.forEach(Draft::discard);
    }

    /** Discards what was begun and not finished. */
    @Override
    public void close() {
        sweep();
        try {
            Runtime.getRuntime().removeShutdownHook(broom);
        } catch (IllegalStateException alreadyShuttingDown) {
            // then the hook runs, or has run
        }
    }
}
