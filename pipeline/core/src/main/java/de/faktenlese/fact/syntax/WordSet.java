// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

/** Small sets of function words, listed in {@code models/rules/grammar/word-sets.tsv}. */
public enum WordSet {
    /** Pronouns that stand for a subject or object named before. */
    PERSONAL_PRONOUN,
    /** Pronouns that in reported speech stand for who speaks: "X teilte mit, man habe …". */
    SPEAKER,
    /** Pronouns with which a verb in "-e" is no subjunctive: "ich habe". */
    FIRST_PERSON,
    /** What opens an infinitive with "zu" that says to what end, or without what. */
    INFINITIVE_OPENER,
    /** Verbs that stand with an infinitive and "zu" like modal verbs, without a comma: "scheint Y zu kaufen". */
    COHERENT,
    /** What opens a clause or is an adverb or a preposition: "und damit". */
    ADVERB_OR_OPENER,
    /** Adverbs that are particles of some verbs only: "verkauft Y wieder". */
    ADVERB_OR_PARTICLE,
    /** Adverbs that may stand before what opens a clause: "nur wenn". */
    FOCUS,
    /** The reflexive pronoun. */
    REFLEXIVE,
    /** The first part of a double denial: "weder … noch". */
    NEITHER,
    /** The second part of a double denial. */
    NOR,
    /** What opens a clause that says what another clause's verb is about. */
    COMPLEMENTIZER,
    /** Nouns that end their phrase: "seit Langem". */
    ADVERBIAL_NOUN,
    /** What says how exactly a value is meant where a preposition stands before it: "von über 3 Mrd.". */
    VALUE_MODIFIER,
    /** What does so without a preposition before it: "je 45 Prozent". */
    BARE_VALUE_MODIFIER,
    /** What with {@link #COMPARISON} says how exactly a value is meant: "mehr als 3 Mrd.". */
    COMPARATIVE,
    /** What stands between a comparative and what it is compared with. */
    COMPARISON,
    /** What stands before the value that a change comes from: "von 5 auf 9 Prozent". */
    CHANGE_FROM,
    /** What stands before the value that a change leads to. */
    CHANGE_TO,
    /** What before a phrase says that it is not so: "von X statt von Y". */
    INSTEAD,
    /** What parts the items of a list. */
    LIST_JOINER,
    /** Verbs whose second nominative is a predicate. */
    COPULA,
    /** Prepositions of who acts in a passive. */
    AGENT_PREPOSITION,
    /** What after a negation takes it back: "nicht nur". */
    HARMLESS_NEGATION,
    /** What stands beside the name of a source: "Kreisen zufolge". */
    SOURCE_MARK,
    /** What denies. */
    NEGATION,
    /** What may follow a negation without denying more or less: "nicht mehr", "nicht nur". */
    AFTER_NEGATION,
    /** What opens the other side of a denial: "nicht Y, sondern Z". */
    ADVERSATIVE,
    /** What sets a clause against the one before, which may then leave out its verb: "X kauft Y, Z dagegen W". */
    CONTRAST,
    /** What gives each member of a list its own value: "A und B halten je 50 Prozent". */
    DISTRIBUTIVE,
    /** What gives one value to all members of a list at once: "A und B halten zusammen 50 Prozent". */
    COLLECTIVE,
    /** What takes up a statement to say what became of it: "was aber nicht gelang". */
    RESUMPTION,
    /** What opens a clause that says how it ended: "…, bis der Verkauf platzte". */
    UNTIL,
    /** What in an infinitive clause says that it is done: "gekauft zu haben". */
    FINISHED,
    /** Prepositions that stand behind what they govern: "Kreisen zufolge". */
    POSTPOSITION,
    /** What stands between a noun and its name. */
    NAMING,
    /** What a thing is compared with: "wie nie zuvor". */
    LIKENESS,
    /** Nouns that with a negation say that something is never so: "zu keinem Zeitpunkt". */
    NEVER,
    /** Prepositions before a relative pronoun that stands for what is said: "Gerüchte, nach denen X einsteigt". */
    REPORT,
    /** Articles of what is known already. */
    DEFINITE,
    /** Verbs of saying, which may stand inside what is said: "Ein Verkauf, sagte X, sei nicht geplant". */
    SPEECH,
    /** Verbs with which a company tells its own news: "500 Stellen fallen weg, teilte X mit". */
    ANNOUNCEMENT,
    /** Prepositions that deny what they govern: "ohne Entlassungen". */
    DENYING_PREPOSITION,
    /** Verbs that say what someone else is to do: "untersagt X, Y zu kaufen". */
    OBJECT_CONTROL,
    /** Those of them that need not say who: "rät, Y zu kaufen". */
    OPEN_CONTROL,
    /** Determiners that mean what was named before: "seine Tochter". */
    POSSESSIVE,
    /** A relative pronoun that refers to what a clause says and to no name: "…, was viele überraschte". */
    CLAUSE_RELATIVE,
    /** Determiners after which only the ending of an adjective tells the nominative: "der große Konzern", "der großen Bank". */
    WEAK_DECLENSION,
    /** What says that somebody is no longer what a noun says: "der frühere X-Manager". */
    FORMER,
    /** What points at the place or the house named last: "wechselt von X zu Y und wird dort Chefin". */
    THERE,
    /** Adjectives that look like participles of verbs that there are not. */
    NO_VERB
}
