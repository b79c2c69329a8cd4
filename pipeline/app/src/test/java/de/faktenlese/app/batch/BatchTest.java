// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.Faktenlese;
import de.faktenlese.Pipeline;
import de.faktenlese.app.SimpleStages;
import de.faktenlese.app.contract.ContractDocument;
import de.faktenlese.ingest.FailureCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final DocumentSink NOWHERE = new DocumentSink() {
        @Override
        public void write(ContractDocument document) {
        }

        @Override
        public void failed(String source) {
        }
    };

    @TempDir
    private Path folder;

    @Test
    void aFaultInAStageCostsOnlyTheInputThatMetIt() throws Exception {
        List<Outcome> outcomes = run(SimpleStages.faktenlese(),
                inputs("Die Nordex AG hält 5 %.", "ENDLOS", "FALSCH", "Die Nordex AG hält 6 %."));
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Written.class);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Failure.class, failure -> {
            assertThat(failure.category()).isEqualTo(FailureCategory.CRASHED);
            assertThat(failure.message()).contains("StackOverflowError").contains("SimpleStages.java:");
        });
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Outcome.Failure.class,
                failure -> assertThat(failure.message()).contains("names went wrong"));
        assertThat(outcomes.get(3)).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void attachmentsAreDocumentsOfTheirOwn() throws Exception {
        List<Outcome> outcomes = run(SimpleStages.faktenlese(), inputs("Eine Mail.\n=== a.txt\nDie Nordex AG.\n=== leer.txt\n"));
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Outcome.Failure.class,
                failure -> assertThat(failure.source()).isEqualTo("0.txt!/leer.txt"));
    }

    @Test
    void inputsWithoutTextNeedNoModels() throws Exception {
        List<Outcome> outcomes = run(Faktenlese.of(SimpleStages.faktenlese().ingester(), new Pipeline(text -> {
            throw new AssertionError("no text should come this far");
        }, SimpleStages.pipeline().valueFinder(), SimpleStages.pipeline().entityFinder(), SimpleStages.pipeline().factFinder())),
                inputs(" "));
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Failure.class,
                failure -> assertThat(failure.category()).isEqualTo(FailureCategory.EMPTY));
    }

    @Test
    void aSlowInputDoesNotLetTheOthersPileUp() throws Exception {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch release = new CountDownLatch(1);
        Faktenlese slow = Faktenlese.of((input, date) -> {
            read.incrementAndGet();
            if (input.source().equals("0.txt")) {
                await(release);
            }
            return SimpleStages.faktenlese().ingester().ingest(input, date);
        }, SimpleStages.pipeline());
        List<InputFile> inputs = inputs(IntStream.range(0, 100).mapToObj(i -> "Zeile " + i).toArray(String[]::new));
        List<Outcome> outcomes = new ArrayList<>();
        Thread batch = new Thread(() -> runInto(outcomes, slow, inputs));
        batch.start();
        while (batch.getState() != Thread.State.WAITING || read.get() < 8) {
            Thread.onSpinWait();
        }
        assertThat(read.get()).isEqualTo(8);
        release.countDown();
        batch.join();
        assertThat(outcomes).hasSize(100);
    }

    private List<InputFile> inputs(String... texts) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String text : texts) {
            String name = files.size() + ".txt";
            files.add(new InputFile(name, Files.writeString(folder.resolve(name), text), null));
        }
        return files;
    }

    private static List<Outcome> run(Faktenlese faktenlese, List<InputFile> inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        runInto(outcomes, faktenlese, inputs);
        return outcomes;
    }

    private static void runInto(List<Outcome> outcomes, Faktenlese faktenlese, List<InputFile> inputs) {
        try {
            new Batch(faktenlese, null, NOWHERE, 2, new StageClock()).run(inputs, outcomes::addAll);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
