// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decides between the witnesses' claims about a sentence.
 *
 * <p>Claims of one span and type support each other as if they were independent (noisy or); the best claim of another type on the
 * same span weakens them. Of all sets of names that do not overlap that one wins in which the sum of (score - {@link #DOUBT})
 * times the name's length in words is the greatest (weighted interval scheduling: Kleinberg and Tardos, Algorithm Design, 2005,
 * 6.1). So a longer name beats a surer one inside it, unless it is doubtful, and a claim below the doubt is never followed.
 * Stateless.
 */
public final class Verdict {

    /** Names with a lower score are not taken. */
    static final double DOUBT = 0.4;

    private static final double CERTAIN = 0.995;
    private static final double RIVALRY = 0.4;

    private Verdict() {
    }

    /** A span with the type that most speaks for, and how much. */
    private record Candidate(Span span, EntityType type, double score, int words, Set<WitnessName> witnesses) {

        double value() {
            return (score - DOUBT) * words;
        }

        Mention mention() {
            String foundBy = witnesses.stream().map(WitnessName::label).collect(Collectors.joining("+"));
            return new Mention(span, type, score, foundBy);
        }
    }

    /** The names that the claims about a sentence lead to, in text order, not overlapping. */
    public static List<Mention> decide(Passage passage, Collection<Claim> claims) {
        Map<Span, List<Claim>> bySpan = claims.stream().filter(claim -> passage.isFree(claim.span()))
                .collect(Collectors.groupingBy(Claim::span, TreeMap::new, Collectors.toList()));
        List<Candidate> candidates = bySpan.values().stream().map(about -> candidate(passage, about))
                .filter(candidate -> candidate.value() > 0).sorted(Comparator.comparing(candidate -> candidate.span().end()))
                .toList();
        return best(candidates).stream().map(Candidate::mention).toList();
    }

    private static Candidate candidate(Passage passage, List<Claim> claims) {
        double[] scores = new double[EntityType.values().length];
        for (EntityType type : EntityType.values()) {
            double against = 1;
            for (Claim claim : claims) {
                against *= claim.type() == type ? 1 - claim.strength() : 1;
            }
            scores[type.ordinal()] = Math.min(CERTAIN, 1 - against);
        }
        int first = 0;
        for (int i = 1; i < scores.length; i++) {
            first = scores[i] > scores[first] ? i : first;
        }
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            second = i == first ? second : Math.max(second, scores[i]);
        }
        EntityType type = EntityType.values()[first];
        EnumSet<WitnessName> witnesses = EnumSet.noneOf(WitnessName.class);
        claims.stream().filter(claim -> claim.type() == type).forEach(claim -> witnesses.add(claim.witness()));
        Span span = claims.get(0).span();
        return new Candidate(span, type, scores[first] * (1 - RIVALRY * second), Math.max(1, words(passage, span)), witnesses);
    }

    /** The number of words in a span, marks not counted. */
    private static int words(Passage passage, Span span) {
        int words = 0;
        for (int piece = passage.pieceAt(span.start()); piece < passage.size()
                && passage.pieces().get(piece).span().end() <= span.end(); piece++) {
            words += Character.isLetterOrDigit(passage.text(piece).charAt(0)) ? 1 : 0;
        }
        return words;
    }

    /** Weighted interval scheduling over candidates sorted by their end. */
    private static List<Candidate> best(List<Candidate> candidates) {
        int count = candidates.size();
        double[] value = new double[count + 1];
        int[] before = new int[count];
        for (int i = 0; i < count; i++) {
            before[i] = i;
            while (before[i] > 0 && candidates.get(before[i] - 1).span().end() > candidates.get(i).span().start()) {
                before[i]--;
            }
            value[i + 1] = Math.max(value[i], candidates.get(i).value() + value[before[i]]);
        }
        List<Candidate> chosen = new ArrayList<>();
        int i = count;
        while (i > 0) {
            if (value[i] > value[i - 1]) {
                chosen.add(0, candidates.get(i - 1));
                i = before[i - 1];
            } else {
                i--;
            }
        }
        return chosen;
    }
}
