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
 * @param core whether a fact without it is none
 * @param many whether several things can fill it at once
 * @param least how many things must fill it, if it is core
 * @param free whether anything of its type in the clause fills it that fills nothing else, such as a date
 * @param signed whether it is a change, which has a sign
 * @param topic whether what the text is about fills it where the clause names nothing
 * @param implied whether that also fills it where a rule needs it
 * @param each whether each thing that fills it makes a fact of its own ("A und B sind pleite")
 * @param whole whether a noun that only belongs to a company does not stand for it: "das Airbus-Werk" is not Airbus
 * @param like words of which a name, or a word, must hold one, in lower case; "*" lets the word end a longer one
 *     ("*amt"); empty if any name will do
 * @param unlike words that a name, or a word, must not hold
 */
public record Role(String name, Set<FillerType> types, boolean core, boolean many, int least, boolean free,
                   boolean signed, boolean topic, boolean implied, boolean each, boolean whole,
                   Set<String> like, Set<String> unlike) {

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
        return many || least > 1 || each || !topic;
    }

    /** Whether the role is filled by a word of a list. */
    public boolean isWord() {
        return types.contains(FillerType.WORD);
    }
}
