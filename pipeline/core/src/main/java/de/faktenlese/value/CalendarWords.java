// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the calendar with what they say, from {@code models/values/calendar.tsv}. Immutable. */
final class CalendarWords {

    /** What kind of thing a word says. */
    enum Kind {
        MONTH, MONTH_GENITIVE, WEEKDAY, WEEKLY, SEASON, EARLY_SEASON, LATE_SEASON, DAY_PART, DAY, DAY_ADJECTIVE, YEAR, YEAR_ADJECTIVE,
        RELATIVE, FOLLOWING, SPAN, PERIOD, EDGE, EDGE_YEAR, EDGE_MONTH, EDGE_QUARTER, EDGE_HALF, EDGE_WEEK, EDGE_DECADE,
        NAMED_QUARTER, NAMED_HALF, PRIOR, UNIT, UNIT_STEM, COMPOUND_UNIT, RECURRENCE, DECADE, DECADE_NOUN
    }

    /**
     * A word found in a sentence.
     *
     * @param to the lexeme after its last
     * @param value what the table says of it
     */
    record Word(int to, String value) {

        int number() {
            return Integer.parseInt(value);
        }
    }

    private final Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);

    private final Map<Kind, Map<String, String>> abbreviations = new EnumMap<>(Kind.class);

    private CalendarWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
            abbreviations.put(kind, new HashMap<>());
        }
    }

    static CalendarWords read(ModelFiles models) {
        CalendarWords calendar = new CalendarWords();
        for (Table.Row row : Table.read(models, "values/calendar.tsv").rows()) {
            row.list("words").forEach(word -> calendar.add(kind(row), word, row.get("value")));
        }
        return calendar;
    }

    private void add(Kind kind, String word, String value) {
        if (word.endsWith(".")) {
            abbreviations.get(kind).put(word.substring(0, word.length() - 1), value);
        } else {
            words.get(kind).put(word, value);
        }
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("kind"));
        } catch (IllegalArgumentException e) {
            throw row.error("no such kind: " + row.get("kind") + "; expected one of " + Arrays.toString(Kind.values()));
        }
    }

    /**
     * The word at a lexeme as it stands or in capitals, with the dot of an abbreviation; parts of the day only as they stand,
     * since their case tells them from days ("Morgen", "morgen").
     */
    @Nullable Word at(LexedSentence s, int i, Kind kind) {
        if (!s.at(i).isWord()) {
            return null;
        }
        String text = s.at(i).text();
        boolean dotted = s.is(i + 1, '.') && s.glued(i + 1);
        String abbreviation = dotted ? abbreviations.get(kind).get(text) : null;
        if (abbreviation != null) {
            return new Word(i + 2, abbreviation);
        }
        String value = words.get(kind).get(kind == Kind.DAY_PART ? text : s.at(i).calm());
        return value == null ? null : new Word(i + 1, value);
    }

    /** The word at a lexeme whatever its case. */
    @Nullable Word lower(LexedSentence s, int i, Kind kind) {
        String value = s.at(i).isWord() ? words.get(kind).get(s.at(i).folded()) : null;
        return value == null ? null : new Word(i + 1, value);
    }

    /** The adjective at a lexeme whatever its case and ending. */
    @Nullable Word adjective(LexedSentence s, int i, Kind kind) {
        String word = s.at(i).folded();
        String stem = Inflection.stem(word);
        String value = s.at(i).isWord() && !stem.equals(word) ? words.get(kind).get(stem) : null;
        return value == null ? null : new Word(i + 1, value);
    }

    /** What the table says of a form, null if it does not have it. */
    @Nullable String value(Kind kind, String form) {
        return words.get(kind).get(form);
    }

    /**
     * What the table says of the longest of its stems that a word ends in, after cutting the adjective's ending; null if none.
     */
    @Nullable String stemIn(Kind kind, String stem) {
        for (Map.Entry<String, String> entry : words.get(kind).entrySet()) {
            if (stem.endsWith(entry.getKey())) {
                return entry.getKey();
            }
        }
        return null;
    }
}
