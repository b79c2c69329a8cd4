// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.entity.Links;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A company's own share")
class HomeListingsTest {

    private static final CompanyName NAME = new CompanyName("Musterwerk AG", "Musterwerk", Optional.empty());
    private static final String SHARE = "DE0007164600";
    private static final String RECEIPT = "US0378331005";

    @Test
    @DisplayName("is the one of its own country, not the depositary receipt")
    void isOfItsOwnCountry() {
        assertThat(links(List.of("MWK.DE", "MWK.VI"), List.of(RECEIPT, SHARE), new HomeListings(List.of())))
                .isEqualTo(new Links(null, SHARE, null, "MWK"));
    }

    @Test
    @DisplayName("is known by its symbol from another row")
    void isJoinedBySymbol() {
        HomeListings home = new HomeListings(List.of(new HomeListings.Isins(List.of("MWK.MU"), List.of(SHARE))));

        assertThat(links(List.of("MWK.DE"), List.of(RECEIPT), home)).isEqualTo(new Links(null, SHARE, null, "MWK"));
    }

    @Test
    @DisplayName("is left open where there are two")
    void isLeftOpenInDoubt() {
        List<String> shares = List.of(SHARE, "DE0007100000");

        assertThat(links(List.of("MWK.DE", "MWK3.DE"), shares, new HomeListings(List.of()))).isEqualTo(Links.NONE);
    }

    private static Links links(List<String> symbols, List<String> isins, HomeListings home) {
        return home.links(new Listing(NAME, "DE", symbols, isins, true, "register"), "DE");
    }
}
