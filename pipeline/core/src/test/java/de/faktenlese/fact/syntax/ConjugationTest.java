// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.fact.syntax.VerbForm.Shape;
import de.faktenlese.resource.ModelFiles;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verb forms")
class ConjugationTest {

    private static final Verbs VERBS = Verbs.load(ModelFiles.shipped(), List.of("kaufen", "übernehmen", "abwerben",
            "um|setzen", "umsetzen",
            "eröffnen", "fusionieren", "veräußern", "gehören", "erwerben", "streichen"));

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "kauft, kaufen, PRESENT", "kaufte, kaufen, PAST", "gekauft, kaufen, PARTICIPLE", "kaufe, kaufen, SUBJUNCTIVE1",
        "übernimmt, übernehmen, PRESENT", "übernahm, übernehmen, PAST", "übernommen, übernehmen, PARTICIPLE",
        "übernähme, übernehmen, SUBJUNCTIVE2", "abwirbt, abwerben, PRESENT", "abgeworben, abwerben, PARTICIPLE",
        "abzuwerben, abwerben, ZU_INFINITIVE", "umgesetzt, umsetzen, PARTICIPLE", "eröffnet, eröffnen, PARTICIPLE",
        "fusioniert, fusionieren, PARTICIPLE", "veräußerte, veräußern, PAST", "erwarb, erwerben, PAST",
                "gestrichen, streichen, PARTICIPLE",
        "würde, werden, SUBJUNCTIVE2", "könnte, können, SUBJUNCTIVE2",
    })
    @DisplayName("are generated from the infinitive")
    void areGenerated(String form, String verb, Shape shape) {
        assertThat(VERBS.analyse(form)).contains(new VerbForm(verb, shape));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"übernommene, übernehmen", "gekauften, kaufen", "abgeworbener, abwerben", "fusionierende, fusionieren"})
    @DisplayName("are found in participles that describe a noun")
    void areFoundInParticiples(String form, String verb) {
        VerbForm found = VERBS.attributive(form);
        assertThat(found).isNotNull();
        assertThat(found.verb()).isEqualTo(verb);
    }
}
