// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by what they do beside names. Immutable, thread-safe. */
public final class CueWords {

    private final Map<Cue, Set<String>> words;

    /** What a word does. */
    enum Cue {
        /** Capitalised, but never a name, nor the last word of one. */
        GENERIC,
        /** No name by itself, though the names of companies may end so: "Management". */
        ORDINARY,
        /** A verb, by its lemma, that only companies can be the subject of. */
        AGENT_VERB,
        /** The object of such a verb that also means other things: "Insolvenz anmelden". */
        INSOLVENCY,
        /** Follows "&amp;" in a firm's name. */
        FAMILY,
        /** Joins the names in a firm's name. */
        AND,
        /** Joins the name of a town and that of its river. */
        PLACE_JOINT,
        /** Before a hyphen and the kind of an authority part of its name: "US-Finanzministerium". */
        STATE_PREFIX,
        /** After a list of names and no part of the last: "&amp; Co.". */
        CO,
        /** Says that what follows after {@link #OF} is a company: "die Analysten von X". */
        STAFF,
        /** Stands between such a word and the name. */
        OF,
        /** Stands there too, where common words also follow: "Geld für Bauern". */
        FOR,
        /** Says with {@link #OF} or {@link #FOR} that what follows is a drug: "Zulassung". */
        APPROVAL,
        /** An adjective before a company's name in a compound, and no part of it: "Deutsche Zorvex-Tochter". */
        NATION,
        /** Ends the names of companies: "Labs". */
        NAME_END,
        /** Ends the name of an organisation called after a person: "Institut". */
        NAME_END_AFTER_PERSON,
        /** Begins the name of an organisation: "Groupe". */
        NAME_START,
        /** Is so after no article only: "Bankhaus Zorvex", but "das Bankhaus Zorvex" is called Zorvex. */
        HOUSE,
        /** Follows a noun for what something is and says that its name comes: "ein Roboter namens X". */
        CALLED,
        /** Says with {@link #LABEL_BEFORE} that what follows is a brand or a name: "unter der Marke X". */
        LABEL,
        /** The preposition before it. */
        LABEL_BEFORE,
        /** A verb, by its lemma, that says of what bears such a name that it is sold. */
        SALE_VERB,
        /** A verb, by its lemma, that says of what bears such a name that it is a company. */
        FIRM_VERB,
        /** A verb, by its lemma, whose object without an article mostly is a company. */
        OBJECT_VERB,
        /** Stands before an infinitive. */
        INFINITIVE,
        /** Follows the title of a newsletter or newspaper in its first line: "Nr. 12". */
        ISSUE,
        /** What comes by mail every day or week, also as the last part of a compound, in small letters: "brief". */
        PAPER,
        /** Begins the name of an organisation that ends in its place's: "Raiffeisenbank". */
        LOCAL,
        /** Ends the name of a firm that begins with its owner's: "Lacke". */
        TRADE,
        /** Begins the names of products, being their maker: "Opel". */
        MAKER,
        /** Follows in a product's name: "Pro". */
        EDITION,
        /** Ends the names of drugs. */
        DRUG_ENDING,
        /** Says in a compound that what stands before it is a technology: "Architektur". */
        TECHNOLOGY,
        /** A preposition with an article in it. */
        CONTRACTION,
        /** A verb, by its lemma, whose subject does it with a product: "Mit X lockt Y". */
        OFFER_VERB,
        /** Stands between the names of a list. */
        LIST,
        /** Opens an apposition. */
        INDEFINITE,
        /** Stands before what something is done with. */
        WITH,
        /** A verb, by its lemma, whose subject mostly is a company. */
        COMPANY_VERB,
        /** A lemma that says of what a sentence names that it is made, shown, sold or withdrawn: "herausbringen". */
        OFFERED,
        /** An article that says whose something is: "sein". */
        OWN,
        /** A definite article. */
        DEFINITE,
        /** A noun that is counted without being a product: "Halle 5". */
        NUMBERED,
        /** A verb, by its lemma, that tells a price. */
        PRICE_VERB,
        /** A verb, by its lemma, that tells a name: "heißen". */
        NAMED,
        /** A pronoun that opens a sentence about a thing: "Es heißt X". */
        IT,
        /** Follows the noun for a product without being its name: "den Bus Richtung Ulm". */
        NOT_CALLED,
        /** A noun for a service or paper that is a firm's product where somebody offers it, and a firm elsewhere. */
        WARE,
        /** An article before the object of a verb, of a masculine noun. */
        OBJECT_ARTICLE
    }

    private CueWords(Map<Cue, Set<String>> words) {
        this.words = words;
    }

    /** The cue words of the models. */
    public static CueWords read(ModelFiles models) {
        Map<Cue, Set<String>> words = Table.read(models, "names/cue-words.tsv").rows().stream().collect(Collectors.groupingBy(
                row -> Cue.valueOf(row.get("cue").toUpperCase(Locale.ROOT).replace('-', '_')), () -> new EnumMap<>(Cue.class),
                Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));
        return new CueWords(words);
    }

    /** Whether a word or phrase does this. */
    boolean is(Cue cue, String text) {
        return words.getOrDefault(cue, Set.of()).contains(text);
    }

    /** The words that do something. */
    Set<String> words(Cue cue) {
        return words.getOrDefault(cue, Set.of());
    }
}
