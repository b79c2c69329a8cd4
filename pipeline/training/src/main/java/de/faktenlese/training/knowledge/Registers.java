// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.knowledge.CheckDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the open registers of listed companies. */
record Registers(OpenData open, CompanyName.LegalForms forms) {

    /** The ending that an exchange's symbols have, by the country whose companies are at home there. */
    private static final Map<String, String> HOME_EXCHANGE = Map.of("DE", ".DE", "AT", ".VI", "CH", ".SW", "FR", ".PA", "NL", ".AS",
            "IT", ".MI", "ES", ".MC", "GB", ".L");
    private static final Set<String> NEIGHBOURS = Set.of("DE", "AT", "CH");
    /** Countries whose middling companies German business news writes about. */
    private static final Set<String> FOLLOWED = Set.of("DE", "AT", "CH", "LI", "LU", "US", "GB", "FR", "IT", "ES", "PT", "NL", "BE", "DK",
            "SE", "NO", "FI", "IE", "PL", "CZ", "HU", "GR", "IL", "CA", "TR");
    private static final int LARGEST_OF_SEC = 3000;

    /** All listings, the better register first. */
    List<Listing> read() throws IOException {
        List<Listing> listings = new ArrayList<>();
        listings.addAll(standardAndPoors());
        listings.addAll(financeDatabase());
        listings.addAll(sec());
        return listings;
    }

    private List<Listing> standardAndPoors() throws IOException {
        return open.csv("sp500_constituents.csv").stream().flatMap(row -> CompanyName.parse(row.get("Security")
                        .replaceAll(" \\((Class [A-Z]|The)\\)", ""), forms)
                .map(name -> new Listing(name, "US", null, row.get("Symbol"), true, "S&P 500")).stream()).toList();
    }

    private List<Listing> financeDatabase() throws IOException {
        return open.csv("companies.csv").stream().flatMap(row -> financeDatabase(row).stream()).toList();
    }

    private Optional<Listing> financeDatabase(CSVRecord row) {
        String country = OpenData.countryCode(row.get("country"));
        boolean large = row.get("market_cap").matches("(Mega|Large) Cap") || FOLLOWED.contains(country);
        String misplaced = "(?i).*\\b(berhad|bhd|tbk|public company)\\b.*";
        if (!large || row.get("name").matches(misplaced)) {
            return Optional.empty();
        }
        return CompanyName.parse(row.get("name"), forms).map(name -> new Listing(name, country, isin(row.get("isins"), country),
                ticker(row.get("symbols"), country), row.get("market_cap").matches("(Mega|Large|Mid) Cap")
                        || NEIGHBOURS.contains(country), "FinanceDatabase"));
    }

    private List<Listing> sec() throws IOException {
        JsonNode companies = new ObjectMapper().readTree(Files.readString(open.folder().resolve("sec_company_tickers.json")));
        return Stream.iterate(0, rank -> rank < LARGEST_OF_SEC, rank -> rank + 1).map(rank -> companies.path(String.valueOf(rank)))
                .flatMap(company -> CompanyName.parse(company.path("title").asString(), forms)
                        .map(name -> new Listing(name, "", null, company.path("ticker").asString(), true, "SEC")).stream())
                .toList();
    }

    /** The only ISIN of the company's own country; depositary receipts have another country's. */
    private static @Nullable String isin(String isins, String country) {
        List<String> own = Stream.of(isins.split("\\|")).filter(CheckDigits::isIsin).filter(isin -> isin.startsWith(country)).distinct()
                .toList();
        return own.size() == 1 && !country.isEmpty() ? own.get(0) : null;
    }

    private static @Nullable String ticker(String symbols, String country) {
        String ending = HOME_EXCHANGE.getOrDefault(country, "?");
        List<String> home = Stream.of(symbols.split("\\|")).filter(symbol -> symbol.endsWith(ending)).toList();
        return home.size() == 1 ? home.get(0).substring(0, home.get(0).length() - ending.length()) : null;
    }
}
