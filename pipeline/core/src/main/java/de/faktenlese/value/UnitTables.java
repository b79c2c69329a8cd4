// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Builds the {@link UnitTable} from {@code models/values} and, for every currency of ISO 4217, from CLDR's German names
 * (https://cldr.unicode.org, as ICU ships them). What the files say wins.
 */
final class UnitTables {

    private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em");
    private static final BigDecimal ONE = BigDecimal.ONE;
    /** A code that is not valid on this day is historic, and more often a word than a currency before a number. */
    /** A currency given up since then is still written with its code before numbers. */
    private static final Date RECENTLY = Date.from(Instant.parse("2015-01-01T00:00:00Z"));
    private static final Date TODAY = Date.from(Instant.parse("2026-07-01T00:00:00Z"));

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, UnitTable.Scale> scales = new HashMap<>();
    private final Map<String, Set<String>> unless = new HashMap<>();

    private UnitTables() {
    }

    static UnitTable read(ModelFiles models) {
        UnitTables tables = new UnitTables();
        Table.read(models, "values/scales.tsv").rows().forEach(tables::addScale);
        Table.read(models, "values/currencies.tsv").rows().forEach(tables::addCurrency);
        Table.read(models, "values/percents.tsv").rows().forEach(tables::addPercent);
        tables.addNamesOfCldr(Table.read(models, "values/codes.tsv"));
        Table.read(models, "values/accounting.tsv").rows().forEach(tables::addAccounting);
        Table.read(models, "values/no-units.tsv").rows()
                .forEach(row -> tables.unless.computeIfAbsent(row.get("form"), key ->
                new HashSet<>()).addAll(row.list("followers")));
        return new UnitTable(tables.units, tables.scales, tables.unless);
    }

    private void addScale(Table.Row row) {
        String kind = row.get("kind");
        UnitTable.Scale scale = new UnitTable.Scale(new BigDecimal(row.get("factor")), kind.equals("abbreviation"),
                kind.equals("suffix"));
        row.list("forms").forEach(form -> scales.put(form, scale));
    }

    private void addPercent(Table.Row row) {
        if (!row.get("kind").equals("unit")) {
            return;
        }
        Unit unit = new Unit(Unit.Kind.PERCENT, "%", new BigDecimal(row.get("factor")), Unit.Uses.AFTER);
        row.list("forms").forEach(form -> units.put(form, unit));
    }

    private void addCurrency(Table.Row row) {
        BigDecimal factor = row.get("factor").isEmpty() ? ONE : new BigDecimal(row.get("factor"));
        String code = row.get("code");
        Unit name = new Unit(Unit.Kind.MONEY, code, factor, Unit.Uses.valueOf(row.get("use")));
        for (String noun : row.list("nouns")) {
            if (!row.get("bare").isEmpty()) {
                units.put(noun, new Unit(Unit.Kind.MONEY, row.get("bare"), factor, name.uses()));
            }
            row.list("qualifiers").forEach(qualifier -> addQualified(qualifier, noun, name));
        }
        Unit symbol = new Unit(Unit.Kind.MONEY, code, factor, Unit.Uses.AROUND);
        row.list("signs").forEach(sign -> units.put(sign, symbol));
    }

    /** An adjective in every ending and case, or a name joined by a hyphen or a blank. */
    private void addQualified(String qualifier, String noun, Unit unit) {
        if (Character.isLowerCase(qualifier.charAt(0))) {
            ENDINGS.forEach(ending -> units.put(qualifier + ending + " " + noun, unit));
        } else {
            units.put(qualifier + "-" + noun, unit);
            units.put(lowerFirst(qualifier) + " " + noun, unit);
        }
    }

    /** Forms are looked up with a lower-case first letter too, so that a sentence may begin with an adjective. */
    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.GERMAN) + text.substring(1);
    }

    private void addNamesOfCldr(Table exceptions) {
        Map<String, Unit.Uses> uses = new HashMap<>();
        exceptions.rows().forEach(row -> row.list("codes").forEach(code -> uses.put(code, Unit.Uses.valueOf(row.get("use")))));
        CurrencyDisplayNames names = CurrencyDisplayNames.getInstance(ULocale.GERMAN);
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            Unit.Uses usual = Currency.isAvailable(code, RECENTLY, TODAY) ? Unit.Uses.AROUND : Unit.Uses.AFTER;
            units.putIfAbsent(code, new Unit(Unit.Kind.MONEY, code, ONE, uses.getOrDefault(code, usual)));
            String sign = names.getSymbol(code).replace('\u00a0', ' ').replace('\u202f', ' ');
            units.putIfAbsent(sign, new Unit(Unit.Kind.MONEY, code, ONE, usual));
            Unit name = new Unit(Unit.Kind.MONEY, code, ONE, Unit.Uses.NAME);
            addName(names.getName(code), name);
            addName(names.getPluralName(code, "other"), name);
        }
    }

    private void addName(String name, Unit unit) {
        int blank = name.indexOf(' ');
        boolean bare = blank < 0 && name.indexOf('-') < 0;
        if (bare || name.equals(unit.code()) || name.indexOf('(') >= 0) {
            return;
        }
        units.putIfAbsent(name, unit);
        if (blank > 0) {
            String stem = lowerFirst(name.substring(0, blank)).replaceFirst("(?:e|er|es)$", "");
            ENDINGS.forEach(ending -> units.putIfAbsent(stem + ending + name.substring(blank), unit));
        }
    }

    /** Bookkeepers' units, "T€" and "MEUR": a letter for the scale right before the currency. */
    private void addAccounting(Table.Row row) {
        BigDecimal factor = new BigDecimal(row.get("factor"));
        for (String currency : row.list("currencies")) {
            Unit unit = units.get(currency);
            if (unit == null) {
                throw row.error("no such currency: " + currency + "; expected a code or sign of currencies.tsv");
            }
            row.list("letters").forEach(letter -> units.putIfAbsent(letter + currency,
                    new Unit(Unit.Kind.MONEY, unit.code(), factor.multiply(unit.factor()), Unit.Uses.AROUND)));
        }
    }
}
