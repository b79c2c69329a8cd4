// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

import de.faktenlese.app.contract.ContractDocument;

/**
 * How much was read and found.
 *
 * @param characters the code points of the texts
 */
public record Counts(int documents, long characters, long entities, long mentions, long amounts, long quantities, long times,
                     long facts) {

    /** Nothing yet. */
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    static Counts of(ContractDocument document) {
        String text = document.document().text();
        return new Counts(1, text.codePointCount(0, text.length()), document.entities().size(),
                document.entities().stream().mapToLong(entity -> entity.mentions().size()).sum(), document.amounts().size(),
                document.quantities().size(), document.times().size(), document.facts().size());
    }

    Counts plus(Counts more) {
        return new Counts(documents + more.documents, characters + more.characters, entities + more.entities,
                mentions + more.mentions, amounts + more.amounts, quantities + more.quantities, times + more.times,
                facts + more.facts);
    }
}
