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

/** Joins the places written by hand with the Foreign Office's list of states and with GeoNames' larger towns. */
final class Places {

    private static final Set<String> GERMAN_SPEAKING = Set.of("DE", "AT", "CH", "LI");
    private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "GB", "IE", "CA", "AU");
    /** The countries whose towns German business news names; others are in the table by hand. */
    private static final Set<String> FOLLOWED = Set.of("DE", "AT", "CH", "LI", "US", "GB", "IE", "FR", "IT", "ES", "PT", "NL", "BE", "LU",
            "DK", "SE", "NO", "FI", "PL", "CZ", "SK", "HU", "SI", "HR", "RO", "CA", "AU");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’. -]{2,}");
    /** "an der Ilm", "am Main", "im Breisgau", "bei München". */
    private static final Pattern WHERE = Pattern.compile("(?<=\\p{Ll}) (an der|am|auf der|ob der|im|in der|in|bei|vor der|unter|ob) \\p{Lu}.*");
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
            List<String> official = Stream.of(lines.get(i + 1).strip()).filter(names::add).filter(other -> !other.equals(name)).toList();
            if (names.add(name)) {
                add(new Thing(Identifiers.fresh(name, identifiers), EntityType.LOC, name, official, ambiguous(name, official),
                        HandWritten.orNull(OpenData.countryCode(name)), Links.NONE, "Auswärtiges Amt"));
            }
        }
    }

    private void addTown(CSVRecord row) {
        String country = OpenData.countryCode(row.get("country"));
        String name = OFFICIAL.matcher(row.get("name")).replaceFirst("");
        if (!FOLLOWED.contains(country) || !NAME.matcher(name).matches() || !names.add(name)) {
            return;
        }
        String brief = WHERE.matcher(name).replaceFirst("");
        boolean german = GERMAN_SPEAKING.contains(country);
        List<String> aliases = Stream.of(brief).filter(other -> german && names.add(other)).toList();
        Set<String> ambiguous = ENGLISH_SPEAKING.contains(country) && !name.contains(" ") ? Set.of(name) : ambiguous(name, aliases);
        add(new Thing(Identifiers.fresh(name, identifiers), EntityType.LOC, name, aliases, ambiguous, country, Links.NONE, "GeoNames"));
    }

    private Set<String> ambiguous(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).filter(words::isAmbiguous).collect(Collectors.toSet());
    }
}
