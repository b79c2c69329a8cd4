// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.KindNoun;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.document.PartOfSpeech;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A company that writes itself in small letters: a word in no dictionary after the noun for what it is ("das Start-up velumo"),
 * before a colon or a bracket, or where only a noun can stand ("Geld für velumo:").
 */
final class SmallLetterPattern implements PatternWitness.Pattern {

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}[\\p{Ll}\\d]{3,}");
    /** Endings of verbs, adjectives and adverbs, which no list of words holds all of. */
    private static final Pattern INFLECTED =
            Pattern.compile(".*(e[nmrs]?|t|st|end|lich|ig|isch|weise|bar|los|haft|sam|wärts|mal)");
    private static final double AFTER_KIND = 0.8;
    private static final double IN_NOUN_SLOT = 0.7;

    private final Lexicons lexicons;
    private final NameRun run;

    SmallLetterPattern(Lexicons lexicons, NameRun run) {
        this.lexicons = lexicons;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        String text = passage.text(piece);
        if (!Character.isLowerCase(text.charAt(0)) || passage.isJoined(piece) || passage.isJoined(piece + 1)
                || !run.isUnknownSmall(text) || !SMALL.matcher(text).matches()) {
            return;
        }
        boolean inflected = INFLECTED.matcher(text).matches();
        boolean verbNext = isVerb(passage, piece + 1);
        String next = passage.text(piece + 1);
        boolean opens = piece == 0 || isMark(passage.text(piece - 1));
        boolean announced = opens && !inflected && (next.equals(":") || next.equals("(") || verbNext);
        if (isKind(passage, piece - 1) && (!inflected || verbNext)) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.ORG, AFTER_KIND, WitnessName.PATTERN));
        } else if (announced || isInNounSlot(passage, piece, inflected)) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.ORG, IN_NOUN_SLOT, WitnessName.PATTERN));
        }
    }

    /** Whether a preposition or a verb stands before a word and nothing after it that it could describe. */
    private static boolean isInNounSlot(Passage passage, int piece, boolean inflected) {
        boolean end = piece + 1 == passage.size() || passage.tag(piece + 1) == PartOfSpeech.PUNCT;
        boolean afterVerb = isVerb(passage, piece - 1) && passage.tag(piece) != PartOfSpeech.ADV
                && passage.tag(piece) != PartOfSpeech.ADJ;
        return piece > 0 && (passage.tag(piece - 1) == PartOfSpeech.ADP || afterVerb) && end && !inflected;
    }

    private boolean isKind(Passage passage, int piece) {
        String text = piece < 0 ? "" : passage.token(piece).text();
        return text.length() > 2 && Character.isUpperCase(text.charAt(0))
                && (lexicons.organisationNouns().findHead(text).filter(SmallLetterPattern::isCompany).isPresent()
                || lexicons.productNouns().findHead(text).filter(noun -> noun.kind().equals("software")).isPresent());
    }

    private static boolean isCompany(KindNoun noun) {
        return noun.kind().equals("company") || noun.kind().equals("media");
    }

    private static boolean isVerb(Passage passage, int piece) {
        return passage.tag(piece) == PartOfSpeech.VERB || passage.tag(piece) == PartOfSpeech.AUX;
    }

    private static boolean isMark(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit) && !",;)“\"".contains(text);
    }
}
