// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.knowledge.Forename;
import de.faktenlese.entity.knowledge.Gender;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * First names and surnames from Berlin's registry offices, from the world's lists of most common names, and from a list by
 * hand that holds the names of older people.
 *
 * @param forenames by name
 * @param surnames those that are no ordinary words
 * @param rejected surnames that are
 */
record PersonNames(List<Forename> forenames, SortedSet<String> surnames, SortedSet<String> rejected) {

    private static final int SELDOM = 5;
    private static final int COMMON = 3;
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";

    static PersonNames read(OpenData open, Vocabulary vocabulary) throws IOException {
        Map<String, Bearers> bearers = new TreeMap<>();
        for (CSVRecord row : open.tsv("vornamen_berlin_2012_2023.tsv")) {
            int count = Integer.parseInt(row.get("anzahl"));
            if (count >= SELDOM) {
                add(bearers, row.get("vorname"), row.get("geschlecht").equals("w"), count);
            }
        }
        for (CSVRecord row : open.csv("forenames_by_country.csv")) {
            for (String name : List.of(row.get("Romanized Name"), row.get("Localized Name"))) {
                add(bearers, name, row.get("Gender").equals("F"), SELDOM);
            }
        }
        HandWritten.rows("forenames").forEach(row -> Stream.of(row.get("names").split(" "))
                .forEach(name -> add(bearers, name, row.get("gender").equals("f"), Integer.parseInt(row.get("count")))));
        SortedSet<String> surnames = new TreeSet<>();
        for (CSVRecord row : open.csv("surnames_by_country.csv")) {
            surnames.add(row.get("Romanized Name"));
            surnames.add(row.get("Localized Name"));
        }
        HandWritten.rows("surnames").forEach(row -> surnames.addAll(List.of(row.get("names").split(" "))));
        surnames.removeIf(name -> !isLatin(name));
        SortedSet<String> rejected = new TreeSet<>(surnames);
        rejected.removeIf(name -> !vocabulary.isWord(name));
        surnames.removeAll(rejected);
        List<Forename> forenames = bearers.entrySet().stream().map(name -> name.getValue().forename(name.getKey())).toList();
        return new PersonNames(forenames, surnames, rejected);
    }

    /** The surnames and the first names that are not rare. */
    Set<String> wellKnown() {
        Stream<String> common = forenames.stream().filter(forename -> forename.frequency() >= COMMON).map(Forename::name);
        return Stream.of(common, surnames.stream(), rejected.stream()).flatMap(names -> names).collect(Collectors.toSet());
    }

    /** All first names and surnames, the rejected ones too. */
    Stream<String> all() {
        return Stream.of(forenames.stream().map(Forename::name), surnames.stream(), rejected.stream()).flatMap(names -> names);
    }

    private static void add(Map<String, Bearers> bearers, String name, boolean female, int count) {
        if (isLatin(name)) {
            bearers.merge(name, female ? new Bearers(count, 0) : new Bearers(0, count), Bearers::plus);
        }
    }

    private static boolean isLatin(String name) {
        return name.matches(NAME) && name.chars().allMatch(c -> c < 0x250 || c == 0x2019);
    }

    /** How many women and men bear a name. */
    private record Bearers(int women, int men) {

        Bearers plus(Bearers others) {
            return new Bearers(women + others.women, men + others.men);
        }

        Forename forename(String name) {
            int few = Math.min(women, men);
            Gender gender = 5 * few > women + men ? Gender.ANY : women > men ? Gender.FEMININE : Gender.MASCULINE;
            return new Forename(name, gender, frequency());
        }

        /** From 1 to 5, a step for each power of about four above the seldom. */
        private int frequency() {
            int steps = (int) (Math.log((double) (women + men) / SELDOM) / Math.log(4)) + 1;
            return Math.max(1, Math.min(5, steps));
        }
    }
}
