// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.fact.Filler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence is made of for the rules: a word or mark, or a name, nominal or value as a whole.
 *
 * @param span where it stands
 * @param text the covered text
 * @param lower the text in lower case
 * @param lemma the dictionary form in lower case
 * @param tag the part of speech that the tagger gave it
 * @param verbs what it can be as a form of a verb; none for a filler
 * @param fillers what can fill a role, if it is that: one, or several things that one nominal stands for ("beide Konzerne")
 * @param joined whether it is the head of a compound whose first part is the unit before ("Chef" of "Meta-Chef")
 */
public record Unit(Span span, String text, String lower, String lemma, PartOfSpeech tag, List<VerbForm> verbs,
                   List<Filler> fillers, boolean joined) {

    public Unit {
        fillers = List.copyOf(fillers);
    }

    /** What can fill a role, the first if it stands for several; null if nothing can. */
    public @Nullable Filler filler() {
        return fillers.isEmpty() ? null : fillers.get(0);
    }

    /** Whether it can fill a role. */
    public boolean isFiller() {
        return !fillers.isEmpty();
    }

    /** Whether it names or stands for an entity. */
    public boolean isEntity() {
        return filler() instanceof Filler.OfEntity;
    }

    /** Whether it is a punctuation mark. */
    public boolean isMark() {
        return fillers.isEmpty() && !Character.isLetterOrDigit(text.codePointAt(0)) && text.codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it looks like a noun that names no entity: a capitalised word. */
    public boolean isNoun() {
        return fillers.isEmpty() && Character.isUpperCase(text.codePointAt(0))
                && tag != PartOfSpeech.DET && tag != PartOfSpeech.ADP
                && tag != PartOfSpeech.PRON && tag != PartOfSpeech.ADV && tag != PartOfSpeech.CCONJ && tag != PartOfSpeech.SCONJ
                && (tag != PartOfSpeech.ADJ || joined);
    }

    boolean canBe(VerbForm.Shape shape) {
        return verbs.stream().anyMatch(form -> form.shape() == shape);
    }

    boolean canBeFinite() {
        return verbs.stream().anyMatch(form -> form.shape().isFinite());
    }

    boolean canBeNonFinite() {
        return verbs.stream().anyMatch(form -> !form.shape().isFinite());
    }

    @Override
    public String toString() {
        return text;
    }
}
