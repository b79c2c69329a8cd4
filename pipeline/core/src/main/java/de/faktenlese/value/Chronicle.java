// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The periods that a document has named so far, from which "Vorjahr" and its like are reckoned. Not thread-safe. */
final class Chronicle {

    private static final int MEMORY = 64;

    private record Entry(int sentence, int block, Period period) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private int sentence;
    private int block;

    void startSentence(int ofBlock) {
        sentence++;
        block = ofBlock;
        if (entries.size() > 2 * MEMORY) {
            entries.subList(0, entries.size() - MEMORY).clear();
        }
    }

    void note(Period period) {
        entries.add(new Entry(sentence, block, period));
    }

    /** The last period named in this sentence that fits. */
    @Nullable Period inSentence(Predicate<Period.Grain> fits) {
        return last(entry -> entry.sentence() == sentence && fits.test(entry.period().grain()));
    }

    /** The last period named in this paragraph that fits. */
    @Nullable Period inBlock(Predicate<Period.Grain> fits) {
        return last(entry -> entry.block() == block && fits.test(entry.period().grain()));
    }

    /** The last period named that fits. */
    @Nullable Period anywhere(Predicate<Period.Grain> fits) {
        return last(entry -> fits.test(entry.period().grain()));
    }

    private @Nullable Period last(Predicate<Entry> fits) {
        for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - MEMORY); i--) {
            if (fits.test(entries.get(i))) {
                return entries.get(i).period();
            }
        }
        return null;
    }
}
