// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.KindNoun;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name by the verb that says what something is called: "Das Bier heißt Zorvex", "Zorvexa heißt der neue Kleinwagen". */
final class NamedAsPattern implements PatternWitness.Pattern {

    private static final double CALLED = 0.95;
    private static final double CALLED_IT = 0.75;
    private static final Set<String> FIRMS = Set.of("company", "bank");

    private final WareWords wares;
    private final CueWords cues;
    private final NameRun run;

    NamedAsPattern(WareWords wares, CueWords cues, NameRun run) {
        this.wares = wares;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || !cues.is(Cue.NAMED, passage.token(piece).lemma())) {
            return;
        }
        int start = afterAdverbs(passage, piece + 1);
        int end = passage.isCapitalized(start) && !passage.isJoined(start) ? run.endFrom(passage, start) : start;
        if (end > start && !passage.isJoined(end) && !run.isKind(passage, start)) {
            Optional<KindNoun> kind = subject(passage, piece);
            boolean it = piece == 1 && cues.is(Cue.IT, passage.text(0)) && run.isInvented(passage, start);
            kind.map(KindNoun::type).or(() -> it ? Optional.of(EntityType.PRODUCT) : Optional.empty())
                    .ifPresent(type -> claims.add(new Claim(passage.span(start, end), type, kind.isPresent() ? CALLED : CALLED_IT,
                            WitnessName.PATTERN)));
        } else if (passage.tag(start) == PartOfSpeech.DET && piece > 0) {
            int name = run.startBefore(passage, piece);
            boolean opens = name < piece && (name == 0 || passage.tag(name - 1) == PartOfSpeech.PUNCT);
            sort(wares.kindAt(passage, start + 1)).filter(noun -> opens).ifPresent(noun -> claims.add(new Claim(
                    passage.span(name, piece), noun.type(), CALLED, WitnessName.PATTERN)));
        }
    }

    private static int afterAdverbs(Passage passage, int piece) {
        int start = piece;
        while (passage.tag(start) == PartOfSpeech.ADV) {
            start++;
        }
        return start;
    }

    /** What the subject before the verb is: the first noun of the clause that says so. */
    private Optional<KindNoun> subject(Passage passage, int verb) {
        int first = verb;
        while (first > 0 && passage.tag(first - 1) != PartOfSpeech.PUNCT) {
            first--;
        }
        for (int piece = first; piece < verb; piece++) {
            boolean noun = passage.tag(piece) == PartOfSpeech.NOUN || passage.tag(piece) == PartOfSpeech.PROPN;
            if (noun && passage.isCapitalized(piece)) {
                return sort(wares.kind(passage.token(piece).text()));
            }
        }
        return Optional.empty();
    }

    private static Optional<KindNoun> sort(Optional<KindNoun> kind) {
        return kind.filter(noun -> noun.type() == EntityType.PRODUCT || FIRMS.contains(noun.kind()));
    }
}
