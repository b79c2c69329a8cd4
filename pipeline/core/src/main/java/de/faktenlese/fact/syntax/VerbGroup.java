// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The verb of a clause with its auxiliaries.
 *
 * @param lemma the verb that carries the meaning, with its particle ("abwerben"); an auxiliary where there is nothing else
 * @param word the unit that the meaning was read from
 * @param voice active, passive, or the state that a passive left
 * @param modal the modal verb, if there is one
 * @param shape the form of what bears person and number; the form of the verb itself where nothing does
 * @param auxiliary whether an auxiliary stands with it: "haben", "sein" or "werden"
 */
public record VerbGroup(String lemma, Unit word, Voice voice, @Nullable String modal, VerbForm.Shape shape,
                        @Nullable String auxiliary) {

    /** Who does it: the subject; or the subject undergoes it; or has undergone it. */
    public enum Voice {
        ACTIVE, PASSIVE, STATE
    }

    /** The verb in the active voice. */
    VerbGroup active() {
        return new VerbGroup(lemma, word, Voice.ACTIVE, modal, shape, auxiliary);
    }

    /** Whether the verb stands for what will be ("wird kaufen"). */
    public boolean isFuture() {
        return "werden".equals(auxiliary) && voice == Voice.ACTIVE && !lemma.equals("werden");
    }
}
