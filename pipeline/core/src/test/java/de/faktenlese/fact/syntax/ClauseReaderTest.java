// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import de.faktenlese.fact.Filler;
import de.faktenlese.fact.rule.MarkedText;
import de.faktenlese.language.GermanReader;
import de.faktenlese.resource.ModelFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The clause reader")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClauseReaderTest {

    private GermanReader reader;
    private ClauseReader clauses;

    @BeforeAll
    void load() {
        ModelFiles models = ModelFiles.shipped();
        reader = GermanReader.load(models);
        clauses = ClauseReader.load(models, List.of("kaufen", "übernehmen", "abwerben", "um|setzen", "gründen", "verkaufen",
                "einsteigen"));
    }

    private List<Clause> read(String marked) {
        MarkedText text = MarkedText.parse(marked);
        Sentence sentence = reader.read(NormalizedText.of(text.text())).get(0);
        List<Filler> fillers = new ArrayList<>();
        text.entities().forEach(entity -> {
            entity.mentions().forEach(mention -> fillers.add(new Filler.OfEntity(mention.span(), entity)));
            entity.references().forEach(span -> fillers.add(new Filler.OfEntity(span, entity)));
        });
        text.values().all().forEach(value -> fillers.add(new Filler.OfValue(value)));
        fillers.sort(Comparator.comparing(Filler::span));
        return clauses.analyse(sentence, fillers).clauses();
    }

    private static String filler(Clause clause, Phrase phrase) {
        return clause.units().get(phrase.last()).text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '#', value = {
        "[Siemens] kauft [Altair].                                  # kaufen     # ACTIVE",
        "[Altair] wird von [Siemens] gekauft.                       # kaufen     # PASSIVE",
        "[Altair] ist verkauft.                                     # verkaufen  # STATE",
        "[Siemens] ist bei [Altair] eingestiegen.                   # einsteigen # ACTIVE",
        "[Meta] wirbt zwei Entwickler von [OpenAI] ab.              # abwerben   # ACTIVE",
        "[SAP] setzte [2024|DATE] in Europa [3 Mrd. Euro|MONEY] um. # umsetzen   # ACTIVE",
        "[Siemens] will [Altair] übernehmen.                        # übernehmen # ACTIVE",
        "[Altair] soll bald verkauft werden.                        # verkaufen  # PASSIVE",
        "[Siemens] hätte [Altair] gern gekauft.                     # kaufen     # ACTIVE",
        "[Altair] rutscht in die Pleite.                            # rutschen   # ACTIVE",
        "[Altair] und [Hella] führen beide.                         # führen     # ACTIVE",
        "Im [Mai 2024|DATE] verdoppelte sich der Kurs.              # verdoppeln # ACTIVE",
        "[Siemens] fuhr einen Verlust nach Zinsen und Steuern von [3 Mio. Euro|MONEY] ein. # einfahren # ACTIVE",
        "Das um Sondereffekte bereinigte Ebit von [Siemens] sank.   # sinken     # ACTIVE",
        "[Siemens] hat im gleichen Zeitraum [Altair] gekauft.       # kaufen     # ACTIVE",
    })
    @DisplayName("finds the verb in any form, with its particle and its voice")
    void findsTheVerb(String sentence, String verb, VerbGroup.Voice voice) {
        VerbGroup found = read(sentence).get(0).verb();
        assertThat(found).isNotNull();
        assertThat(found.lemma()).isEqualTo(verb);
        assertThat(found.voice()).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '#', value = {
        "[Siemens] kauft [Altair], weil [SAP] einsteigt.             # MAIN SUBORDINATE",
        "[Altair], das [Siemens] gekauft hat, wächst.                # MAIN RELATIVE",
        "[Siemens] plant, [Altair] zu kaufen.                        # MAIN INFINITIVE",
        "[Siemens], ein Konzern aus [München|LOC], kauft [Altair].   # MAIN",
        "Dass [Siemens] einsteigt, hat [Altair] bestätigt.           # SUBORDINATE MAIN",
        "Die von [Siemens] gekaufte Firma [Altair] wächst.           # MAIN PARTICIPLE",
        "[Siemens]: Gewinn steigt                                    # FRAGMENT MAIN",
        "[Siemens] zahlt viel ([3 Mrd. Euro|MONEY]).                 # MAIN PARENTHESIS",
        "[Siemens] kauft [Altair] und verkauft [Hella].              # MAIN MAIN",
        "Der Gewinn vor Zinsen, Steuern und Abschreibungen von [Siemens] wächst. # MAIN",
        "[Siemens], [SAP] und [Bosch] kaufen [Altair].               # MAIN",
        "[Siemens] kaufte [Altair] für [3 Mrd. Euro|MONEY] und [2014|DATE] [Hella] für [2 Mrd. Euro|MONEY]. # MAIN MAIN",
        "Die [Altair], sagte [Thies|PER], werde [Hella] kaufen.      # MAIN MAIN",
        "Gegründet von [Thies|PER], verkauft [Altair] Software.      # MAIN PARTICIPLE",
        "Heuer hat [Altair], ein Anbieter, in den ersten Monaten verdient. # MAIN",
        "[Siemens] kaufte [Altair] mit Gewinn und [Hella] mit Verlust.     # MAIN MAIN",
        "Die von [Siemens] verkauften [70|COUNT] Stellen fehlen.     # MAIN PARTICIPLE",
    })
    @DisplayName("parts a sentence into its clauses")
    void partsClauses(String sentence, String kinds) {
        assertThat(read(sentence)).extracting(clause -> clause.kind().name()).containsExactly(kinds.split(" "));
    }

    @Test
    @DisplayName("lets a second verb share the subject")
    void sharesTheSubject() {
        Clause second = read("[Siemens] kauft [Altair] und verkauft [Hella].").get(1);
        assertThat(second.inherited()).isNotNull();
        assertThat(second.inherited().fillers()).extracting(filler -> ((Filler.OfEntity) filler).entity().name()).containsExactly("Siemens");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '#', value = {
        "[Siemens] plant, [Altair] zu kaufen.                   # Siemens",
        "Die Behörde verbietet [Siemens], [Altair] zu kaufen.   # Siemens",
        "[SAP] hat [Siemens] gedrängt, [Altair] zu übernehmen.  # Siemens",
        "[SAP] verspricht [Siemens], [Altair] zu kaufen.        # SAP",
    })
    @DisplayName("tells who is to do what an infinitive says")
    void findsWhoControlsInfinitives(String sentence, String name) {
        Clause infinitive = read(sentence).get(1);
        assertThat(infinitive.inherited()).isNotNull();
        assertThat(infinitive.inherited().fillers()).extracting(filler -> ((Filler.OfEntity) filler).entity().name())
                .containsExactly(name);
    }

    @Test
    @DisplayName("fills a relative pronoun with what it refers to")
    void fillsRelativePronouns() {
        Clause relative = read("[Siemens] kauft den Anbieter [Altair], der [2024|DATE] gewachsen ist.").get(1);
        assertThat(relative.phrases().get(0).fillers()).extracting(filler -> ((Filler.OfEntity) filler).entity().name())
                .containsExactly("Altair");
    }

    @Test
    @DisplayName("does not take the agent of a participle for the subject of the clause around")
    void keepsParticiplesApart() {
        Phrase subject = read("Die von [Siemens] gekaufte [Altair] wächst.").get(0).phrases().get(0);
        assertThat(subject.fillers()).extracting(filler -> ((Filler.OfEntity) filler).entity().name()).containsExactly("Altair");
    }

    @Test
    @DisplayName("reads no preposition in the word that opens a clause")
    void opensWithConjunction() {
        Phrase subject = read("Als [Siemens] [Altair] kaufte, stieg der Kurs.").get(0).phrases().get(0);
        assertThat(subject.preposition()).isNull();
    }

    @Test
    @DisplayName("keeps names that are listed in one phrase")
    void keepsLists() {
        Clause clause = read("[Siemens], [SAP] und [Bosch] kaufen [Altair].").get(0);
        assertThat(clause.phrases().get(0).fillers()).hasSize(3);
    }

    @Test
    @DisplayName("reads case from the article and attaches a genitive to its noun")
    void readsCase() {
        Clause clause = read("Den Anbieter [Altair] kauft der Chef des Konzerns [Siemens].").get(0);
        assertThat(clause.phrases()).extracting(phrase -> filler(clause, phrase)).containsExactly("Altair", "Chef", "Siemens");
        assertThat(clause.phrases().get(0).canBe(Case.NOMINATIVE)).isFalse();
        assertThat(clause.phrases().get(2).isGenitive()).isTrue();
    }

    @Test
    @DisplayName("gives a compound's first part to its head, not to the phrase")
    void readsCompounds() {
        Phrase phrase = read("Die [Altair]-Aktie steigt.").get(0).phrases().get(0);
        assertThat(phrase.fillers()).isEmpty();
        assertThat(phrase.modifiers()).hasSize(1);
    }
}
