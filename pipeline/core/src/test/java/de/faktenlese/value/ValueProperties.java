// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("The value finder, whatever it is given,")
class ValueProperties {

    private static final List<ULocale> LOCALES = Stream.of(ULocale.getAvailableLocales())
            .filter(locale -> locale.getLanguage().equals("de")).toList();
    private static final Date IN_USE = Date.from(Instant.parse("2026-07-01T00:00:00Z"));
    /** The legal tender of every country; without the one that shares its sign "FCFA" with another. */
    private static final List<String> CURRENCIES = Stream.of(ULocale.getISOCountries())
            .map(country -> Currency.getAvailableCurrencyCodes(new ULocale("und", country), IN_USE))
            .filter(Objects::nonNull).flatMap(Stream::of).filter(code -> !code.equals("XAF")).distinct().sorted().toList();
    /** Codes that are words as well, to which a hyphen joins a number ("TOP-10") that is no negative amount. */
    private static final Set<String> WORDS = Table.read(ModelFiles.shipped(), "values/codes.tsv").rows().stream()
            .flatMap(row -> row.list("codes").stream()).collect(Collectors.toSet());
    private static final List<Integer> STYLES = List.of(NumberFormat.CURRENCYSTYLE, NumberFormat.ISOCURRENCYSTYLE,
            NumberFormat.PLURALCURRENCYSTYLE, NumberFormat.ACCOUNTINGCURRENCYSTYLE);
    /** White space that programs put between a number and its currency. */
    private static final List<String> SPACES = List.of("\u00a0", " ", "\u202f", "\u2009", "\n");
    private static final Map<String, BigDecimal> SCALES = Map.of("Tsd.", new BigDecimal("1e3"), "Mio.", new BigDecimal("1e6"),
            "Millionen", new BigDecimal("1e6"), "Mrd.", new BigDecimal("1e9"), "Milliarden", new BigDecimal("1e9"),
            "Mia.", new BigDecimal("1e9"), "Billionen", new BigDecimal("1e12"));
    private static final Map<String, String> FORMS = Map.of("%s %s Euro", "EUR", "EUR %s %s", "EUR", "%s %s $", "USD",
            "$%s %s", "USD", "CHF %s %s", "CHF", "%s %s Franken", "CHF", "%s %s norwegische Kronen", "NOK", "%s-%s-Pfund-Deal",
            "GBP");
    private static final List<String> FRAGMENTS = List.of("5", "1.000", "2,5", "3.", "Mio.", "Mrd", "Euro", "€", "$", "EUR", "-",
            "–", " ", "(", ")", "von", "auf",
            "bis", "und", "zwischen", "%", "Prozent", "vor", "in", "Jahren", "Jahr", "2024", "29.2.", "31. Februar", "0.0.0",
            "Ende", "des", "Quartals", "Q4", "H2",
            "KW 53", "ein", "eine", "halbe", "Million", "Montag", "abend", "99:99 Uhr", "24 Uhr", "je", "/", ",", ".", ":", "'",
            "½", "1/2", "letzten", "zehn",
            "jährig", "99999999999", "0", "00", "Vorjahr", "Winter", "Ostern", "\n", "\u00a0", "😀", "er", "80", "Jahrhundert",
            "nächsten", "alle", "jeden");

    @Property(tries = 4000)
    @Label("finds an amount that ICU has formatted, and reads it back exactly")
    void readsFormattedMoney(@ForAll("amounts") Formatted amount) {
        assertReads(amount);
    }

    @Property(tries = 2000)
    @Label("finds an amount with a scale, and reads it back exactly")
    void readsScaledMoney(@ForAll("scaledAmounts") Formatted amount) {
        assertReads(amount);
    }

    @Property(tries = 2000)
    @Label("finds an amount that ICU has spelled out, and reads it back exactly")
    void readsSpelledMoney(@ForAll @IntRange(min = 2, max = 999_999) int value, @ForAll boolean swiss) {
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(new ULocale(swiss ? "de_CH" : "de"),
                RuleBasedNumberFormat.SPELLOUT);
        String spelled = words.format(value).replace("\u00ad", "");
        assertReads(new Formatted(spelled + " Franken", "CHF", BigDecimal.valueOf(value)));
        assertReads(new Formatted(spelled + " Millionen Euro", "EUR", BigDecimal.valueOf(value).movePointRight(6)));
    }

    private static void assertReads(Formatted amount) {
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
        Arbitrary<BigDecimal> cents = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999")).ofScale(2);
        Arbitrary<BigDecimal> whole = Arbitraries.integers().between(1000, Integer.MAX_VALUE).map(BigDecimal::valueOf);
        return Combinators.combine(Arbitraries.oneOf(cents, whole), Arbitraries.of(LOCALES), Arbitraries.of(CURRENCIES),
                Arbitraries.of(STYLES), Arbitraries.of(SPACES)).as(ValueProperties::format)
                .filter(amount -> !WORDS.contains(amount.currency()) || !amount.text().startsWith(amount.currency() + "-"));
    }

    private static Formatted format(BigDecimal value, ULocale locale, String currency, int style, String space) {
        NumberFormat format = NumberFormat.getInstance(locale, style);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return new Formatted(format.format(value).replace("\u00a0", space), currency, value);
    }

    @Provide
    Arbitrary<Formatted> scaledAmounts() {
        Arbitrary<BigDecimal> values = Arbitraries.integers().between(0, 2).flatMap(scale -> Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal("99999")).ofScale(scale));
        return Combinators.combine(values, Arbitraries.of(LOCALES), Arbitraries.of(SCALES.keySet()),
                Arbitraries.of(FORMS.keySet())).as(ValueProperties::scale);
    }

    private static Formatted scale(BigDecimal value, ULocale locale, String scale, String form) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return new Formatted(String.format(form, format.format(value), scale), FORMS.get(form),
                value.multiply(SCALES.get(scale)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(FRAGMENTS).list().ofMinSize(1).ofMaxSize(12)
                .map(list -> String.join(" ", list));
        Arbitrary<String> glued = Arbitraries.of(FRAGMENTS).list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, glued, Arbitraries.strings().ofMinLength(1).ofMaxLength(40));
    }
}
