// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The value finder, whatever it is given,")
class ValueProperties {

    private static final List<String> LOCALES = List.of("de_DE", "de_AT", "de_CH", "de_LI", "de_LU", "de_BE", "de_IT");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "CHF", "GBP", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN",
            "CZK", "HUF", "TRY",
            "INR", "BRL", "ZAR", "KRW", "CAD", "AUD", "SGD", "HKD", "ILS", "AED", "SAR", "MXN");
    private static final List<Integer> STYLES = List.of(NumberFormat.CURRENCYSTYLE, NumberFormat.ISOCURRENCYSTYLE,
            NumberFormat.PLURALCURRENCYSTYLE);
    private static final List<String> FRAGMENTS = List.of("5", "1.000", "2,5", "3.", "Mio.", "Mrd", "Euro", "€", "$", "EUR", "-",
            "–", " ", "(", ")", "von", "auf",
            "bis", "und", "zwischen", "%", "Prozent", "vor", "in", "Jahren", "Jahr", "2024", "29.2.", "31. Februar", "0.0.0",
            "Ende", "des", "Quartals", "Q4", "H2",
            "KW 53", "ein", "eine", "halbe", "Million", "Montag", "abend", "99:99 Uhr", "24 Uhr", "je", "/", ",", ".", ":", "'",
            "½", "1/2", "letzten", "zehn",
            "jährig", "99999999999", "0", "00", "Vorjahr", "Winter", "Ostern", "\n", "\u00a0", "😀", "er", "80", "Jahrhundert",
            "nächsten", "alle", "jeden");

    @Property(tries = 2000)
    @Label("finds an amount that ICU has formatted, and reads it back exactly")
    void readsFormattedMoney(@ForAll("amounts") Formatted amount) {
        Values values = Readings.read("Das Haus hat " + amount.text() + " erlöst.", null);
        assertThat(values.amounts()).as(amount.text()).hasSize(1);
        Amount found = values.amounts().get(0);
        assertThat(found.currency()).as(amount.text()).isEqualTo(amount.currency());
        assertThat(found.magnitude()).as(amount.text()).isInstanceOfSatisfying(Magnitude.Exact.class,
                exact -> assertThat(exact.value()).isEqualByComparingTo(amount.value()));
    }

    @Property(tries = 3000)
    @Label("throws nothing, and its spans lie in the text")
    void neverThrows(@ForAll("texts") String text, @ForAll boolean dated) {
        LocalDate date = dated ? LocalDate.of(2024, 2, 29) : null;
        assertThatCode(() -> assertThat(Readings.read(text, date).all()).allSatisfy(value ->
                assertThat(value.span().end()).isLessThanOrEqualTo(text.length()))).doesNotThrowAnyException();
    }

    @Property(tries = 500)
    @Label("lets no amount overlap a percentage or a time")
    void nothingOverlaps(@ForAll("texts") String text) {
        List<Value> all = Readings.read(text, LocalDate.of(2025, 7, 4)).all();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i - 1).span().overlaps(all.get(i).span())).as(text).isFalse();
        }
    }

    record Formatted(String text, String currency, BigDecimal value) {
    }

    @Provide
    Arbitrary<Formatted> amounts() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999")).ofScale(2);
        return Combinators.combine(values, Arbitraries.of(LOCALES), Arbitraries.of(CURRENCIES), Arbitraries.of(STYLES))
                .as(ValueProperties::format);
    }

    private static Formatted format(BigDecimal value, String locale, String currency, int style) {
        NumberFormat format = NumberFormat.getInstance(new ULocale(locale), style);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return new Formatted(format.format(value), currency, value);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(FRAGMENTS).list().ofMinSize(1).ofMaxSize(12)
                .map(list -> String.join(" ", list));
        Arbitrary<String> glued = Arbitraries.of(FRAGMENTS).list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, glued, Arbitraries.strings().ofMinLength(1).ofMaxLength(40));
    }
}
