// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Stories;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.resolution.Anaphor.Count;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How present each thing is at a place of a document, given where it was named or referred to before. Not thread-safe. */
final class Salience {

    private static final int REACH = 4;
    private static final int FAR_REACH = 10;
    private static final int PRONOUN_REACH = 1;
    private static final int PAIR_REACH = 2;
    private static final double PER_SENTENCE = 1.2;
    private static final double SUBJECT = 1;
    private static final double PRESENTED = 1.2;
    private static final double COORDINATED = 0.5;
    private static final double REDESCRIBED = 1;
    private static final double OTHER_BLOCK = 2;
    private static final double PER_MENTION = 0.2;
    private static final double MOST_FOR_MENTIONS = 1;
    private static final double IN_BRACKETS = 4;
    private static final double GENITIVE_OF_ITSELF = 3;
    /** For each character: only the order of places counts. */
    private static final double LAST_NAMED = 1e-3;
    private static final double IN_STORY = 3;
    private static final double PROTAGONIST = 1.5;
    private static final int SHORT_SENTENCE = 12;

    private final List<Passage> passages;
    private final List<Profile> profiles;
    private final ReferenceWords words;
    private final Score score;
    private final Stories<Integer> stories;
    private final List<List<Place>> placesIn = new ArrayList<>();
    private final BitSet plural = new BitSet();

    /**
     * Where a thing was named or referred to.
     *
     * @param word the noun by which it was referred to; empty for a name or pronoun
     */
    record Place(int thing, Span span, Prominence prominence, String word) {
    }

    /** How prominently a sentence names a thing. */
    enum Prominence {
        SUBJECT,
        /** New at the end of a sentence that is there to introduce it: "Käufer ist X." */
        PRESENTED, OTHER,
        /** One of several: "X und Y". */
        COORDINATED, BRACKETS
    }

    Salience(List<Passage> passages, List<Profile> profiles, ReferenceWords words, Stories<Integer> stories) {
        this.passages = passages;
        this.profiles = new ArrayList<>(profiles);
        this.words = words;
        this.score = new Score(words);
        this.stories = stories;
        passages.forEach(passage -> placesIn.add(new ArrayList<>()));
    }

    /** Notes that a thing is named or referred to. */
    void add(int thing, int passage, Span span, Prominence prominence) {
        placesIn.get(passage).add(new Place(thing, span, prominence, ""));
    }

    /** Notes that a thing was referred to by an expression. */
    void add(int thing, Anaphor anaphor, Prominence prominence) {
        String word = anaphor.sort() == Sort.NOMINAL || anaphor.sort() == Sort.INHABITANTS ? anaphor.word() : "";
        placesIn.get(anaphor.passage()).add(new Place(thing, anaphor.span(), prominence, word));
        if (anaphor.sort() == Sort.INHABITANTS) {
            plural.set(thing);
            profiles.set(thing, profiles.get(thing).from(anaphor.places()));
        }
        if (anaphor.sort() == Sort.NOMINAL && anaphor.count() != Count.TWO && anaphor.kind() != Kind.SHARE) {
            profiles.set(thing, profiles.get(thing).called(anaphor.word(), anaphor.gender(), trades(anaphor)));
        }
    }

    /** Notes a thing's part in a deal. */
    void add(int thing, DealPart part) {
        profiles.set(thing, profiles.get(thing).with(part));
    }

    /** Where things are named or referred to in a sentence. */
    List<Place> places(int passage) {
        return List.copyOf(placesIn.get(passage));
    }

    /** The things that an expression stands for: one, two, or none that is named. */
    List<Integer> antecedents(Anaphor anaphor) {
        return anaphor.count() == Count.TWO ? pair(anaphor) : single(anaphor);
    }

    private List<Integer> single(Anaphor anaphor) {
        double[] scores = new double[profiles.size()];
        int here = anaphor.passage();
        boolean nominal = anaphor.sort() == Sort.NOMINAL || anaphor.sort() == Sort.INHABITANTS;
        int reach = nominal ? REACH : PRONOUN_REACH;
        int excluded = excluded(anaphor);
        Set<String> trades = trades(anaphor);
        for (int distance = 0; distance <= (nominal ? FAR_REACH : reach) && here - distance >= 0; distance++) {
            double base = 1 + Math.max(0, reach - distance) * PER_SENTENCE - blockPenalty(here, here - distance);
            for (Place place : placesIn.get(here - distance)) {
                boolean before = distance > 0 || place.span().end() <= anaphor.span().start();
                if (before && place.thing() != excluded && !isHost(anaphor, place.thing()) && fits(anaphor, place.thing())) {
                    Profile profile = profiles.get(place.thing());
                    double fit = score.of(anaphor, profile, trades);
                    boolean same = isInClause(anaphor, place.thing());
                    if (same && !anaphor.genitive() || distance > reach && !Score.isTelling(fit)
                            || anaphor.count() == Count.SEVERAL && nominal && !Score.isTelling(fit)) {
                        continue;
                    }
                    double total = base + prominence(anaphor, place, distance) + fit - (same ? GENITIVE_OF_ITSELF : 0)
                            - (isRedescribed(anaphor, place.thing()) ? REDESCRIBED : 0);
                    scores[place.thing()] = Math.max(scores[place.thing()], total);
                }
            }
        }
        if (nominal && anaphor.kind() != Kind.PERSON) {
            addProtagonists(scores, anaphor, excluded, trades);
        }
        int best = -1;
        for (int thing = 0; thing < scores.length; thing++) {
            if (scores[thing] > 0) {
                scores[thing] += Math.min(MOST_FOR_MENTIONS, PER_MENTION * mentionsInBlock(thing, here));
                best = best < 0 || scores[thing] > scores[best] ? thing : best;
            }
        }
        return best < 0 ? List.of() : List.of(best);
    }

    /** What the story is about can be meant from anywhere in it, as if it had been named a sentence or two before. */
    private void addProtagonists(double[] scores, Anaphor anaphor, int excluded, Set<String> trades) {
        for (int thing : stories.about(anaphor.passage())) {
            boolean same = isInClause(anaphor, thing);
            if (thing != excluded && !isHost(anaphor, thing) && fits(anaphor, thing) && (!same || anaphor.genitive())) {
                double far = 1 + IN_STORY + score.of(anaphor, profiles.get(thing), trades) - (same ? GENITIVE_OF_ITSELF : 0)
                        - (isRedescribed(anaphor, thing) ? REDESCRIBED : 0);
                scores[thing] = Math.max(scores[thing] > 0 ? scores[thing] + PROTAGONIST : 0, far);
            }
        }
    }

    /** Whether a thing was just called otherwise: one goes from a name to a description, rarely from one to another. */
    private boolean isRedescribed(Anaphor anaphor, int thing) {
        if (!score.isSpecific(anaphor)) {
            return false;
        }
        for (int i = Math.max(0, anaphor.passage() - 1); i <= anaphor.passage(); i++) {
            for (Place place : placesIn.get(i)) {
                if (place.thing() == thing && !place.word().isEmpty() && !place.word().equals(anaphor.word())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The two things that were named last, if it is two that the sentences before name. */
    private List<Integer> pair(Anaphor anaphor) {
        if (anaphor.kind() == null) {
            List<Integer> persons = pair(anaphor, EntityType.PER);
            return persons.isEmpty() ? pair(anaphor, EntityType.ORG) : persons;
        }
        return pair(anaphor, anaphor.kind() == Kind.PERSON ? EntityType.PER : EntityType.ORG);
    }

    private List<Integer> pair(Anaphor anaphor, EntityType type) {
        Set<Integer> things = new LinkedHashSet<>();
        for (int distance = 0; distance <= PAIR_REACH && anaphor.passage() - distance >= 0 && things.size() < 2; distance++) {
            if (blockPenalty(anaphor.passage(), anaphor.passage() - distance) > 0) {
                break;
            }
            for (Place place : placesIn.get(anaphor.passage() - distance)) {
                if ((distance > 0 || place.span().end() <= anaphor.span().start())
                        && profiles.get(place.thing()).type() == type && fits(anaphor, place.thing())) {
                    things.add(place.thing());
                }
            }
        }
        return things.size() == 2 ? List.copyOf(things) : List.of();
    }

    private Set<String> trades(Anaphor anaphor) {
        return anaphor.sort() == Sort.NOMINAL ? words.trades().ofNoun(anaphor.word()) : Set.of();
    }

    private boolean fits(Anaphor anaphor, int thing) {
        boolean pronoun = anaphor.sort() == Sort.PRONOUN;
        if (pronoun && anaphor.count() == Count.SEVERAL) {
            return plural.get(thing) && profiles.get(thing).type() == EntityType.ORG;
        }
        return profiles.get(thing).fits(anaphor);
    }

    /** Whether a thing is named in the same clause before an expression, which then is something else if it is an object. */
    private boolean isInClause(Anaphor anaphor, int thing) {
        return placesIn.get(anaphor.passage()).stream().anyMatch(place -> place.thing() == thing
                && place.span().start() >= anaphor.clause() && place.span().end() <= anaphor.span().start());
    }

    /** Whether an expression stands in a relative clause to a thing, and so is something else: "X, an dem der Konzern …". */
    private boolean isHost(Anaphor anaphor, int thing) {
        Sentence sentence = passages.get(anaphor.passage()).sentence();
        List<Token> tokens = sentence.tokens();
        int start = Clauses.index(tokens, anaphor.clause());
        if (start < 2 || !tokens.get(start - 1).text().equals(",") || anaphor.clause() == anaphor.span().start()) {
            return false;
        }
        int end = tokens.get(start - 2).span().end();
        return placesIn.get(anaphor.passage()).stream().anyMatch(place -> place.thing() == thing && place.span().end() == end);
    }

    private static double prominence(Anaphor anaphor, Place place, int distance) {
        if (anaphor.sort() == Sort.DEMONSTRATIVE) {
            return distance > 0 ? LAST_NAMED * place.span().start() : 0;
        }
        return switch (place.prominence()) {
            case SUBJECT -> SUBJECT;
            case PRESENTED -> PRESENTED;
            case OTHER -> 0;
            case COORDINATED -> -COORDINATED;
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

    /** What an expression says that it is not: the other one of a rival, the owner of "die Acme-Tochter". */
    private int excluded(Anaphor anaphor) {
        for (Place place : placesIn.get(anaphor.passage())) {
            if (anaphor.span().contains(place.span())) {
                return place.thing();
            }
        }
        return anaphor.kind() == Kind.RIVAL ? subjectBefore(anaphor) : -1;
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
