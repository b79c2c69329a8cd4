// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import java.util.List;
import java.util.Locale;

/** A news agency's dateline: towns in capitals, the agency in brackets, a dash or dot: "ULM/BERLIN (Blickfunk) –". */
final class DatelinePattern implements PatternWitness.Pattern {

    private static final double STRENGTH = 0.9;
    private static final int SHORTEST_PLACE = 3;
    private static final int LONGEST_AGENCY = 3;

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (piece > 0) {
            return;
        }
        int open = 0;
        while (open < passage.size() && (isPlace(passage.text(open)) || passage.text(open).equals("/"))) {
            open++;
        }
        int close = open + 1;
        while (close < passage.size() && close <= open + LONGEST_AGENCY && !passage.text(close).equals(")")) {
            close++;
        }
        if (open == 0 || !passage.text(open).equals("(") || !passage.text(close).equals(")") || close == open + 1
                || !isMark(passage.text(close + 1))) {
            return;
        }
        addPlaces(passage, open, claims);
        if (passage.text(open + 1).chars().anyMatch(Character::isLetter)) {
            claims.add(new Claim(passage.span(open + 1, close), EntityType.ORG, STRENGTH, WitnessName.PATTERN));
        }
    }

    private static void addPlaces(Passage passage, int end, List<Claim> claims) {
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || passage.text(i).equals("/")) {
                if (i > start) {
                    claims.add(new Claim(passage.span(start, i), EntityType.LOC, STRENGTH, WitnessName.PATTERN));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isPlace(String text) {
        return text.length() >= SHORTEST_PLACE && text.equals(text.toUpperCase(Locale.GERMAN))
                && Character.isLetter(text.charAt(0));
    }

    private static boolean isMark(String text) {
        return text.length() == 1 && "–—-.:".contains(text);
    }
}
