// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a name may begin and end, whoever claims it: not at a mark, a hyphen that leaves a word out ("Zorvexer Lack- und
 * Farbenbund") or a function word, not with half a pair of quotation marks inside, nor across a comma unless a legal form
 * follows; nor with the noun for what it is. Thread-safe.
 */
final class NameEdges {

    private static final String COMMA = ", ";
    private static final String OPENING = "„“«»\"";
    private static final String CLOSING = "“”«»\"";
    private static final Set<String> SORTS = Set.of("company", "bank");
    private static final int SHORTEST_WARE = 6;
    private static final String HYPHENS = "-‐‑";

    private final Lexicons lexicons;
    private final WordClusters clusters;

    NameEdges(Lexicons lexicons, WordClusters clusters) {
        this.lexicons = lexicons;
        this.clusters = clusters;
    }

    /** The claim, shorter where its ends are no part of a name, or nothing where no name can be so. */
    Optional<Claim> fit(Passage passage, Claim claim) {
        if (claim.witness() == WitnessName.KNOWLEDGE) {
            return Optional.of(claim);
        }
        int first = passage.pieceAt(claim.span().start());
        int last = passage.pieceAt(claim.span().end()) - 1;
        if (first > last || passage.pieces().get(last).span().end() != claim.span().end()) {
            return Optional.of(claim);
        }
        int start = first;
        while (start < last && (isMark(passage, start) || isBeforePerson(passage, start, claim)
                || isSort(passage, start, claim) || isWare(passage, start, claim))) {
            start++;
        }
        int end = last;
        while (end > start && (isFunctionWord(passage, end) || isPosition(passage, start, end, claim))) {
            end -= passage.isJoined(end) ? 2 : 1;
        }
        if (start == end && isParticiple(passage, start) || HYPHENS.contains(passage.text(end))
                || isTorn(passage, start, end) || isList(passage.text(start, end + 1))) {
            return Optional.empty();
        }
        return Optional.of(start == first && end == last ? claim : new Claim(new Span(passage.pieces().get(start).span().start(),
                passage.pieces().get(end).span().end()), claim.type(), claim.strength(), claim.witness()));
    }

    private static boolean isMark(Passage passage, int piece) {
        return !passage.isJoined(piece + 1) && passage.text(piece).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a preposition stands before the first name of a person: "von Akosua Boateng", other than "von Thalheim". */
    private boolean isBeforePerson(Passage passage, int piece, Claim claim) {
        return claim.type() == EntityType.PER && passage.tag(piece) == PartOfSpeech.ADP && isSmall(passage.text(piece))
                && lexicons.forenames().contains(passage.text(piece + 1));
    }

    /** Whether a firm's name follows the noun for what it is: "Drogeriekette Zorvex". */
    private boolean isSort(Passage passage, int piece, Claim claim) {
        return claim.type() == EntityType.ORG && passage.isCapitalized(piece + 1) && !passage.isJoined(piece)
                && !passage.isJoined(piece + 1) && clusters.of(passage.text(piece + 1)) == WordClusters.UNKNOWN
                && lexicons.organisationNouns().findHead(passage.text(piece))
                .filter(noun -> SORTS.contains(noun.kind()) && !noun.namePart()).isPresent();
    }

    /** Whether the name of a thing follows, after an article, the noun for what it is: "die Kochsendung Zorvex & Co". */
    private boolean isWare(Passage passage, int piece, Claim claim) {
        boolean determined = passage.tag(piece - 1) == PartOfSpeech.DET || passage.tag(piece - 1) == PartOfSpeech.ADJ;
        return claim.witness() == WitnessName.MODEL && claim.type() != EntityType.LOC && piece > 0 && determined
                && passage.text(piece).length() >= SHORTEST_WARE && !passage.isJoined(piece) && !passage.isJoined(piece + 1)
                && passage.isCapitalized(piece + 1) && lexicons.productNouns().findHead(passage.text(piece)).isPresent()
                && lexicons.organisationNouns().findHead(passage.text(piece)).isEmpty();
    }

    /** Whether a compound with somebody's position ends here: "Zorvex-Analystin". */
    private boolean isPosition(Passage passage, int start, int end, Claim claim) {
        return claim.type() == EntityType.ORG && end > start + 1 && passage.isJoined(end) && !passage.isJoined(end + 1)
                && passage.pieces().get(end - 1).isHyphen() && lexicons.positions().findHead(passage.text(end)).isPresent();
    }

    /** Whether a word has its capital only because it opens the sentence, having none elsewhere: "Gekauft hat". */
    private boolean isParticiple(Passage passage, int piece) {
        String word = passage.text(piece);
        return piece == 0 && passage.tag(1) == PartOfSpeech.AUX && passage.isCapitalized(0) && word.endsWith("en")
                && clusters.of(word) == WordClusters.UNKNOWN && clusters.of(word.toLowerCase(Locale.GERMAN))
                != WordClusters.UNKNOWN;
    }

    private static boolean isFunctionWord(Passage passage, int piece) {
        boolean function = switch (passage.tag(piece)) {
            case DET, ADP, CCONJ, SCONJ -> true;
            default -> false;
        };
        return function && isSmall(passage.text(piece)) && !passage.isJoined(piece);
    }

    private static boolean isSmall(String word) {
        return word.chars().allMatch(Character::isLowerCase);
    }

    /** Whether a quotation begins inside and does not end there. */
    private static boolean isTorn(Passage passage, int start, int end) {
        for (int i = start + 1; i <= end; i++) {
            if (passage.text(i).length() == 1 && OPENING.contains(passage.text(i))) {
                for (int close = i + 1; close <= end; close++) {
                    if (passage.text(close).length() == 1 && CLOSING.contains(passage.text(close))) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private boolean isList(String name) {
        int comma = name.indexOf(COMMA);
        return comma > 0 && lexicons.legalForms().findAt(name, comma + COMMA.length()).isEmpty();
    }
}
