// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the open registers of listed companies.
 *
 * @param open where they are
 * @param words what does not tell companies apart
 */
record Registers(OpenData open, CompanyWords words) {

    private static final Set<String> NEIGHBOURS = Set.of("DE", "AT", "CH", "LI");
    /** Countries whose middling companies German business news writes about. */
    private static final Set<String> FOLLOWED = Set.of("DE", "AT", "CH", "LI",
            "LU", "US", "GB", "FR", "IT", "ES", "PT", "NL",
            "BE", "DK", "SE", "NO", "FI", "IE", "PL", "CZ", "HU", "GR", "IL", "CA", "TR");
    private static final int LARGEST_OF_SEC = 1500;

    /** All listings, the better register first. */
    List<Listing> read() throws IOException {
        List<Listing> listings = new ArrayList<>();
        listings.addAll(standardAndPoors());
        for (CSVRecord row : open.csv("companies.csv")) {
            financeDatabase(row).ifPresent(listings::add);
        }
        listings.addAll(securitiesAndExchangeCommission());
        return listings;
    }

    private List<Listing> standardAndPoors() throws IOException {
        return open.csv("sp500_constituents.csv").stream().flatMap(row -> CompanyName
                .parse(row.get("Security").replaceAll(" \\((Class [A-Z]|The)\\)", ""), words)
                .map(name -> american(name, row.get("Symbol"), "US", "S&P 500")).stream()).toList();
    }

    private List<Listing> securitiesAndExchangeCommission() throws IOException {
        JsonNode companies = new ObjectMapper().readTree(Files.readString(open.folder().resolve("sec_company_tickers.json")));
        return IntStream.range(0, LARGEST_OF_SEC).mapToObj(rank -> companies.path(String.valueOf(rank)))
                .filter(company -> !CompanyName.isShouted(company.path("title").asString()))
                .flatMap(company -> CompanyName.parse(company.path("title").asString(), words)
                        .map(name -> american(name, company.path("ticker").asString(), "", "SEC")).stream())
                .toList();
    }

    private static Listing american(CompanyName name, String ticker, String country, String source) {
        return new Listing(name, country, List.of(ticker + HomeListings.AMERICAN), List.of(), true, source);
    }

    private Optional<Listing> financeDatabase(CSVRecord row) {
        String country = OpenData.countryCode(row.get("country"));
        String size = row.get("market_cap");
        List<String> symbols = List.of(row.get("symbols").split("\\|"));
        if (!size.matches("(Mega|Large) Cap") && !FOLLOWED.contains(country) || isMisplaced(country, symbols)) {
            return Optional.empty();
        }
        boolean large = size.matches("(Mega|Large|Mid) Cap") || NEIGHBOURS.contains(country) && !size.isEmpty();
        return CompanyName.parse(row.get("name"), words).map(name -> new Listing(name, country, symbols,
                Stream.of(row.get("isins").split("\\|")).toList(), large, "FinanceDatabase"));
    }

    /** The register gives the United States as the seat of companies that it does not know better: those traded in Asia only. */
    private static boolean isMisplaced(String country, List<String> symbols) {
        return country.equals("US")
                && symbols.stream().allMatch(symbol -> symbol.matches(".*\\.(IS|KL|BK|JK|TW|TWO|KS|SA|L|IL|NS|BO)"));
    }
}
