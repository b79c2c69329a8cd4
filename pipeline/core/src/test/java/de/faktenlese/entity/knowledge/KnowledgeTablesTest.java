// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.faktenlese.entity.EntityType;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tables of known things")
class KnowledgeTablesTest {

    private static final String HEADER = "id\ttype\tname\taliases\tcontext\tcountry\tisin\tlei\tticker\twikidata\tsource\n";
    private static final Knowledge KNOWLEDGE = Knowledge.read(ModelFiles.shipped());

    @Test
    @DisplayName("name each thing's source")
    void nameSources() {
        assertThat(KNOWLEDGE.things()).allSatisfy(thing -> assertThat(thing.source()).isNotBlank());
    }

    @Test
    @DisplayName("ask for context only of names that the thing has")
    void markOwnNames() {
        assertThat(KNOWLEDGE.things()).allSatisfy(thing -> assertThat(thing.names()).containsAll(thing.ambiguous()));
    }

    @Test
    @DisplayName("have an identifier for each thing that no other thing of its type has")
    void identify() {
        Set<String> seen = new HashSet<>();
        assertThat(KNOWLEDGE.things()).allSatisfy(thing -> assertThat(seen.add(thing.type() + " " + thing.id())).isTrue());
    }

    @Test
    @DisplayName("give one ISIN to one company")
    void giveIsinsOnce() {
        assertThat(KNOWLEDGE.things().stream().map(thing -> thing.links().isin()).filter(isin -> isin != null).toList())
                .hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("take the user's own names, which come before the shipped ones")
    void takeOwnNames() throws IOException {
        String own = HEADER + "muster\tORG\tMusterwerk Siemens\tSiemens\t\tDE\t\t\t\t\town\n";
        List<Thing> added = Knowledge.things(Table.read("own.tsv", new StringReader(own))).toList();

        assertThat(KNOWLEDGE.with(added).find("Siemens")).singleElement()
                .satisfies(match -> assertThat(match.things().get(0).name()).isEqualTo("Musterwerk Siemens"));
    }

    @Test
    @DisplayName("lose the names that the user's own have, and what the user's own replace")
    void giveWayToOwnNames() throws IOException {
        String own = "id\ttype\tname\taliases\nziel\tPRODUCT\tTarget\t\nadidas\tORG\tAdi Dassler\t\n";
        Knowledge knowledge = KNOWLEDGE.with(Knowledge.things(Table.read("own.tsv", new StringReader(own))).toList());

        assertThat(KNOWLEDGE.named("Target")).extracting(Thing::type).containsExactly(EntityType.ORG);
        assertThat(knowledge.named("Target")).extracting(Thing::type).containsExactly(EntityType.PRODUCT);
        assertThat(knowledge.find("Target")).singleElement().satisfies(match -> assertThat(match.needsContext()).isFalse());
        assertThat(KNOWLEDGE.find("adidas AG")).hasSize(1);
        assertThat(knowledge.find("adidas AG")).isEmpty();
        assertThat(knowledge.find("Adi Dassler")).hasSize(1);
    }

    @Test
    @DisplayName("say file, line and what is wrong")
    void sayWhatIsWrong() {
        assertThatThrownBy(() -> things("muster\tFIRMA\tMusterwerk\t\t\tDE\t\t\t\t\town\n"))
                .hasMessageStartingWith("own.tsv:2: type 'FIRMA', expected one of");
        assertThatThrownBy(() -> things("muster\tORG\tMusterwerk\t\t\tDE\tDE0007164601\t\t\t\town\n"))
                .hasMessage("own.tsv:2: isin 'DE0007164601' has a wrong length or check digit");
    }

    private static List<Thing> things(String row) throws IOException {
        return Knowledge.things(Table.read("own.tsv", new StringReader(HEADER + row))).toList();
    }
}
