// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.resolution.DealWords.Verb;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import de.faktenlese.entity.resolution.Place.Prominence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads off a sentence who owns, buys or sells whom, so that "die Tochter" is not the one who bought. Thread-safe. */
final class DealReader {

    private static final int FARTHEST_VERB = 25;
    private static final int FARTHEST_COPULA = 4;

    private final DealWords deals;
    private final FunctionWords smallWords;
    private final ReferenceWords words;

    DealReader(DealWords deals, FunctionWords smallWords, ReferenceWords words) {
        this.deals = deals;
        this.smallWords = smallWords;
        this.words = words;
    }

    /**
     * A part that a thing has.
     *
     * @param place where the thing is named or referred to
     * @param part its part
     */
    record Found(Place place, DealPart part) {
    }

    /** The parts of what is named or referred to in a sentence, in text order. */
    List<Found> read(List<Token> tokens, List<Place> places) {
        List<Found> found = new ArrayList<>();
        for (Place place : places) {
            DealPart called = called(tokens, place.span());
            if (called != null) {
                found.add(new Found(place, called));
            }
        }
        for (int at = 0; at < tokens.size() && places.size() > 1; at++) {
            Verb verb = tokens.get(at).isCapitalized() ? null : deals.find(tokens.get(at).text()).orElse(null);
            if (verb != null) {
                around(tokens, places, at, verb, found);
                break;
            }
        }
        return found;
    }

    private void around(List<Token> tokens, List<Place> places, int at, Verb verb, List<Found> found) {
        boolean passive = isPassive(tokens, at);
        for (Place place : places) {
            int index = Clauses.index(tokens, place.span().start());
            if (Math.abs(index - at) > FARTHEST_VERB) {
                continue;
            }
            String preposition = Clauses.preposition(tokens, index);
            DealPart bare = place.prominence() == Prominence.SUBJECT ? verb.subject() : verb.object();
            DealPart swapped = place.prominence() == Prominence.SUBJECT ? verb.object() : null;
            DealPart part = preposition.isEmpty() ? passive ? swapped : bare
                    : verb.prepositions().contains(preposition) && !passive ? verb.with()
                    : passive && smallWords.is(Role.AGENT, preposition) ? verb.subject() : null;
            if (part != null) {
                found.add(new Found(place, part));
            }
        }
    }

    /** What the noun right before a name, or before it and "ist", says: "die Tochter X", "Käufer ist X". */
    private @Nullable DealPart called(List<Token> tokens, Span span) {
        int at = Clauses.index(tokens, span.start());
        DealPart beside = at > 0 ? part(tokens.get(at - 1)) : null;
        for (int i = at - 1; beside == null && i > 0 && i > at - 1 - FARTHEST_COPULA; i--) {
            if (smallWords.is(Role.COPULA, tokens.get(i).text())) {
                return part(tokens.get(i - 1));
            }
        }
        return beside;
    }

    private @Nullable DealPart part(Token token) {
        return !token.isCapitalized() ? null : words.noun(token.text()).map(noun -> switch (noun.kind()) {
            case OWNER -> DealPart.OWNER;
            case OWNED, VENTURE -> DealPart.OWNED;
            case SELLER -> DealPart.SELLER;
            default -> null;
        }).orElse(null);
    }

    /** Whether a verb form is a participle beside a form of the passive's auxiliary. */
    private boolean isPassive(List<Token> tokens, int at) {
        String form = tokens.get(at).text();
        boolean participle = form.endsWith("t") || form.contains("omm") || form.contains("worb");
        return participle && tokens.stream().anyMatch(token -> smallWords.is(Role.PASSIVE, token.text()));
    }
}
