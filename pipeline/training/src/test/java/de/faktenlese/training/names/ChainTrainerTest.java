// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.ChainTagger;
import de.faktenlese.entity.tagging.NameFeatures;
import de.faktenlese.entity.tagging.NameHints;
import de.faktenlese.entity.tagging.NameModel;
import de.faktenlese.entity.tagging.TaggedName;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.entity.tagging.WordKinds;
import de.faktenlese.resource.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Learning to find names")
class ChainTrainerTest {

    private static final TrainingPlan PLAN = new TrainingPlan(1, 6, 1, 0.2f, 1e-8f, 0.0001f, 1, 0.0001f, 0, 0, 0, 0, 0, 0, 0);
    private static final NameFeatures FEATURES = new NameFeatures(WordClusters.read(ModelFiles.shipped()),
            WordKinds.read(ModelFiles.shipped()), NameHints.NONE);

    @Test
    void aPatternOfFewSentencesIsLearnedAndHoldsForUnknownNames() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String name : List.of("Turmalin", "Zorvexia", "Milonia", "Karlonia")) {
            sentences.add(sentence("Der Hersteller " + name + " wächst", 2));
            sentences.add(sentence("Der Hersteller wächst in " + name, -1));
        }

        NameModel model = new ChainTrainer(PLAN, FEATURES, line -> { }).train(sentences);
        List<TaggedName> found = new ChainTagger(model, FEATURES)
                .score(LabelledSentence.pieces(List.of("Der", "Hersteller", "Belvonia", "wächst"))).names();

        assertThat(found).singleElement().satisfies(name -> {
            assertThat(name.start()).isEqualTo(2);
            assertThat(name.type()).isEqualTo(EntityType.ORG);
            assertThat(name.probability()).isGreaterThan(0.5);
        });
    }

    @Test
    @DisplayName("GermEval's names of parts and its derived words are read as ours")
    void germEval(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("germeval.tsv"), """
                Der\tO\tO
                deutsche\tB-LOCderiv\tO
                Zorvex-Chef\tB-ORGpart\tO
                Jana\tB-PER\tO
                Lind\tI-PER\tO
                liest\tO\tO
                Faust\tB-OTH\tO
                """);

        LabelledSentence sentence = GermEval.read(file).get(0);

        assertThat(sentence.names()).containsExactly(new LabelledName(2, 3, EntityType.ORG), new LabelledName(5, 7,
                EntityType.PER),
                new LabelledName(8, 9, null));
        assertThat(sentence.untold().isEmpty()).isTrue();
    }

    private static LabelledSentence sentence(String text, int name) {
        List<LabelledName> names = name < 0 ? List.of() : List.of(new LabelledName(name, name + 1, EntityType.ORG));
        return new LabelledSentence(LabelledSentence.pieces(List.of(text.split(" "))), names, new BitSet(), true, 1);
    }
}
