// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name after the noun for what it is: "der Möbelversender Lindholz", "das Medikament Xarivan". */
final class KindNounPattern implements PatternWitness.Pattern {

    private static final double UNCOMMON = 0.9;
    private static final double COMMON_PRODUCT = 0.7;
    private static final double COMMON = 0.35;
    private static final double SUBJECT = 0.6;
    private static final double CLEAR_PRODUCT = 0.96;
    private static final Set<String> CLEAR_KINDS = Set.of("app", "device", "vehicle", "drug", "brand");
    private static final int COMMON_FORENAME = 2;
    private static final Set<String> KINDS = Set.of("company", "bank", "media");

    private final Lexicons lexicons;
    private final CueWords cues;
    private final WareWords wares;
    private final NameRun run;

    KindNounPattern(Lexicons lexicons, CueWords cues, WareWords wares, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.wares = wares;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (piece == 0 || passage.isJoined(piece) || !passage.isNameLike(piece) || passage.text(piece).length() < 2
                || !Character.isLetter(passage.text(piece).charAt(0))) {
            return;
        }
        String before = passage.text(piece - 1);
        if (before.length() < 3 || !passage.isCapitalized(piece - 1)) {
            return;
        }
        Optional<KindNoun> kind = wares.kind(before);
        boolean telling = kind.filter(noun -> isTelling(noun) || isAcronym(passage.text(piece))).isPresent()
                && !cues.is(Cue.NOT_CALLED, passage.text(piece));
        int end = telling ? run.endFrom(passage, piece) : piece;
        if (end > piece && !passage.isJoined(end)
                && !isPerson(passage, piece, end, kind.get().type() == EntityType.ORG)) {
            EntityType type = isWare(passage, piece - 1, kind.get()) ? EntityType.PRODUCT : kind.get().type();
            boolean definite = isDefinite(passage, piece - 1);
            boolean numbered = end > piece + 1 && passage.text(end - 1).chars().allMatch(Character::isDigit);
            boolean bare = definite && run.isBareNoun(passage, piece) && end == piece + 1;
            double strength = run.isUncommon(passage, piece) || numbered ? CLEAR_KINDS.contains(kind.get().kind()) ? CLEAR_PRODUCT
                    : UNCOMMON : bare ? COMMON_PRODUCT : definite && type == EntityType.PRODUCT && !isDative(passage, piece)
                    ? COMMON_PRODUCT : definite && isWholeSubject(passage, piece, end)
                    || isAcronym(passage.text(piece)) ? SUBJECT : COMMON;
            claims.add(new Claim(passage.span(piece, end), type, strength, WitnessName.PATTERN));
        }
    }

    /** Whether a firm sells or ends what may be a firm itself: "stellt den Bezahldienst Zorvex ein". */
    private boolean isWare(Passage passage, int noun, KindNoun kind) {
        boolean object = kind.gender() != Gender.MASCULINE || cues.is(Cue.OBJECT_ARTICLE, passage.text(noun - 1));
        return kind.type() == EntityType.ORG && noun > 1 && object && cues.is(Cue.WARE, kind.word()) && wares.isOffer(passage);
    }

    /** Whether an ordinary noun looks like the dative of those whom a thing serves: "kann die App Nutzern helfen". */
    private static boolean isDative(Passage passage, int piece) {
        return passage.tag(piece) == PartOfSpeech.NOUN && passage.text(piece).endsWith("n");
    }

    /** Whether an article stands right before a noun, or before the compound that it ends: "dem Krypto-Broker". */
    private static boolean isDefinite(Passage passage, int noun) {
        int first = noun;
        while (passage.isJoined(first)) {
            first--;
        }
        return first > 0 && passage.tag(first - 1) == PartOfSpeech.DET;
    }

    /** An acronym is the name of whatever stands before it: "das Seeamt XPTA". */
    private static boolean isAcronym(String text) {
        return text.length() > 2 && text.length() < 7 && text.chars().allMatch(Character::isUpperCase);
    }

    /**
     * Whether first name and surname follow: "so sieht das Portal Jolanda Kettner". Products are called like rare first
     * names: "die Drohne Falco Aero".
     */
    private boolean isPerson(Passage passage, int start, int end, boolean firm) {
        String second = passage.text(start + 1);
        return end - start == 2 && !passage.isJoined(start + 1) && !run.isLegalForm(second)
                && !Character.isDigit(second.charAt(0)) && lexicons.forenames().find(passage.text(start))
                .filter(forename -> firm || forename.frequency() >= COMMON_FORENAME).isPresent();
    }

    /** Whether article, noun and name open the sentence and its verb follows, so that no word between can be another noun. */
    private boolean isWholeSubject(Passage passage, int start, int end) {
        boolean verb = passage.tag(end) == PartOfSpeech.VERB || passage.tag(end) == PartOfSpeech.AUX;
        return start == 2 && verb && !run.isKind(passage, start);
    }

    /** Churches, schools and authorities are followed by all sorts of names. */
    private static boolean isTelling(KindNoun kind) {
        return kind.type() == EntityType.PRODUCT || KINDS.contains(kind.kind());
    }
}
