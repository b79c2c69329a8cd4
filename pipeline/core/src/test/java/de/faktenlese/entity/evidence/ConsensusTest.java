// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Sentences;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.Values;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a document as a whole says about a name")
class ConsensusTest {

    private static final ModelFiles MODELS = ModelFiles.shipped();
    private static final Lexicons LEXICONS = Lexicons.read(MODELS);
    private static final CueWords CUES = CueWords.read(MODELS);
    private static final Consensus CONSENSUS = new Consensus(new NameShortener(LEXICONS, Knowledge.read(MODELS)),
            WordClusters.read(MODELS), LEXICONS, CUES, Trimmer.read(MODELS, CUES, LEXICONS, WordClusters.read(MODELS)));

    @Test
    void aNameSeenOnceIsSeenEverywhere() {
        assertThat(decide("Die Zorvexia AG wächst\nDoch Zorvexias Kunden murren\nDer Zorvexia-Chef geht",
                new Said("Zorvexia AG", EntityType.ORG, 0.95)))
                .containsExactly("ORG Zorvexia AG", "ORG Zorvexias", "ORG Zorvexia");
    }

    @Test
    void aSurnameIsThePersonNamedBefore() {
        assertThat(decide("Jana Zorvexen kommt\nNun will Zorvexen sparen", new Said("Jana Zorvexen", EntityType.PER, 0.95)))
                .containsExactly("PER Jana Zorvexen", "PER Zorvexen");
    }

    @Test
    void aFirmsFullNameOutvotesWhatLooksLikeASurname() {
        assertThat(decide("Die Zorvexen Pumpen GmbH wächst\nNun will Zorvexen sparen", new Said("Zorvexen Pumpen GmbH",
                EntityType.ORG, 0.95),
                new Said("Zorvexen", EntityType.PER, 0.9))).containsExactly("ORG Zorvexen Pumpen GmbH", "ORG Zorvexen");
    }

    @Test
    void aTownAndItsRiverAreOneName() {
        assertThat(decide("Das Werk in Zorvexen an der Naab schließt", new Said("Zorvexen", EntityType.LOC, 0.9),
                new Said("Naab", EntityType.LOC, 0.9))).containsExactly("LOC Zorvexen an der Naab");
    }

    @Test
    void peopleOfAPlaceAreNoPlace() {
        assertThat(decide("Die Sachsen haben verkauft", new Said("Sachsen", EntityType.LOC, 0.9))).isEmpty();
        assertThat(decide("In Sachsen wird verkauft", new Said("Sachsen", EntityType.LOC, 0.9))).containsExactly("LOC Sachsen");
    }

    @Test
    void aCourtAndItsTownAreOneName() {
        assertThat(decide("Das Landesgericht Wiener Neustadt prüft", new Said("Wiener Neustadt", EntityType.LOC, 0.95)))
                .containsExactly("ORG Landesgericht Wiener Neustadt");
        assertThat(decide("Der Konzern Wiener Neustadt prüft", new Said("Wiener Neustadt", EntityType.LOC, 0.95)))
                .containsExactly("LOC Wiener Neustadt");
    }

    @Test
    void aNameOfSeveralWordsHasHyphensInsideACompound() {
        assertThat(decide("Zorvex Nord wächst\nNun geht die Zorvex-Nord-Chefin", new Said("Zorvex Nord", EntityType.ORG, 0.95)))
                .containsExactly("ORG Zorvex Nord", "ORG Zorvex-Nord");
    }

    @Test
    void aBankCalledAfterItsTownIsMeantWhereTheTownsPeopleAreNot() {
        assertThat(decide("Zuletzt wuchs Dresdner Bank\nNun wird die Dresdner verkauft\nDer Dresdner Zwinger bleibt",
                new Said("Dresdner Bank", EntityType.ORG, 0.95))).containsExactly("ORG Dresdner Bank", "ORG Dresdner");
    }

    @Test
    void aBankOfATownIsNoNameUnlessOneIsCalledSo() {
        assertThat(decide("Nun hat die Frankfurter Bank verkauft", new Said("Frankfurter Bank", EntityType.ORG, 0.9))).isEmpty();
        assertThat(decide("Nun hat die Frankfurter Volksbank verkauft", new Said("Frankfurter Volksbank", EntityType.ORG, 0.9)))
                .containsExactly("ORG Frankfurter Volksbank");
    }

    @Test
    void severalThingsThatOneIsInAreNoPlace() {
        assertThat(decide("Man rechnet in Pixeln", new Said("Pixeln", EntityType.LOC, 0.9))).isEmpty();
        assertThat(decide("Man rechnet in Zorvexen", new Said("Zorvexen", EntityType.LOC, 0.9))).containsExactly("LOC Zorvexen");
    }

    @Test
    void ordinaryNounsAreNoNamesThoughNamesEndSo() {
        assertThat(decide("Die Due Diligence läuft", new Said("Due Diligence", EntityType.ORG, 0.9))).isEmpty();
        assertThat(decide("Die Zorvex Private Equity wächst", new Said("Zorvex Private Equity", EntityType.ORG, 0.9)))
                .containsExactly("ORG Zorvex Private Equity");
    }

    @Test
    void whatIsNeverANameIsCutOff() {
        assertThat(decide("Zorvexias KI lernt", new Said("Zorvexias KI", EntityType.ORG, 0.9))).containsExactly("ORG Zorvexias");
        assertThat(decide("Bei Zorvexia & Co. läuft es", new Said("Zorvexia & Co.", EntityType.ORG, 0.9)))
                .containsExactly("ORG Zorvexia");
    }

    private record Said(String name, EntityType type, double strength) {
    }

    /** The names found in a text of which a witness said something at the first place where a name stands alone. */
    private static List<String> decide(String text, Said... said) {
        List<Passage> passages = Sentences.of(text).stream()
                .map(sentence -> Passage.of(sentence, new Values(List.of(), List.of(), List.of()))).toList();
        List<List<Claim>> claims = new ArrayList<>();
        passages.forEach(passage -> claims.add(new ArrayList<>()));
        for (Said one : said) {
            for (int i = passages.size() - 1; i >= 0; i--) {
                int at = passages.get(i).sentence().text().indexOf(one.name());
                if (at >= 0) {
                    int start = passages.get(i).sentence().span().start() + at;
                    claims.get(i).add(new Claim(new Span(start, start + one.name().length()), one.type(), one.strength(),
                            WitnessName.MODEL));
                    break;
                }
            }
        }
        String whole = String.join("\n", passages.stream().map(passage -> passage.sentence().text()).toList());
        return CONSENSUS.decide(passages, claims).stream().flatMap(List::stream)
                .map(mention -> mention.type() + " " + mention.span().of(whole)).toList();
    }
}
