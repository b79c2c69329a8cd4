// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.Filler;
import java.util.Locale;
import java.util.Set;

/**
 * A role of a fact type.
 *
 * @param name such as "buyer"
 * @param types what can fill it
 * @param traits how it is filled
 * @param least how many things must fill it, if it is core
 * @param like words of which a name, or a word, must hold one, in lower case; "*" lets the word end a longer one
 *     ("*amt"); empty if any name will do
 * @param unlike words that a name, or a word, must not hold
 */
public record Role(String name, Set<FillerType> types, Set<Trait> traits, int least, Set<String> like, Set<String> unlike) {

    /** How a role is filled; a rule file sets each by its name in small letters. */
    public enum Trait {
        /** A fact without it is none. */
        CORE,
        /** Several places of a sentence can fill it at once. */
        MANY,
        /** Anything of its type in the clause fills it that fills nothing else, such as a date. */
        FREE,
        /** It is a change, which has a sign. */
        SIGNED,
        /** What the text is about fills it where the clause names nothing. */
        TOPIC,
        /** That also fills it where a rule needs it. */
        IMPLIED,
        /** Each thing that fills it makes a fact of its own: "A und B sind pleite". */
        EACH,
        /** A noun that only belongs to a company does not stand for it: "das Airbus-Werk" is not Airbus. */
        WHOLE;

        /** The key in a rule file. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Role {
        traits = Set.copyOf(traits);
    }

    /** Whether it is {@link Trait#CORE}. */
    public boolean core() {
        return traits.contains(Trait.CORE);
    }

    /** Whether it is {@link Trait#MANY}, or must be filled by several. */
    public boolean many() {
        return least > 1 || traits.contains(Trait.MANY);
    }

    /** Whether it is {@link Trait#FREE}. */
    public boolean free() {
        return traits.contains(Trait.FREE);
    }

    /** Whether it is {@link Trait#SIGNED}. */
    public boolean signed() {
        return traits.contains(Trait.SIGNED);
    }

    /** Whether it is {@link Trait#TOPIC}. */
    public boolean topic() {
        return traits.contains(Trait.TOPIC);
    }

    /** Whether it is {@link Trait#IMPLIED}. */
    public boolean implied() {
        return traits.contains(Trait.IMPLIED);
    }

    /** Whether it is {@link Trait#EACH}. */
    public boolean each() {
        return traits.contains(Trait.EACH);
    }

    /** Whether it is {@link Trait#WHOLE}. */
    public boolean whole() {
        return traits.contains(Trait.WHOLE);
    }

    /** Whether a filler is of a type that this role takes. */
    public boolean takes(Filler filler) {
        if (!types.contains(FillerType.of(filler))) {
            return false;
        }
        String said = said(filler).toLowerCase(Locale.GERMAN);
        return said.isEmpty() || (like.isEmpty() || like.stream().anyMatch(part -> holds(said, part)))
                && unlike.stream().noneMatch(part -> holds(said, part));
    }

    /** The name or word that a filler is; empty for a value. */
    private static String said(Filler filler) {
        if (filler instanceof Filler.OfEntity of) {
            return of.entity().name();
        }
        return filler instanceof Filler.OfWord word ? word.value() : "";
    }

    /** Whether a name holds a whole word ("EU", but not "Deutsche Bank"), be it in the genitive. */
    private static boolean holds(String name, String part) {
        boolean end = part.startsWith("*");
        String word = end ? part.substring(1) : part;
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            boolean opens = end || at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            String rest = name.substring(at + word.length());
            boolean closes = rest.isEmpty() || rest.equals("s") || rest.equals("es")
                    || !Character.isLetterOrDigit(rest.charAt(0));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether several things may fill it that one nominal stands for: "beide Banken" own or buy something together, but what is
     * said of the one that a text is about is not said of two.
     */
    public boolean takesSeveral() {
        return many() || each() || !topic();
    }

    /** Whether the role is filled by a word of a list. */
    public boolean isWord() {
        return types.contains(FillerType.WORD);
    }
}
