// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.DateSource;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.Span;
import de.faktenlese.value.Amount;
import de.faktenlese.value.Magnitude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
