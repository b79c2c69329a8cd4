// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.resolution.Anaphor.Count;
import de.faktenlese.entity.resolution.Anaphor.Sort;
import de.faktenlese.entity.resolution.Place.Prominence;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document has named and referred to up to a sentence, and what it has said of each thing. Not thread-safe. */
final class Scene {

    private static final int SHORT_SENTENCE = 12;

    private final List<Passage> passages;
    private final List<Profile> profiles;
    private final ReferenceWords words;
    private final List<List<Place>> placesIn = new ArrayList<>();
    private final BitSet plural = new BitSet();

    Scene(List<Passage> passages, List<Profile> profiles, ReferenceWords words) {
        this.passages = passages;
        this.profiles = new ArrayList<>(profiles);
        this.words = words;
        passages.forEach(passage -> placesIn.add(new ArrayList<>()));
    }

    /** Notes that a thing is named. */
    void add(int thing, int passage, Span span, Prominence prominence) {
        placesIn.get(passage).add(new Place(thing, span, prominence, ""));
    }

    /** Notes that a thing was referred to by an expression. */
    void add(int thing, Anaphor anaphor, Prominence prominence) {
        String word = anaphor.isNominal() ? anaphor.word() : "";
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

    /** How many things the document names. */
    int things() {
        return profiles.size();
    }

    /** What is known about a thing. */
    Profile profile(int thing) {
        return profiles.get(thing);
    }

    /** Where things are named or referred to in a sentence. */
    List<Place> places(int passage) {
        return Collections.unmodifiableList(placesIn.get(passage));
    }

    /** What those do that a noun names. */
    Set<String> trades(Anaphor anaphor) {
        return anaphor.sort() == Sort.NOMINAL ? words.trades().ofNoun(anaphor.word()) : Set.of();
    }

    /** Whether an expression may stand for a thing, by kind, gender and number. */
    boolean fits(Anaphor anaphor, int thing) {
        if (anaphor.sort() == Sort.PRONOUN && anaphor.count() == Count.SEVERAL) {
            return plural.get(thing) && profiles.get(thing).type() == EntityType.ORG;
        }
        return profiles.get(thing).fits(anaphor);
    }

    /** Whether a thing is named in the same clause before an expression, which then is something else if it is an object. */
    boolean isInClause(Anaphor anaphor, int thing) {
        return placesIn.get(anaphor.passage()).stream().anyMatch(place -> place.thing() == thing
                && place.span().start() >= anaphor.clause() && place.isBefore(anaphor));
    }

    /** Whether an expression stands in a relative clause to a thing, and so is something else: "X, an dem der Konzern …". */
    boolean isHost(Anaphor anaphor, int thing) {
        List<Token> tokens = passages.get(anaphor.passage()).sentence().tokens();
        int start = Clauses.index(tokens, anaphor.clause());
        if (start < 2 || !tokens.get(start - 1).text().equals(",") || anaphor.clause() == anaphor.span().start()) {
            return false;
        }
        int end = tokens.get(start - 2).span().end();
        return placesIn.get(anaphor.passage()).stream().anyMatch(place -> place.thing() == thing && place.span().end() == end);
    }

    /** Whether a thing was just called otherwise than an expression does. */
    boolean isCalledOtherwise(Anaphor anaphor, int thing) {
        for (int i = Math.max(0, anaphor.passage() - 1); i <= anaphor.passage(); i++) {
            for (Place place : placesIn.get(i)) {
                if (place.thing() == thing && !place.word().isEmpty() && !place.word().equals(anaphor.word())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an expression stands in the clause after a colon: "Anders beim Rivalen X: Das Unternehmen wächst". */
    boolean isAfterColon(Anaphor anaphor) {
        List<Token> tokens = passages.get(anaphor.passage()).sentence().tokens();
        int start = Clauses.index(tokens, anaphor.clause());
        return start > 0 && tokens.get(start - 1).text().equals(":");
    }

    /** Whether another paragraph than one under a heading right above lies between two sentences. */
    boolean isApart(int here, int there) {
        Sentence from = passages.get(there).sentence();
        int blocks = passages.get(here).sentence().block() - from.block();
        return blocks != 0 && (from.tokens().size() > SHORT_SENTENCE || blocks != 1);
    }

    /** How often a thing was named in a sentence and those before it in its paragraph. */
    int mentionsInBlock(int thing, int here) {
        int count = 0;
        int block = passages.get(here).sentence().block();
        for (int i = here; i >= 0 && passages.get(i).sentence().block() == block; i--) {
            for (Place place : placesIn.get(i)) {
                count += place.thing() == thing ? 1 : 0;
            }
        }
        return count;
    }

    /** The company that the text named for the first time last: "die neue Gesellschaft"; -1 if it named none. */
    int newest(Anaphor anaphor) {
        Set<Integer> seen = new HashSet<>();
        int newest = -1;
        for (int i = 0; i <= anaphor.passage(); i++) {
            for (Place place : placesIn.get(i)) {
                boolean first = seen.add(place.thing()) && profiles.get(place.thing()).isCompany() && place.isBefore(anaphor);
                newest = first ? place.thing() : newest;
            }
        }
        return newest;
    }

    /**
     * What an expression says that it is not: the other one of a rival, the owner of "die Acme-Tochter"; -1 if it says nothing
     * such.
     */
    int excluded(Anaphor anaphor) {
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
            if (place.prominence() == Prominence.SUBJECT && place.isBefore(anaphor)) {
                return place.thing();
            }
        }
        return -1;
    }
}
