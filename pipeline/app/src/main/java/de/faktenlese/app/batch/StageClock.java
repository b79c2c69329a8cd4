// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import de.faktenlese.Pipeline;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up how long each stage takes, over all threads. Thread-safe. */
public final class StageClock {

    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    /** A clock at zero. */
    public StageClock() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    /** The same pipeline with each stage timed. */
    Pipeline timed(Pipeline pipeline) {
        return new Pipeline(
                text -> time(Stage.READ, () -> pipeline.reader().read(text)),
                (sentences, date) -> time(Stage.VALUES, () -> pipeline.valueFinder().find(sentences, date)),
                (sentences, values) -> time(Stage.ENTITIES, () -> pipeline.entityFinder().find(sentences, values)),
                (sentences, entities, values) -> time(Stage.FACTS,
                        () -> pipeline.factFinder().find(sentences, entities, values)));
    }

    <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.get(stage).add(System.nanoTime() - start);
        }
    }

    /** The seconds that a stage took, over all threads. */
    public double seconds(Stage stage) {
        return nanos.get(stage).sum() / 1e9;
    }
}
