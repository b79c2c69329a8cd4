// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.NameShortener;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Thing;
import de.faktenlese.entity.resolution.FunctionWords.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether two different names of one document name the same thing. Thread-safe. */
final class NameMatcher {

    private static final int SHORTEST_IN_CAPITALS = 4;
    private static final Pattern WEB_DOMAIN = Pattern.compile("(?<=\\w{4})\\.[a-z]{2,3}$");

    private final Knowledge knowledge;
    private final NameShortener shortener;
    private final FunctionWords smallWords;

    NameMatcher(Knowledge knowledge, NameShortener shortener, FunctionWords smallWords) {
        this.knowledge = knowledge;
        this.shortener = shortener;
        this.smallWords = smallWords;
    }

    /** The known thing that a name of this type names, if one is known; declined names are known too. */
    Optional<Thing> thing(EntityType type, String name) {
        return lookUp(type, name).or(() -> type == EntityType.ORG ? lookUp(type, shortener.withoutLegalForm(name))
                : Optional.empty());
    }

    private Optional<Thing> lookUp(EntityType type, String name) {
        return knowledge.whole(name).stream().filter(thing -> thing.type() == type).findFirst();
    }

    /** A name with all that {@link #isSame} compares, so that it is worked out once a name and not once a pair of names. */
    Compared compared(EntityType type, String name) {
        String bare = type == EntityType.ORG ? withoutGroup(shortener.withoutLegalForm(name)) : name;
        return new Compared(type, Spelling.of(name), Spelling.of(bare), thing(type, name).map(Thing::id));
    }

    /**
     * A name as it is compared with others.
     *
     * @param type what it names
     * @param name the name
     * @param bare of an organisation the name without legal form and without what says that a group is meant
     * @param thing the id of the known thing that it names, if one is known
     */
    record Compared(EntityType type, Spelling name, Spelling bare, Optional<String> thing) {
    }

    /**
     * A text and what it is in plain spelling.
     *
     * @param text the text
     * @param plain in small letters, umlauts written out, without the end of an address in the net
     */
    record Spelling(String text, String plain) {

        private static Spelling of(String text) {
            String small = text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                    .replace("ß", "ss");
            return new Spelling(text, small.indexOf('.') < 0 ? small : WEB_DOMAIN.matcher(small).replaceFirst(""));
        }

        private boolean isOf(Spelling other) {
            return text.equals(other.text) || text.length() >= SHORTEST_IN_CAPITALS && plain.equals(other.plain);
        }
    }

    /**
     * Whether two names of one type are spellings of one, or of one known thing, or one is the other's acronym or differs in a
     * generic part; two things that are known apart ("Siemens", "Siemens Energy") are never the same.
     */
    boolean isSame(Compared one, Compared other) {
        if (one.name().isOf(other.name()) || one.thing().isPresent() && one.thing().equals(other.thing())) {
            return true;
        }
        boolean different = one.thing().isPresent() && other.thing().isPresent();
        return !different && one.type() == EntityType.ORG && isSameFirm(one, other);
    }

    private boolean isSameFirm(Compared one, Compared other) {
        String bareOne = one.bare().text();
        String bareOther = other.bare().text();
        return one.bare().isOf(other.bare()) || isGenericallyLonger(bareOne, bareOther)
                || isGenericallyLonger(bareOther, bareOne) || NameShortener.isAcronym(one.name().text(), bareOther)
                || NameShortener.isAcronym(other.name().text(), bareOne);
    }

    private boolean isGenericallyLonger(String brief, String full) {
        return begins(brief, full) && shortener.isGeneric(full.substring(brief.length() + 1));
    }

    /**
     * Whether one name of an organisation can be short for another. A known company is not the same as an unknown one whose name
     * begins alike ("Siemens", "Siemens Wasserbau").
     */
    boolean isShort(String brief, String full) {
        String bare = withoutGroup(brief);
        boolean begins = begins(bare, full) && (shortener.shortForms(full, EntityType.ORG).contains(bare) || isDistinctive(bare));
        boolean ends = !begins && full.endsWith(bare) && full.endsWith(" " + bare) && isDistinctive(bare)
                && shortener.isGeneric(full.substring(0, full.length() - bare.length() - 1));
        return (begins || ends) && thing(EntityType.ORG, brief).isEmpty() && thing(EntityType.ORG, bare).isEmpty();
    }

    /** Whether a name begins with the words of a shorter one. */
    private static boolean begins(String brief, String full) {
        return full.length() > brief.length() && full.charAt(brief.length()) == ' ' && full.startsWith(brief);
    }

    /** Whether a word can be a firm's whole name, since it is no place and no word for firms. */
    private boolean isDistinctive(String word) {
        return word.length() >= SHORTEST_IN_CAPITALS && word.indexOf(' ') < 0 && !shortener.isGeneric(word)
                && knowledge.named(word).stream().noneMatch(thing -> thing.type() == EntityType.LOC);
    }

    /** A name without what says that a whole group is meant: "Meyer" for "Meyer-Gruppe". */
    private String withoutGroup(String name) {
        int hyphen = name.lastIndexOf('-');
        return hyphen > 0 && smallWords.is(Role.GROUP, name.substring(hyphen + 1)) ? name.substring(0, hyphen) : name;
    }
}
