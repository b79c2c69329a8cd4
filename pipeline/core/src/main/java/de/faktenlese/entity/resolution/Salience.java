// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How present each thing is at a place of a document, given where it was named or referred to before. Not thread-safe. */
final class Salience {

    private static final int REACH = 4;
    private static final int PRONOUN_REACH = 1;
    private static final double PER_SENTENCE = 1;
    private static final double SUBJECT = 1.5;
    private static final double OTHER_BLOCK = 2;
    private static final double PER_MENTION = 0.2;
    private static final double MOST_FOR_MENTIONS = 1;
    private static final double CALLED_SO = 3;
    private static final double SAME_SORT = 0.7;
    private static final double FROM_THERE = 3;
    private static final double PERSON_FIRST = 1;
    private static final int SHORT_SENTENCE = 12;

    private final List<Passage> passages;
    private final List<List<Place>> placesIn = new ArrayList<>();

    /** Where a thing was named or referred to. */
    private record Place(int thing, Span span, boolean subject) {
    }

    Salience(List<Passage> passages) {
        this.passages = passages;
        passages.forEach(passage -> placesIn.add(new ArrayList<>()));
    }

    /** Notes that a thing is named or referred to. */
    void add(int thing, int passage, Span span, boolean subject) {
        placesIn.get(passage).add(new Place(thing, span, subject));
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
                if (before && place.thing() != excluded && profiles.get(place.thing()).fits(anaphor)) {
                    double score = base + (place.subject() ? SUBJECT : 0) + bonus(anaphor, profiles.get(place.thing()));
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
            return profile.places().contains(anaphor.word().toLowerCase(Locale.GERMAN)) ? FROM_THERE : 0;
        }
        if (anaphor.sort() == Sort.PRONOUN) {
            return profile.type() == EntityType.PER ? PERSON_FIRST : 0;
        }
        if (anaphor.sort() == Sort.NOMINAL) {
            boolean called = profile.nouns().stream().anyMatch(noun -> noun.equals(anaphor.word())
                    || noun.toLowerCase(Locale.GERMAN).endsWith(anaphor.word().toLowerCase(Locale.GERMAN)));
            return called ? CALLED_SO : profile.genders().contains(anaphor.gender()) ? SAME_SORT : 0;
        }
        return 0;
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
            if (place.subject() && place.span().end() <= anaphor.span().start()) {
                return place.thing();
            }
        }
        return -1;
    }
}
