// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** What the names in a sentence say about what stands beside them. Thread-safe. */
final class Neighbours {

    private static final double BRIDGED = 0.95;
    private static final double LISTED = 0.5;

    private final Lexicons lexicons;
    private final CueWords cues;

    Neighbours(Lexicons lexicons, CueWords cues) {
        this.lexicons = lexicons;
        this.cues = cues;
    }

    /**
     * What follows from neighbours: two names of places that a preposition makes one, an acronym in brackets after its long form.
     */
    List<Claim> bridges(Passage passage, List<Mention> mentions) {
        List<Claim> bridges = new ArrayList<>();
        addAcronyms(bridges, passage, mentions);
        mentions.stream().filter(town -> town.type() == EntityType.LOC).forEach(town -> addOffice(bridges, passage, town));
        int offset = passage.sentence().span().start();
        for (int i = 1; i < mentions.size(); i++) {
            Mention town = mentions.get(i - 1);
            Mention river = mentions.get(i);
            String between = passage.sentence().text().substring(town.span().end() - offset, river.span().start() - offset)
                    .strip();
            if (town.type() == EntityType.LOC && river.type() == EntityType.LOC && cues.is(Cue.PLACE_JOINT, between)) {
                bridges.add(new Claim(town.span().cover(river.span()), EntityType.LOC, BRIDGED, WitnessName.PATTERN));
            }
        }
        return bridges;
    }

    /** The court or office before its town, and the numeral behind: "Landesgericht Wiener Neustadt", "Landgericht Ulm I". */
    private void addOffice(List<Claim> bridges, Passage passage, Mention town) {
        int start = passage.pieceAt(town.span().start());
        int end = passage.pieceAt(town.span().end());
        if (start > 0 && !passage.isJoined(start) && !passage.isJoined(start - 1) && !passage.isJoined(end)
                && lexicons.organisationNouns().find(passage.text(start - 1)).filter(CourtPattern::isCourt).isPresent()) {
            bridges.add(new Claim(passage.span(start - 1, CourtPattern.afterNumeral(passage, end)), EntityType.ORG, BRIDGED,
                    WitnessName.PATTERN));
        }
    }

    /** Known names that need context, beside a name of the same type in a list: "Saturn und Mediamarkt". */
    List<Claim> inLists(Passage passage, List<Claim> claims, List<Mention> mentions) {
        int offset = passage.sentence().span().start();
        String text = passage.sentence().text();
        return claims.stream().filter(claim -> claim.witness() == WitnessName.KNOWLEDGE && claim.strength() < LISTED)
                .filter(claim -> mentions.stream().anyMatch(mention -> mention.type() == claim.type()
                        && isListed(text, claim.span(), mention.span(), offset)))
                .map(claim -> claim.withStrength(LISTED)).toList();
    }

    private boolean isListed(String text, Span one, Span other, int offset) {
        Span left = one.start() < other.start() ? one : other;
        Span right = left == one ? other : one;
        return left.end() <= right.start() && cues.is(Cue.LIST, text.substring(left.end() - offset, right.start() - offset)
                .strip());
    }

    private static void addAcronyms(List<Claim> bridges, Passage passage, List<Mention> mentions) {
        mentions.forEach(brief -> addLongForm(bridges, passage, brief));
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (passage.text(i).equals("(") && passage.text(i + 2).equals(")")) {
                int end = i == 0 ? 0 : passage.pieces().get(i - 1).span().end();
                Span acronym = passage.pieces().get(i + 1).span();
                String brief = passage.text(i + 1);
                mentions.stream().filter(full -> full.type() == EntityType.ORG && full.span().end() == end)
                        .filter(full -> NameShortener.isAcronym(brief, passage.text(full.span())))
                        .forEach(full -> bridges.add(new Claim(acronym, EntityType.ORG, BRIDGED, WitnessName.PATTERN)));
            }
        }
    }

    /** What is in brackets right after an acronym, or the compound that it begins, if it is the acronym's long form. */
    private static void addLongForm(List<Claim> bridges, Passage passage, Mention brief) {
        int open = passage.pieceAt(brief.span().end());
        while (passage.isJoined(open)) {
            open++;
        }
        int close = open;
        while (passage.text(open).equals("(") && close < passage.size() && !passage.text(close).equals(")")) {
            close++;
        }
        if (close > open + 1 && NameShortener.isAcronym(passage.text(brief.span()), passage.text(open + 1, close))) {
            bridges.add(new Claim(passage.span(open + 1, close), brief.type(), BRIDGED, WitnessName.PATTERN));
        }
    }
}
