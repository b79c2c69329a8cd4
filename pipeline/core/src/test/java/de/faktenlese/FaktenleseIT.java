// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.faktenlese.document.DateSource;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.fact.Fact;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Magnitude;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front door with the shipped models. */
class FaktenleseIT {

    private static final Faktenlese FAKTENLESE = Faktenlese.load();

    @Test
    void aTextIsReadInOneCall() {
        Extraction extraction = FAKTENLESE.extract("Siemens übernimmt den Softwareanbieter Altair für rund 10 Mrd. US-Dollar.",
                LocalDate.of(2024, 10, 30));
        assertThat(extraction.document().date()).isEqualTo(new PublicationDate(LocalDate.of(2024, 10, 30), DateSource.OPTION));
        Amount price = extraction.values().amounts().get(0);
        assertThat(price.magnitude()).isInstanceOfSatisfying(Magnitude.Exact.class,
                exact -> assertThat(exact.value()).isEqualByComparingTo(new BigDecimal("10000000000")));
        Span place = extraction.document().text().toSource(price.span());
        assertThat(place.of(extraction.document().text().source())).isEqualTo("10 Mrd. US-Dollar");
    }

    @Test
    void nothingInATextIsFoundTwiceAtOnePlace() {
        Extraction extraction = FAKTENLESE.extract(
                "Bosch streicht 300 Stellen. Der Umsatz sank um 3,5 Prozent auf 90 Mrd. Euro.");
        assertThat(extraction.values().all()).extracting(value -> value.span().start()).doesNotHaveDuplicates();
    }

    @Test
    void rulesAndNamesOfOnesOwnGoBeforeTheShippedOnes(@TempDir Path folder) throws IOException {
        String guide = Files.readString(Path.of("../../models/rules/README.md"));
        Files.writeString(folder.resolve("sponsoring.yml"), guide.split("```yaml\n|```\n")[1]);
        Path names = Files.writeString(folder.resolve("namen.csv"),
                "id;type;name;aliases\nzwirbel;PRODUCT;Zwirbel 3000;Siemens\n");
        ModelFiles models = ModelFiles.shipped();
        Faktenlese faktenlese = Faktenlese.load(models, Additions.read(models, folder, List.of(names)));

        Extraction extraction = faktenlese.extract("Rewe sponsert den 1. FC Köln mit 5 Mio. Euro. Rewe übernimmt Wasgau.");
        assertThat(extraction.facts()).extracting(Fact::type, Fact::foundBy).contains(tuple("Sponsoring", "sponsoring/sponsern"),
                tuple("Acquisition", "acquisition/kaufen"));
        assertThat(faktenlese.extract("Der Händler verkauft den Siemens günstig.").entities())
                .extracting(Entity::type, Entity::name).containsExactly(tuple(EntityType.PRODUCT, "Zwirbel 3000"));
    }
}
