// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.Locale;
import java.util.regex.Pattern;

/** How far a name reaches from a place on: over words that are written like names. Thread-safe. */
final class NameRun {

    private static final int LONGEST = 6;
    private static final int SHORTEST_BARE = 6;
    private static final int LONGEST_ACRONYM = 3;
    /** Endings of nouns that need no article: plurals, and what cannot be counted. */
    private static final Pattern MASS_OR_PLURAL =
            Pattern.compile(".*(e[nrs]?|n|s|ung|heit|keit|ion|tät|schaft|mus|kapital|geld|strom|stahl|wasserstoff|gas|öl|bau)");
    /** German words are not written so, whatever they are made of. */
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

    private final Lexicons lexicons;
    private final WordClusters clusters;

    NameRun(Lexicons lexicons, WordClusters clusters) {
        this.lexicons = lexicons;
        this.clusters = clusters;
    }

    /** The first piece of the run of name words that ends before a piece; the piece itself if there is none. */
    int startBefore(Passage passage, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && (canBelong(passage, start - 1) || isJoint(passage, start - 1))) {
            start--;
        }
        for (int i = start; i < end; i++) {
            start = isName(passage, i) || isJoint(passage, i) ? start : i + 1;
        }
        while (start < end && !isName(passage, start)) {
            start++;
        }
        return start;
    }

    /** The piece after the run of name words that begins at a piece; the piece itself if there is none. */
    int endFrom(Passage passage, int start) {
        int end = start;
        while (end < passage.size() && end - start < LONGEST && canBelong(passage, end) && (end == start
                || !isKind(passage, end) && !isLegalForm(passage.text(end - 1)) && !isCount(passage, end)
                && !isOrdinal(passage.text(end)))) {
            end++;
        }
        return end;
    }

    /** Whether a number has the dot of an ordinal, which within a name of ours is the end of a sentence: "Zorvex 9. Der Preis". */
    private static boolean isOrdinal(String text) {
        int last = text.length() - 1;
        return text.charAt(last) == '.' && text.chars().limit(last).allMatch(Character::isDigit);
    }

    /** Whether a number counts what follows: "12 Traktoren". */
    private static boolean isCount(Passage passage, int piece) {
        return passage.text(piece).chars().allMatch(Character::isDigit) && passage.isCapitalized(piece + 1)
                && !passage.isJoined(piece + 1);
    }

    /** Whether a word is written like a name, in no dictionary and no legal form. */
    boolean isInvented(Passage passage, int piece) {
        return canBelong(passage, piece) && isUnknown(passage.text(piece)) && !isLegalForm(passage.text(piece));
    }

    /** Whether a word is a legal form. */
    boolean isLegalForm(String word) {
        return lexicons.legalForms().contains(word);
    }

    /** Whether a word is in no dictionary of ours, nor is the head of the compound that it may be. */
    boolean isUnknown(String word) {
        return clusters.of(word) == WordClusters.UNKNOWN && (INNER_CAPITAL.matcher(word).matches()
                || isUnknownSmall(word.toLowerCase(Locale.GERMAN)) && clusters.ofHead(word) == WordClusters.UNKNOWN);
    }

    /** Whether a word is in no dictionary of ours as it is written; of nouns only the capital tells. */
    boolean isUnknownSmall(String word) {
        return clusters.of(word) == WordClusters.UNKNOWN;
    }

    /** Whether a word is an ordinary one all in capitals, as in headings: "MARKT". */
    boolean isKnownInCapitals(String word) {
        return word.length() > LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.GERMAN))
                && !isUnknownSmall(word.charAt(0) + word.substring(1).toLowerCase(Locale.GERMAN));
    }

    /** Whether a word is in no dictionary of ours, so that it can hardly be anything but a name, or is tagged as one. */
    boolean isUncommon(Passage passage, int piece) {
        String text = passage.text(piece);
        return isUnknown(text) || passage.tag(piece) == PartOfSpeech.PROPN;
    }

    /**
     * Whether a noun is in no dictionary and looks like a singular of something that can be counted, which without an article of
     * its own is a name: "Zorvexkiste" after "das Start-up", but not "Batteriezellen".
     */
    boolean isBareNoun(Passage passage, int piece) {
        String text = passage.text(piece);
        return canBelong(passage, piece) && Character.isUpperCase(text.charAt(0)) && text.length() > SHORTEST_BARE
                && isUnknownSmall(text) && isUnknownSmall(text.toLowerCase(Locale.GERMAN))
                && !MASS_OR_PLURAL.matcher(text).matches() && !isKind(passage, piece);
    }

    /** Whether a noun looks like a plural or like what cannot be counted, which need no article: "Wasserstoff". */
    boolean isMass(Passage passage, int piece) {
        return MASS_OR_PLURAL.matcher(passage.text(piece)).matches();
    }

    private boolean canBelong(Passage passage, int piece) {
        boolean function = switch (passage.tag(piece)) {
            case DET, ADP, PRON, SCONJ, CCONJ, AUX, ADV, PART -> true;
            default -> false;
        };
        return passage.isNameLike(piece) && !function;
    }

    private boolean isName(Passage passage, int piece) {
        return canBelong(passage, piece) && !isKind(passage, piece);
    }

    /** Whether a word says what sort of thing or who somebody is, and stands in no names. */
    boolean isKind(Passage passage, int piece) {
        String text = passage.text(piece);
        return lexicons.positions().findHead(text).isPresent() || lexicons.titles().contains(text)
                || lexicons.organisationNouns().findHead(text).filter(noun -> !noun.namePart()).isPresent();
    }

    private static boolean isJoint(Passage passage, int piece) {
        String text = passage.text(piece);
        return text.equals("&") || text.equals("+") || passage.isJoined(piece) && text.equals("-");
    }
}
