// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Gender;
import de.faktenlese.entity.resolution.ReferenceNoun.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known about a named thing when something must stand for it.
 *
 * @param type its type
 * @param kind COMPANY, PERSON, PRODUCT or a kind of organisation that is no company
 * @param gender of a person; of an organisation that of its legal form or article, where it has one; ANY if not known
 * @param nouns the nouns that the text says it is: "Pumpenhersteller"
 * @param genders the genders of these nouns
 * @param trades what it does, as far as the tables, its name or these nouns tell
 * @param parts its parts in deals so far
 * @param places the places named beside it, in small letters
 * @param seat where it is known to have its seat, town or country, in small letters; empty if not known
 * @param nameWords the words of its names, in small letters
 * @param known whether the tables know it
 */
record Profile(EntityType type, Kind kind, Gender gender, Set<String> nouns, Set<Gender> genders, Set<String> trades,
        Set<DealPart> parts, Set<String> places, Set<String> seat, Set<String> nameWords, boolean known) {

    private static final int SHARED_LETTERS = 4;
    /** So many letters at the beginning of a compound are its first part: "Softwareanbieter", "Softwareschmiede". */
    private static final int LONG_SHARED = 6;

    Profile {
        nouns = Set.copyOf(nouns);
        genders = Set.copyOf(genders);
        trades = Set.copyOf(trades);
        parts = Set.copyOf(parts);
        places = Set.copyOf(places);
        seat = Set.copyOf(seat);
        nameWords = Set.copyOf(nameWords);
    }

    /** Whether an expression may stand for it, by kind and gender. */
    boolean fits(Anaphor anaphor) {
        Kind wanted = anaphor.kind();
        return switch (anaphor.sort()) {
            case NOMINAL -> wanted == null ? isCompany() || type == EntityType.PER : switch (wanted) {
                case COMPANY, RIVAL, SHARE, NEWCOMER -> isCompany();
                case OWNED -> isCompany() && (parts.contains(DealPart.OWNED) || anaphor.word().indexOf('-') > 0);
                case VENTURE -> isCompany() && nouns.stream().anyMatch(noun -> noun.endsWith(anaphor.word()) || isVenture(noun));
                case OWNER -> isCompany() || type == EntityType.PER && parts.contains(DealPart.OWNER);
                case SELLER -> (isCompany() || type == EntityType.PER) && parts.contains(DealPart.SELLER);
                case PERSON -> type == EntityType.PER && agrees(anaphor.gender());
                case PRODUCT -> type == EntityType.PRODUCT;
                default -> type == EntityType.ORG && kind == wanted;
            };
            case INHABITANTS, IMPERSONAL -> isCompany();
            case OWNER -> type == EntityType.ORG && owns(anaphor.gender());
            case PRONOUN, DEMONSTRATIVE -> type == EntityType.PER && agrees(anaphor.gender())
                    || type == EntityType.ORG && (gender == anaphor.gender() || genders.contains(anaphor.gender()));
        };
    }

    /** Whether one says "ihr" (feminine) or "sein" of it: by what it was called, either where that is not known. */
    private boolean owns(Gender shown) {
        if (gender == Gender.ANY && genders.isEmpty() || shown == Gender.ANY) {
            return true;
        }
        boolean feminine = shown == Gender.FEMININE;
        return feminine == (gender == Gender.FEMININE) && gender != Gender.ANY
                || genders.stream().anyMatch(each -> feminine == (each == Gender.FEMININE));
    }

    private static boolean isVenture(String noun) {
        return noun.toLowerCase(Locale.GERMAN).contains("venture") || noun.startsWith("Gemeinschafts");
    }

    /** Whether it is a company, or something else that does business. */
    boolean isCompany() {
        return type == EntityType.ORG && kind == Kind.COMPANY;
    }

    /** Whether a noun is what the text called it, or begins or ends like a word of its name: "Pumpenbauer" of "Acme Pumpen". */
    boolean isCalled(String noun) {
        String small = noun.toLowerCase(Locale.GERMAN);
        return nouns.stream().map(called -> called.toLowerCase(Locale.GERMAN)).anyMatch(called -> called.endsWith(small)
                || called.length() > LONG_SHARED && small.length() > LONG_SHARED
                && called.regionMatches(0, small, 0, LONG_SHARED))
                || nameWords.stream().anyMatch(word -> word.length() >= SHARED_LETTERS && small.length() >= SHARED_LETTERS
                && (word.equals(small) || small.startsWith(word.substring(0, SHARED_LETTERS))));
    }

    /** This profile when the text has also called it by a noun. */
    Profile called(String noun, Gender itsGender, Set<String> itsTrades) {
        return new Profile(type, kind, gender, with(nouns, noun), with(genders, itsGender), union(trades, itsTrades), parts,
                places, seat, nameWords, known);
    }

    /** This profile of something that was called people of a place. */
    Profile from(List<String> itsPlaces) {
        Set<String> small = itsPlaces.stream().map(place -> place.toLowerCase(Locale.GERMAN)).collect(Collectors.toSet());
        return new Profile(type, kind, gender, nouns, genders, trades, parts, places, seat.isEmpty() ? small : seat, nameWords,
                known);
    }

    /** This profile with a part in a deal. */
    Profile with(DealPart part) {
        return new Profile(type, kind, gender, nouns, genders, trades, with(parts, part), places, seat, nameWords, known);
    }

    private static <E> Set<E> with(Set<E> set, E element) {
        return union(set, Set.of(element));
    }

    private static <E> Set<E> union(Set<E> one, Set<E> other) {
        Set<E> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private boolean agrees(Gender wanted) {
        return gender == wanted || gender == Gender.ANY;
    }
}
