// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Optional;

/** What a sentence says about things that are made and sold, so that a name in it is one of theirs. Thread-safe. */
final class WareWords {

    private static final int MOST_ADJECTIVES = 3;

    private final Lexicons lexicons;
    private final CueWords cues;

    WareWords(Lexicons lexicons, CueWords cues) {
        this.lexicons = lexicons;
        this.cues = cues;
    }

    /** Whether a sentence tells that somebody makes, shows, sells or withdraws something, wherever the verb's parts stand. */
    boolean isOffer(Passage passage) {
        return tells(passage, Cue.OFFERED);
    }

    /** Whether a sentence has a word of this kind by its lemma, a verb also with its particle parted. */
    boolean tells(Passage passage, Cue cue) {
        List<Token> tokens = passage.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean verb = tokens.get(i).tag() == PartOfSpeech.VERB;
            String lemma = verb ? infinitive(tokens.get(i).lemma()) : tokens.get(i).lemma();
            if (cues.is(cue, lemma) || verb && isParted(tokens, i, lemma, cue)) {
                return true;
            }
        }
        return false;
    }

    /** The lemma of a verb, or of a third person that the lemmatizer does not know its infinitive: "testet", "tauft". */
    private static String infinitive(String lemma) {
        int last = lemma.length() - 1;
        boolean person = last > 2 && lemma.charAt(last) == 't';
        return person ? lemma.substring(0, lemma.charAt(last - 1) == 'e' ? last - 1 : last) + "en" : lemma;
    }

    /** Whether the particle that ends the clause makes it such a verb: "stellt den Zorvex vor". */
    private boolean isParted(List<Token> tokens, int verb, String lemma, Cue cue) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size() || tokens.get(i + 1).tag() == PartOfSpeech.PUNCT;
            if (last && cues.is(cue, tokens.get(i).text() + lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The noun for a sort of thing or firm that begins at a piece, after its adjectives. */
    Optional<KindNoun> kindAt(Passage passage, int piece) {
        int noun = piece;
        while (noun < piece + MOST_ADJECTIVES && passage.tag(noun) == PartOfSpeech.ADJ) {
            noun++;
        }
        return noun < passage.size() && passage.isCapitalized(noun) ? kind(passage.token(noun).text()) : Optional.empty();
    }

    /** What a noun says that something is. */
    Optional<KindNoun> kind(String word) {
        return lexicons.productNouns().find(word).or(() -> lexicons.organisationNouns().findHead(word))
                .or(() -> lexicons.productNouns().findHead(word));
    }

    /** Whether the article before a piece is definite, as names of things have one: "den Zorvex". */
    boolean isAfterArticle(Passage passage, int piece) {
        return piece > 0 && (cues.is(Cue.DEFINITE, passage.text(piece - 1)) || cues.is(Cue.CONTRACTION, passage.text(piece - 1)));
    }
}
