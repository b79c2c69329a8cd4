// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.knowledge.Thing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Joins the places written by hand with the Foreign Office's list of states and with GeoNames' larger towns of
 * Germany, Austria, Switzerland and Liechtenstein. Towns elsewhere have German names that GeoNames lacks: they are written by
 * hand.
 */
final class Places {

    /** The countries whose towns' own names are the German ones. */
    private static final Set<String> GERMAN_SPEAKING = Set.of("DE", "AT", "CH", "LI");
    /** Little towns with short names are met as other things more often. */
    private static final int SHORT = 4;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’. -]{2,}");
    /** "an der Ilm", "am Main", "im Breisgau", "bei München". */
    private static final Pattern WHERE = Pattern.compile(
            "(?<=\\p{Ll}) (an der|am|auf der|ob der|im|in der|in|bei|vor der|unter|ob) \\p{Lu}.*");
    private static final Pattern OFFICIAL = Pattern.compile("^(Hansestadt|Landeshauptstadt|Kreis) ");

    private final OrdinaryWords words;
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Thing> places = new ArrayList<>();

    private Places(OrdinaryWords words) {
        this.words = words;
    }

    static List<Thing> compile(List<Thing> handWritten, OpenData open, OrdinaryWords words) throws IOException {
        Places places = new Places(words);
        handWritten.forEach(places::add);
        places.addStates(open.lines("laendernamen_de.txt"));
        for (CSVRecord town : open.csv("world-cities.csv")) {
            places.addTown(town);
        }
        return List.copyOf(places.places);
    }

    private void add(Thing place) {
        identifiers.add(place.id());
        place.names().forEach(names::add);
        places.add(place);
    }

    /** Adds states from lines that hold by turns a state's short and its official name. */
    private void addStates(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String name = lines.get(i).strip();
            if (names.add(name)) {
                List<String> official = Stream.of(lines.get(i + 1).strip()).filter(names::add).toList();
                add(new Thing(Identifiers.fresh(name, identifiers), EntityType.LOC, name, official, ambiguous(name, official),
                        HandWritten.orNull(OpenData.countryCode(name)), Links.NONE, "Auswärtiges Amt"));
            }
        }
    }

    private void addTown(CSVRecord row) {
        String country = OpenData.countryCode(row.get("country"));
        String name = OFFICIAL.matcher(row.get("name")).replaceFirst("");
        if (GERMAN_SPEAKING.contains(country) && NAME.matcher(name).matches() && names.add(name)) {
            List<String> aliases = Stream.of(WHERE.matcher(name).replaceFirst("")).filter(names::add).toList();
            add(new Thing(Identifiers.fresh(name, identifiers), EntityType.LOC, name, aliases, ambiguous(name, aliases), country,
                    Links.NONE, "GeoNames"));
        }
    }

    private Set<String> ambiguous(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(other -> other.length() <= SHORT || words.isAmbiguous(other))
                .collect(Collectors.toSet());
    }
}
