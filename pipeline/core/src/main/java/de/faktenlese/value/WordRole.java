// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/** What a function word does in the grammar of values; the words themselves stand in {@code models/values/roles.tsv}. */
enum WordRole {
    /** Stands between the ends of a range: "bis". */
    RANGE,
    /** Opens a range whose ends are joined by "und": "zwischen". */
    BETWEEN,
    /** Closes what {@link #BETWEEN} opened: "und". */
    AND,
    /** Joins numbers that share what follows the last: "und", "bzw.". */
    LIST,
    /** Opens a change: "von". */
    FROM,
    /** Leads to the outcome of a change: "auf", "um". */
    TO,
    /** Makes a number negative: "minus". */
    MINUS,
    /** Makes a number explicitly positive: "plus". */
    PLUS,
    /** May stand between a modifier and its number: "aber", "insgesamt". */
    FILLER,
    /** Announces the same figure of another time, or a part of it: "Vorjahr", "zuvor", "nach", "davon". */
    COMPARISON,
    /** The decimal comma as a word: "Komma". */
    COMMA,
    /** An adjective that may stand between "ein" and a currency: "symbolischen". */
    SINGLE,
    /** A word after which digits with a dot are an ordinal, not a number: "am", "zum". */
    DATE_PREPOSITION,
    /** A preposition or article that makes a name-like calendar word a time: "im", "seit", "den". */
    TIME_PREPOSITION,
    /** Looks back from now: "seit". */
    SINCE,
    /** Looks ahead or back, whichever is nearer: "zum", "bis". */
    TOWARDS,
    /** "vor" of "vor drei Wochen". */
    AGO,
    /** "in" of "in drei Wochen". */
    AHEAD,
    /** "zuvor" of "ein Jahr zuvor". */
    EARLIER,
    /** "später" of "ein Jahr später". */
    LATER,
    /** "je", "pro". */
    PER,
    /** "jeden" of "für jeden", "jedes" of "jedes Jahr". */
    EVERY,
    /** "alle" of "alle zwei Jahre". */
    ALL,
    /** "für" of "für jeden". */
    FOR,
    /** An article. */
    ARTICLE,
    /** An article in the singular, which makes of "500 Euro-Scheck" one thing. */
    SINGULAR_ARTICLE,
    /** Before a number word, makes it no number: "einige" of "einige tausend". */
    INDEFINITE,
    /** What stands before a part of the day: "am", "des", "der". */
    DAY_ARTICLE,
    /** An article that no day or month has. */
    OTHER_GENDER,
    /** The genitive article of "Ende des Quartals". */
    GENITIVE_ARTICLE,
    /** What stands between a number and those of whom it is a part: "40 seiner Leute". */
    OF_WHOLE,
    /** What stands so before another number only: "40 von 95 Leuten". */
    OF_NUMBER,
    /** "Jahr" that stands before a year. */
    YEAR_WORD,
    /** A word that makes a bare four-digit number a year: "seit", "Jahr", "Ende". */
    YEAR_CUE,
    /** A word whose number is part of a name or a reference: "Agenda", "Seite", "Boeing". */
    NUMBERED,
    /** "Geschäftsjahr". */
    FISCAL_YEAR,
    /** "Quartal". */
    QUARTER,
    /** "Halbjahr". */
    HALF,
    /** "Kalenderwoche", "KW". */
    WEEK_NUMBER,
    /** "Q" of "Q2". */
    QUARTER_LETTER,
    /** "H" of "H1". */
    HALF_LETTER,
    /** "M" of "9M 2025". */
    MONTHS_LETTER,
    /** "FY" of "FY24". */
    FISCAL_LETTER,
    /** "Monate" of "die ersten neun Monate". */
    MONTHS,
    /** "Quartale" of "die ersten drei Quartale". */
    QUARTERS,
    /** "ersten" of "die ersten neun Monate". */
    FIRST,
    /** "letzten" of "das letzte Quartal 2024". */
    LAST,
    /** "Uhr". */
    CLOCK,
    /** "halb" of "halb neun". */
    HALF_PAST,
    /** "Viertel" of "Viertel nach acht". */
    QUARTER_HOUR,
    /** "nach" of "Viertel nach acht". */
    PAST_HOUR,
    /** "vor" of "Viertel vor acht". */
    BEFORE_HOUR,
    /** Joins a day and an hour: "um". */
    AT,
    /** "Jahre" of "die 1980er Jahre". */
    YEARS,
    /** What stands before a decade without "Jahre": "den 90ern". */
    DECADE_ARTICLE,
    /** A title, after which "Mai" is a surname. */
    NAME_TITLE,
    /** "der", after which "Sommer AG" is a company. */
    NOMINATIVE_ARTICLE,
    /** "er" of "1980er". */
    DECADE_ENDING,
    /** "zweistelliger": says how many digits an amount has, and no more. */
    DIGITS_LONG,
    /** "ab" of "ab dem 1. Oktober". */
    FROM_NOW,
    /** "Laufe" of "im Laufe des Jahres". */
    COURSE,
    /** A preposition after which a lone ordinal is a day of the month: "am 15.". */
    ON_DAY,
    /** "seine" of "seine 2019 erschienene Biografie". */
    POSSESSIVE,
    /** What joins a weekday to its month: "ersten Freitag im Juli". */
    IN_MONTH,
    /** "so" of "doppelt so viel". */
    AS_MUCH,
    /** An article of "das Dreifache", alone or in a preposition: "aufs". */
    NEUTER_ARTICLE,
    /** "Jahrhundert". */
    CENTURY,
    /** "Wochenende". */
    WEEKEND,
    /** A noun that stands for an instrument of a stated size, after which "über" is a preposition: "Darlehen". */
    SIZED,
    /** "über", the modifier that may be a preposition. */
    OVER,
    /** A unit or thing that shows that the year-like number before it is a count: "Gramm". */
    UNIT,
    /** A plural head that counts a currency compound: "Paletten" of "400 Euro-Paletten". */
    COUNTED_HEAD
}
