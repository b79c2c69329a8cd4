// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.Links;
import de.faktenlese.entity.knowledge.CheckDigits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a company's own share from depositary receipts and second listings, by the exchange and the ISIN of its own country.
 *
 * <p>The registers list a share once for each exchange, often under an exchange's abbreviation of the name; German exchanges
 * use one symbol for one share, which brings the ISIN of one row to the name of another.
 */
final class HomeListings {

    /** The ending that marks a symbol of an American register. */
    static final String AMERICAN = ".US";

    /** The ending that an exchange's symbols have, by the country whose companies are at home there. */
    private static final Map<String, String> HOME_EXCHANGE = Map.of("US", AMERICAN, "DE", ".DE", "AT", ".VI", "CH", ".SW",
            "FR", ".PA", "NL", ".AS", "IT", ".MI", "ES", ".MC", "GB", ".L");
    private static final String GERMAN_EXCHANGE = "\\.(DE|MU|BE|DU|HM|HA)$";

    private final Map<String, Set<String>> isinsOfSymbol = new HashMap<>();

    /** Collects what share each German symbol stands for. */
    HomeListings(List<Isins> rows) {
        for (Isins row : rows) {
            List<String> valid = row.isins().stream().filter(CheckDigits::isIsin).toList();
            row.symbols().stream().filter(symbol -> symbol.matches("[A-Z0-9]+" + GERMAN_EXCHANGE))
                    .forEach(symbol -> isinsOfSymbol.computeIfAbsent(base(symbol), key -> new TreeSet<>()).addAll(valid));
        }
    }

    /**
     * A row of a register.
     *
     * @param symbols what is traded
     * @param isins what of
     */
    record Isins(List<String> symbols, List<String> isins) {
    }

    /** What identifies a company of a country; each only where the registers leave no doubt. */
    Links links(Listing listing, @Nullable String country) {
        if (country == null) {
            return links(listing, "US");
        }
        String ending = HOME_EXCHANGE.getOrDefault(country, "?");
        String ticker = only(listing.symbols().stream().filter(symbol -> symbol.endsWith(ending)));
        String given = only(listing.isins().stream().filter(isin -> isOf(isin, country)));
        String joined = only(listing.symbols().stream().filter(symbol -> symbol.endsWith(".DE"))
                .flatMap(symbol -> isinsOfSymbol.getOrDefault(base(symbol), Set.of()).stream())
                .filter(isin -> isOf(isin, country)));
        return new Links(null, given == null ? joined : given, null, ticker == null ? null : base(ticker));
    }

    private static boolean isOf(String isin, String country) {
        return CheckDigits.isIsin(isin) && isin.startsWith(country);
    }

    private static @Nullable String only(Stream<String> values) {
        List<String> distinct = values.distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : null;
    }

    private static String base(String symbol) {
        int dot = symbol.lastIndexOf('.');
        return dot < 0 ? symbol : symbol.substring(0, dot);
    }
}
