// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.resource.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameShortenerTest {

    private static final NameShortener SHORTENER =
            new NameShortener(Lexicons.read(ModelFiles.shipped()), Knowledge.read(ModelFiles.shipped()));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        "ORG | Zorvex Pumpen GmbH | Zorvex Pumpen;Zorvex",
        "ORG | Zorvex AG | Zorvex",
        "ORG | Lindqvist & Söhne KG | Lindqvist & Söhne;Lindqvist",
        "ORG | Zorvex | ''",
        "ORG | Berlin Pumpen | ''",
        "PER | Jana Lindqvist | Lindqvist",
        "PER | Jana Lindqvists | Lindqvist",
        "PER | Lindqvist | ''",
    })
    void findsTheShortForms(EntityType type, String name, String forms) {
        assertThat(SHORTENER.shortForms(name, type)).containsExactly(forms.isEmpty() ? new String[0] : forms.split(";"));
    }

    @Test
    void readsANameOverTheEndOfALineAndOverSeveralSpaces() {
        assertThat(SHORTENER.shortForms("Jana\nLindqvist", EntityType.PER)).containsExactly("Lindqvist");
        assertThat(SHORTENER.shortForms("Zorvex  - Pumpen", EntityType.ORG)).containsExactly("Zorvex");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"Zorvexs, Zorvex", "Zorvex's, Zorvex", "Zorvex’, Zorvex", "Zorvex, Zorvex", "Boss, Boss", "DWS, DWS"})
    void takesTheGenitiveOff(String name, String nominative) {
        assertThat(NameShortener.withoutGenitive(name)).isEqualTo(nominative);
    }
}
