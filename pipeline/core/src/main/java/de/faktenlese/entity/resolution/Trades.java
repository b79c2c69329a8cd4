// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What companies do, by the nouns for them, by words of their names, and of well-known ones. Immutable, thread-safe.
 *
 * @param nouns parts of nouns with their trades
 * @param names parts of names with their trades
 * @param firms the trades of well-known companies by their canonical names
 * @param complete the trades for which one uses no other nouns than those of the table
 */
record Trades(List<Part> nouns, List<Part> names, Map<String, Set<String>> firms, Set<String> complete) {

    private static final int SHORTEST_PART_OF_NAME = 4;
    private static final String BEGINNING = "^";
    private static final String END = "$";
    private static final String ANY = "any";
    private static final Pattern WORD_ENDS = Pattern.compile("[ -]");

    /**
     * A part of a word that tells a trade.
     *
     * @param text in small letters
     * @param first whether it must stand at the word's beginning
     * @param last whether it must stand at its end
     * @param trade the trade
     */
    record Part(String text, boolean first, boolean last, String trade) {

        static Part of(String written, String trade) {
            boolean first = written.startsWith(BEGINNING);
            boolean last = written.endsWith(END);
            return new Part(written.substring(first ? 1 : 0, written.length() - (last ? 1 : 0)), first, last, trade);
        }

        boolean isIn(String word) {
            return (!first || word.startsWith(text)) && (!last || word.endsWith(text)) && word.contains(text);
        }

        boolean begins(String word) {
            return word.equals(text) || text.length() >= SHORTEST_PART_OF_NAME && (word.startsWith(text) || word.endsWith(text));
        }
    }

    Trades {
        nouns = List.copyOf(nouns);
        names = List.copyOf(names);
        firms = Map.copyOf(firms);
        complete = Set.copyOf(complete);
    }

    static Trades read(ModelFiles models) {
        List<Part> nouns = new ArrayList<>();
        List<Part> names = new ArrayList<>();
        Map<String, Set<String>> firms = new HashMap<>();
        Set<String> complete = new HashSet<>();
        for (Table.Row row : Table.read(models, "names/trades.tsv").rows()) {
            String trade = row.get("trade");
            for (String word : row.list("words")) {
                switch (row.get("what")) {
                    case "noun" -> nouns.add(Part.of(word, trade));
                    case "name" -> names.add(Part.of(word, trade));
                    case "firm" -> firms.computeIfAbsent(word, key -> new HashSet<>()).add(trade);
                    case "complete" -> complete.add(word);
                    default -> throw row.error("what '" + row.get("what") + "', expected noun, name, firm or complete");
                }
            }
        }
        return new Trades(nouns, names, firms, complete);
    }

    /** The trades that a noun tells; none if it fits every company. */
    Set<String> ofNoun(String noun) {
        String small = noun.toLowerCase(Locale.GERMAN);
        Set<String> trades = new HashSet<>();
        nouns.stream().filter(part -> part.isIn(small)).forEach(part -> trades.add(part.trade()));
        trades.remove(ANY);
        return trades;
    }

    /** Whether a noun says something of a company, but not what it does: "Familienkonzern". */
    boolean isOfAnyTrade(String noun) {
        String small = noun.toLowerCase(Locale.GERMAN);
        return nouns.stream().anyMatch(part -> part.trade().equals(ANY) && part.isIn(small));
    }

    /** Whether all of these trades have their own nouns only. */
    boolean isComplete(Set<String> trades) {
        return !trades.isEmpty() && complete.containsAll(trades);
    }

    /** The trades that the words of a company's name tell. */
    Set<String> ofName(String name) {
        Set<String> trades = new HashSet<>();
        for (String word : WORD_ENDS.split(name.toLowerCase(Locale.GERMAN))) {
            names.stream().filter(part -> part.begins(word)).forEach(part -> trades.add(part.trade()));
        }
        return trades;
    }

    /** The trades of a well-known company; none of another. */
    Set<String> ofFirm(String canonicalName) {
        return firms.getOrDefault(canonicalName, Set.of());
    }
}
