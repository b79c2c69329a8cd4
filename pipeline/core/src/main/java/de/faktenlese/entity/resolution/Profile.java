// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * What is known about a named thing when something must stand for it.
 *
 * @param type its type
 * @param kind COMPANY, PERSON or a kind of organisation that is no company
 * @param gender of a person; of an organisation that of its legal form, where it has one; ANY if not known
 * @param nouns the nouns that the text says it is: "Pumpenhersteller"
 * @param genders the genders of these nouns
 * @param places the places named beside it, in small letters
 * @param seat where it is known to have its seat, town or country, in small letters; empty if not known
 * @param nameWords the words of its names, in small letters
 */
record Profile(EntityType type, Kind kind, Gender gender, Set<String> nouns, Set<Gender> genders, Set<String> places,
        Set<String> seat, Set<String> nameWords) {

    private static final int SHARED_LETTERS = 4;


    Profile {
        nouns = Set.copyOf(nouns);
        genders = Set.copyOf(genders);
        places = Set.copyOf(places);
        seat = Set.copyOf(seat);
        nameWords = Set.copyOf(nameWords);
    }

    /** Whether an expression may stand for it, by kind and gender. */
    boolean fits(Anaphor anaphor) {
        Kind wanted = anaphor.kind();
        return switch (anaphor.sort()) {
            case NOMINAL -> wanted != null && switch (wanted) {
                case COMPANY, RIVAL, SHARE -> type == EntityType.ORG && kind == Kind.COMPANY;
                case PERSON -> type == EntityType.PER && agrees(anaphor.gender());
                default -> type == EntityType.ORG && kind == wanted;
            };
            case INHABITANTS, IMPERSONAL -> type == EntityType.ORG && kind == Kind.COMPANY;
            case PRONOUN, DEMONSTRATIVE -> type == EntityType.PER && agrees(anaphor.gender())
                    || type == EntityType.ORG && kind == Kind.COMPANY && (gender == anaphor.gender()
                    || genders.contains(anaphor.gender()));
        };
    }

    /** Whether a noun is what the text called it, or begins or ends like a word of its name: "Pumpenbauer" of "Acme Pumpen". */
    boolean isCalled(String noun) {
        String small = noun.toLowerCase(Locale.GERMAN);
        return nouns.stream().anyMatch(called -> called.toLowerCase(Locale.GERMAN).endsWith(small))
                || nameWords.stream().anyMatch(word -> word.length() >= SHARED_LETTERS && small.length() >= SHARED_LETTERS
                && (word.equals(small) || small.startsWith(word.substring(0, SHARED_LETTERS))));
    }

    private boolean agrees(Gender wanted) {
        return gender == wanted || gender == Gender.ANY;
    }
}
