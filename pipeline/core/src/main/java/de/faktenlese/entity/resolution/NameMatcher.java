// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.NameShortener;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Thing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides whether two different names of one document name the same thing. Thread-safe. */
final class NameMatcher {

    private static final int SHORTEST_IN_CAPITALS = 4;
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 6;

    private final Knowledge knowledge;
    private final NameShortener shortener;

    NameMatcher(Knowledge knowledge, NameShortener shortener) {
        this.knowledge = knowledge;
        this.shortener = shortener;
    }

    /** The known thing that a name of this type names, if one is known. */
    Optional<Thing> thing(EntityType type, String name) {
        List<Thing> things = knowledge.named(name);
        if (things.isEmpty() && type == EntityType.ORG) {
            things = knowledge.named(shortener.withoutLegalForm(name));
        }
        return things.stream().filter(thing -> thing.type() == type).findFirst();
    }

    /** Whether two names of organisations, places or products are spellings of one, or one is short for the other. */
    boolean isSame(EntityType type, String one, String other) {
        if (isSpelling(one, other)) {
            return true;
        }
        Optional<Thing> first = thing(type, one);
        Optional<Thing> second = thing(type, other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().id().equals(second.get().id());
        }
        if (type != EntityType.ORG) {
            return false;
        }
        String bareOne = shortener.withoutLegalForm(one);
        String bareOther = shortener.withoutLegalForm(other);
        return isSpelling(bareOne, bareOther) || isShort(bareOne, bareOther, first.isPresent())
                || isShort(bareOther, bareOne, second.isPresent());
    }

    /** Whether a name is the long form of an acronym: its capitals, or the first letters of its words, are the acronym. */
    static boolean isAcronym(String acronym, String name) {
        int length = acronym.length();
        if (length < SHORTEST_ACRONYM || length > LONGEST_ACRONYM || !acronym.equals(acronym.toUpperCase(Locale.GERMAN))
                || !name.contains(" ")) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split("[ -]")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            initials.append(capital ? word.substring(0, 1) : "");
        }
        name.chars().filter(Character::isUpperCase).forEach(capital -> capitals.append((char) capital));
        return acronym.contentEquals(initials) || acronym.contentEquals(capitals);
    }

    private static boolean isSpelling(String one, String other) {
        boolean capitals = one.length() >= SHORTEST_IN_CAPITALS;
        return one.equals(other) || capitals && one.equalsIgnoreCase(other);
    }

    /** A known company is not the same as an unknown one whose name begins alike ("Siemens", "Siemens Wasserbau"). */
    private boolean isShort(String brief, String full, boolean known) {
        if (!full.startsWith(brief + " ")) {
            return false;
        }
        String rest = full.substring(brief.length() + 1);
        return !known && shortener.shortForms(full, EntityType.ORG).contains(brief) || shortener.isGeneric(rest);
    }
}
