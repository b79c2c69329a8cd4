// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name by what the text says right after it that it is: "Zorvexia, ein Hersteller von Pumpen", and a product by what its maker
 * offers with it: "bietet mit Zorvexia einen Sprachassistenten an".
 */
final class AppositionPattern implements PatternWitness.Pattern {

    private static final double APPOSED = 0.8;
    private static final double OFFERED = 0.75;
    private static final int MOST_ADJECTIVES = 2;
    private static final Set<String> KINDS = Set.of("company", "bank");

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    AppositionPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || !passage.isCapitalized(piece)) {
            return;
        }
        appose(passage, piece, claims);
        if (!run.isInvented(passage, piece) && !run.isBareNoun(passage, piece)) {
            return;
        }
        int end = run.endFrom(passage, piece);
        boolean told = end > piece && end < passage.size() && !passage.isJoined(end) && (passage.text(end).equals(",")
                || cues.is(Cue.WITH, passage.text(piece - 1).toLowerCase(Locale.GERMAN)));
        if (!told) {
            return;
        }
        if (passage.text(end).equals(",") && cues.is(Cue.INDEFINITE, passage.text(end + 1))) {
            kind(passage, end + 2).filter(noun -> noun.type() == EntityType.PRODUCT || KINDS.contains(noun.kind()))
                    .ifPresent(noun -> claims.add(claim(passage, piece, end, noun.type(), APPOSED)));
        } else if (cues.is(Cue.WITH, passage.text(piece - 1)) && cues.is(Cue.INDEFINITE, passage.text(end))) {
            kind(passage, end + 1).filter(noun -> noun.type() == EntityType.PRODUCT)
                    .ifPresent(noun -> claims.add(claim(passage, piece, end, noun.type(), OFFERED)));
        } else if (piece == 1 && cues.is(Cue.WITH, passage.text(0).toLowerCase(Locale.GERMAN))
                && cues.is(Cue.OFFER_VERB, passage.token(end).lemma())) {
            claims.add(claim(passage, piece, end, EntityType.PRODUCT, OFFERED));
        }
    }

    /**
     * A word without an article, whatever it means elsewhere, before the noun with an article that says what it is: "Kranich, das
     * Modelabel aus Ulm". Words of sorts of people and firms are no names, and where an infinitive ends the clause the article
     * opens it: "Geduld, die Firma zu führen".
     */
    private void appose(Passage passage, int piece, List<Claim> claims) {
        int end = isDetermined(passage, piece) ? piece : run.endFrom(passage, piece);
        boolean bare = end > piece && end < passage.size() && passage.text(end).equals(",") && !passage.isJoined(end)
                && passage.tag(end + 1) == PartOfSpeech.DET && !run.isKind(passage, end - 1)
                && !cues.is(Cue.GENERIC, passage.text(end - 1)) && !cues.is(Cue.ORDINARY, passage.text(end - 1))
                && !lexicons.commonWords().contains(passage.text(end - 1))
                && !lexicons.forenames().contains(passage.text(piece));
        boolean opens = piece == 0 || passage.tag(piece - 1) == PartOfSpeech.PUNCT || passage.tag(piece - 1) == PartOfSpeech.SYM;
        boolean told = opens || run.isUnknownSmall(passage.text(piece)) || cues.is(Cue.INDEFINITE, passage.text(end + 1));
        if (bare && told && !isClause(passage, end + 1)) {
            boolean invented = run.isInvented(passage, piece);
            singular(passage, end + 2)
                    .filter(noun -> KINDS.contains(noun.kind()) || invented && noun.type() == EntityType.PRODUCT)
                    .ifPresent(noun -> claims.add(claim(passage, piece, end, noun.type(), Testimony.TOLD)));
        }
    }

    private static boolean isDetermined(Passage passage, int piece) {
        PartOfSpeech before = passage.tag(piece - 1);
        return before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM
                || before == PartOfSpeech.NOUN;
    }

    /** Whether a verb stands before the next mark, so that a clause begins and no apposition: "Geduld, die Firma zu führen". */
    private boolean isClause(Passage passage, int from) {
        for (int piece = from; piece < passage.size() && passage.tag(piece) != PartOfSpeech.PUNCT; piece++) {
            boolean verb = passage.tag(piece) == PartOfSpeech.VERB || passage.tag(piece) == PartOfSpeech.AUX;
            if (verb || cues.is(Cue.INFINITIVE, passage.text(piece))) {
                return true;
            }
        }
        return false;
    }

    /** The noun for a sort of thing that stands at a piece, if it is one thing and nothing else goes on after it. */
    private Optional<KindNoun> singular(Passage passage, int piece) {
        int noun = piece;
        while (noun < piece + MOST_ADJECTIVES && passage.tag(noun) == PartOfSpeech.ADJ) {
            noun++;
        }
        PartOfSpeech next = passage.tag(noun + 1);
        boolean closed = next == PartOfSpeech.ADP || next == PartOfSpeech.DET || next == PartOfSpeech.PUNCT;
        String word = passage.token(Math.min(noun, passage.size() - 1)).text().toLowerCase(Locale.GERMAN);
        return closed ? kind(passage, piece).filter(found -> word.endsWith(found.word().toLowerCase(Locale.GERMAN)))
                : Optional.empty();
    }

    private static Claim claim(Passage passage, int start, int end, EntityType type, double strength) {
        return new Claim(passage.span(start, end), type, strength, WitnessName.PATTERN);
    }

    /** The noun for a sort of thing that stands at a piece, after its adjectives. */
    private Optional<KindNoun> kind(Passage passage, int piece) {
        int noun = piece;
        while (noun < piece + MOST_ADJECTIVES && passage.tag(noun) == PartOfSpeech.ADJ) {
            noun++;
        }
        if (!passage.isCapitalized(noun)) {
            return Optional.empty();
        }
        String word = passage.token(noun).text();
        return lexicons.productNouns().findHead(word).or(() -> lexicons.organisationNouns().findHead(word));
    }
}
