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

    /**
     * Whether two names are spellings of one, or of one known thing, or one is the other's acronym or differs in a generic part.
     */
    boolean isSame(EntityType type, String one, String other) {
        if (isSpelling(one, other)) {
            return true;
        }
        if (type != EntityType.ORG) {
            return isSameThing(type, one, other);
        }
        String bareOne = withoutGroup(shortener.withoutLegalForm(one));
        String bareOther = withoutGroup(shortener.withoutLegalForm(other));
        return isSpelling(bareOne, bareOther) || isGenericallyLonger(bareOne, bareOther) || isGenericallyLonger(bareOther,
                bareOne)
                || isSameThing(type, one, other) || NameShortener.isAcronym(one, bareOther) || NameShortener.isAcronym(other,
                bareOne);
    }

    private boolean isSameThing(EntityType type, String one, String other) {
        Optional<Thing> first = thing(type, one);
        return first.isPresent() && first.map(Thing::id).equals(thing(type, other).map(Thing::id));
    }

    private boolean isGenericallyLonger(String brief, String full) {
        return full.startsWith(brief + " ") && shortener.isGeneric(full.substring(brief.length() + 1));
    }

    /**
     * Whether one name of an organisation can be short for another. A known company is not the same as an unknown one whose name
     * begins alike ("Siemens", "Siemens Wasserbau").
     */
    boolean isShort(String brief, String full) {
        String bare = withoutGroup(brief);
        if (thing(EntityType.ORG, brief).isPresent() || thing(EntityType.ORG, bare).isPresent()) {
            return false;
        }
        boolean begins = full.startsWith(bare + " ") && (shortener.shortForms(full, EntityType.ORG).contains(bare)
                || isDistinctive(bare));
        boolean ends = full.endsWith(" " + bare) && isDistinctive(bare)
                && shortener.isGeneric(full.substring(0, full.length() - bare.length() - 1));
        return begins || ends;
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

    private static boolean isSpelling(String one, String other) {
        boolean capitals = one.length() >= SHORTEST_IN_CAPITALS;
        return one.equals(other) || capitals && plain(one).equals(plain(other));
    }

    /** A name in small letters, umlauts written out, without the end of an address in the net. */
    private static String plain(String name) {
        String small = name.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return WEB_DOMAIN.matcher(small).replaceFirst("");
    }
}
