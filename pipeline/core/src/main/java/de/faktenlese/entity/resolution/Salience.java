// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** How present each thing is at a place of a document, given where it was named or referred to before. Not thread-safe. */
final class Salience {

    private static final int REACH = 4;
    private static final int PRONOUN_REACH = 1;
    private static final double PER_SENTENCE = 1.2;
    private static final double SUBJECT = 1;
    private static final double OTHER_BLOCK = 2;
    private static final double PER_MENTION = 0.2;
    private static final double MOST_FOR_MENTIONS = 1;
    private static final double CALLED_SO = 3;
    private static final double SAME_SORT = 0.7;
    private static final double FROM_THERE = 4;
    private static final double NAMED_BESIDE = 2;
    private static final double FROM_ELSEWHERE = 3;
    private static final double IN_BRACKETS = 4;
    /** For each character: only the order of places counts. */
    private static final double LAST_NAMED = 1e-3;
    private static final double PERSON_FIRST = 1;
    private static final int SHORT_SENTENCE = 12;

    private final List<Passage> passages;
    private final List<List<Place>> placesIn = new ArrayList<>();
    private final BitSet plural = new BitSet();

    /** Where a thing was named or referred to. */
    private record Place(int thing, Span span, Prominence prominence) {
    }

    /** How prominently a sentence names a thing. */
    enum Prominence {
        SUBJECT, OTHER, BRACKETS
    }

    Salience(List<Passage> passages) {
        this.passages = passages;
        passages.forEach(passage -> placesIn.add(new ArrayList<>()));
    }

    /** Notes that a thing is named or referred to. */
    void add(int thing, int passage, Span span, Prominence prominence) {
        placesIn.get(passage).add(new Place(thing, span, prominence));
    }

    /** Notes that a thing was spoken of in the plural. */
    void markPlural(int thing) {
        plural.set(thing);
    }

    /** The thing that an expression stands for, or -1. */
    int antecedent(Anaphor anaphor, List<Profile> profiles) {
        double[] scores = new double[profiles.size()];
        int here = anaphor.passage();
        int reach = anaphor.sort() == Sort.NOMINAL || anaphor.sort() == Sort.INHABITANTS ? REACH : PRONOUN_REACH;
        int excluded = anaphor.kind() == Kind.RIVAL ? subjectBefore(anaphor) : -1;
        for (int distance = 0; distance <= reach && here - distance >= 0; distance++) {
            double base = 1 + reach * PER_SENTENCE - distance * PER_SENTENCE - blockPenalty(here, here - distance);
            for (Place place : placesIn.get(here - distance)) {
                boolean before = distance > 0 || place.span().end() <= anaphor.span().start();
                boolean disjoint = place.thing() == excluded || disjoint(anaphor, place.thing());
                if (before && !disjoint && fits(anaphor, place.thing(), profiles)) {
                    double score = base + prominence(anaphor, place, distance) + bonus(anaphor, profiles.get(place.thing()));
                    scores[place.thing()] = Math.max(scores[place.thing()], score);
                }
            }
        }
        int best = -1;
        for (int thing = 0; thing < scores.length; thing++) {
            if (scores[thing] > 0) {
                scores[thing] += Math.min(MOST_FOR_MENTIONS, PER_MENTION * mentionsInBlock(thing, here));
                best = best < 0 || scores[thing] > scores[best] ? thing : best;
            }
        }
        return best;
    }

    private boolean fits(Anaphor anaphor, int thing, List<Profile> profiles) {
        boolean they = anaphor.sort() == Sort.PRONOUN && anaphor.gender() == Gender.FEMININE && plural.get(thing);
        return they || profiles.get(thing).fits(anaphor);
    }

    /** Whether a thing is named in the same clause before an object: then the object is something else. */
    private boolean disjoint(Anaphor anaphor, int thing) {
        return placesIn.get(anaphor.passage()).stream().anyMatch(place -> place.thing() == thing
                && place.span().start() >= anaphor.clause() && place.span().end() <= anaphor.span().start());
    }

    private static double prominence(Anaphor anaphor, Place place, int distance) {
        if (anaphor.sort() == Sort.DEMONSTRATIVE) {
            return distance > 0 ? LAST_NAMED * place.span().start() : 0;
        }
        return switch (place.prominence()) {
            case SUBJECT -> SUBJECT;
            case OTHER -> 0;
            case BRACKETS -> -IN_BRACKETS;
        };
    }

    private double blockPenalty(int here, int there) {
        if (passages.get(here).sentence().block() == passages.get(there).sentence().block()) {
            return 0;
        }
        boolean heading = passages.get(there).sentence().tokens().size() <= SHORT_SENTENCE
                && passages.get(here).sentence().block() - passages.get(there).sentence().block() == 1;
        return heading ? 0 : OTHER_BLOCK;
    }

    private static double bonus(Anaphor anaphor, Profile profile) {
        if (anaphor.sort() == Sort.INHABITANTS) {
            return origin(anaphor, profile);
        }
        if (anaphor.sort() == Sort.PRONOUN) {
            return profile.type() == EntityType.PER ? PERSON_FIRST : 0;
        }
        if (anaphor.sort() == Sort.NOMINAL) {
            return profile.isCalled(anaphor.word()) ? CALLED_SO : profile.genders().contains(anaphor.gender()) ? SAME_SORT : 0;
        }
        return 0;
    }

    /** Whether a thing is from where the people are: known to be, named beside the place, or known to be from elsewhere. */
    private static double origin(Anaphor anaphor, Profile profile) {
        for (String place : anaphor.places()) {
            String small = place.toLowerCase(Locale.GERMAN);
            if (profile.seat().contains(small)) {
                return FROM_THERE;
            }
            if (profile.places().contains(small)) {
                return NAMED_BESIDE;
            }
        }
        return profile.seat().size() > 1 ? -FROM_ELSEWHERE : 0;
    }

    private int mentionsInBlock(int thing, int here) {
        int count = 0;
        int block = passages.get(here).sentence().block();
        for (int i = here; i >= 0 && passages.get(i).sentence().block() == block; i--) {
            for (Place place : placesIn.get(i)) {
                count += place.thing() == thing ? 1 : 0;
            }
        }
        return count;
    }

    /** The thing that is the subject of the sentence before an expression in it, which the expression therefore does not mean. */
    private int subjectBefore(Anaphor anaphor) {
        for (Place place : placesIn.get(anaphor.passage())) {
            if (place.prominence() == Prominence.SUBJECT && place.span().end() <= anaphor.span().start()) {
                return place.thing();
            }
        }
        return -1;
    }
}
