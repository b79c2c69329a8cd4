// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Check digits")
class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"US30303M1027", "DE0007164600", "NL0000235190", "US0378331005"})
    @DisplayName("are right in real ISINs")
    void acceptsIsins(String isin) {
        assertThat(CheckDigits.isIsin(isin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US30303M1028", "DE0007146600", "US3030M1027", "us30303m1027", ""})
    @DisplayName("betray wrong ISINs: a digit off, two swapped, one missing, lower case")
    void rejectsIsins(String isin) {
        assertThat(CheckDigits.isIsin(isin)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"529900D6BF99LW9R2E68", "549300MLUDYVRQOOXS22"})
    @DisplayName("are right in real LEIs")
    void acceptsLeis(String lei) {
        assertThat(CheckDigits.isLei(lei)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"529900D6BF99LW9R2E69", "529900D6BF99LW9R2E6", ""})
    @DisplayName("betray wrong LEIs")
    void rejectsLeis(String lei) {
        assertThat(CheckDigits.isLei(lei)).isFalse();
    }
}
