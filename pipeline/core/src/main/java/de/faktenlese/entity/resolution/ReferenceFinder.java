// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.entity.resolution.Salience.Prominence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands for named things: each nominal and pronoun goes to the thing that fits it and is the most salient there,
 * after the factors of Lappin and Leass (Computational Linguistics 20, 1994): how recently it was named, whether as the
 * subject, how often in the paragraph, and whether the text called it so. Thread-safe.
 */
final class ReferenceFinder {

    private final ProfileReader profiles;
    private final AnaphorFinder anaphors;

    ReferenceFinder(ProfileReader profiles, AnaphorFinder anaphors) {
        this.profiles = profiles;
        this.anaphors = anaphors;
    }

    /**
     * The references to each thing.
     *
     * @param things each thing's mentions
     * @param known what the tables know each thing as
     * @return for each thing the spans that stand for it, in text order
     */
    List<List<Span>> find(List<Passage> passages, List<List<NamedMention>> things, List<Optional<Thing>> known) {
        Salience salience = new Salience(passages);
        List<List<Span>> names = new ArrayList<>();
        passages.forEach(passage -> names.add(new ArrayList<>()));
        List<List<Span>> references = new ArrayList<>();
        for (int thing = 0; thing < things.size(); thing++) {
            references.add(new ArrayList<>());
            for (NamedMention mention : things.get(thing)) {
                names.get(mention.passage()).add(mention.mention().span());
                Span span = mention.mention().span();
                Passage passage = passages.get(mention.passage());
                salience.add(thing, mention.passage(), span, isInBrackets(passage, span) ? Prominence.BRACKETS
                        : prominence(passage, span));
            }
        }
        List<Profile> read = new ArrayList<>(things.size());
        for (int thing = 0; thing < things.size(); thing++) {
            read.add(profiles.read(passages, things.get(thing), known.get(thing)));
        }
        for (int i = 0; i < passages.size(); i++) {
            for (Anaphor anaphor : anaphors.find(passages.get(i), i, names.get(i))) {
                int thing = salience.antecedent(anaphor, read);
                if (thing >= 0) {
                    references.get(thing).add(anaphor.span());
                    salience.add(thing, i, anaphor.span(), prominence(passages.get(i), anaphor.span()));
                    if (anaphor.sort() == Anaphor.Sort.INHABITANTS) {
                        salience.markPlural(thing);
                    }
                }
            }
        }
        return references;
    }

    private static boolean isInBrackets(Passage passage, Span span) {
        int before = span.start() - passage.sentence().span().start() - 1;
        return before >= 0 && passage.sentence().text().charAt(before) == '(';
    }

    /** What stands before the sentence's first verb and not after a preposition is mostly the subject, in headlines always. */
    private static Prominence prominence(Passage passage, Span span) {
        Token before = null;
        for (Token token : passage.sentence().tokens()) {
            if (token.span().start() >= span.start()) {
                break;
            }
            if (token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.AUX) {
                return Prominence.OTHER;
            }
            before = token;
        }
        return before == null || before.tag() != PartOfSpeech.ADP ? Prominence.SUBJECT : Prominence.OTHER;
    }
}
