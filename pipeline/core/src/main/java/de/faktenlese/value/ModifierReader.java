// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how exactly a value is meant from the words around it: "rund", "bis zu", "und mehr". */
final class ModifierReader {

    private final Phrases<Modifier> before;
    private final Phrases<Modifier> after;
    private final Phrases<Modifier> dates;

    private ModifierReader(List<Phrases.Entry<Modifier>> before, List<Phrases.Entry<Modifier>> after,
            List<Phrases.Entry<Modifier>> dates) {
        this.before = new Phrases<>(before);
        this.after = new Phrases<>(after);
        this.dates = new Phrases<>(dates);
    }

    static ModifierReader read(ModelFiles models) {
        List<Phrases.Entry<Modifier>> before = new ArrayList<>();
        List<Phrases.Entry<Modifier>> after = new ArrayList<>();
        List<Phrases.Entry<Modifier>> dates = new ArrayList<>();
        for (Table.Row row : Table.read(models, "values/modifiers.tsv").rows()) {
            Modifier modifier = modifier(row);
            List<Phrases.Entry<Modifier>> place = switch (row.get("place")) {
                case "before" -> before;
                case "after" -> after;
                case "date" -> dates;
                default -> throw row.error("no such place: " + row.get("place") + "; expected before, after or date");
            };
            row.list("phrases").forEach(phrase -> place.add(new Phrases.Entry<>(phrase, modifier)));
        }
        return new ModifierReader(before, after, dates);
    }

    private static Modifier modifier(Table.Row row) {
        for (Modifier modifier : Modifier.values()) {
            if (modifier.label().equals(row.get("modifier"))) {
                return modifier;
            }
        }
        throw row.error("no such modifier: " + row.get("modifier") + "; expected approx, min or max");
    }

    /** The modifier of a value that spans some lexemes, null if there is none. */
    @Nullable Modifier of(LexedSentence s, int from, int to) {
        Modifier found = before(s, from);
        if (found == null) {
            Phrases.Match<Modifier> behind = after.at(s, to);
            return behind == null ? null : behind.meaning();
        }
        return found;
    }

    /** The modifier right before a lexeme, with at most one filler between ("mindestens aber"). */
    @Nullable Modifier before(LexedSentence s, int from) {
        Phrases.Match<Modifier> match = before.before(s, from);
        if (match == null && s.plays(from - 1, WordRole.FILLER)) {
            match = before.before(s, from - 1);
        }
        return match == null || isPreposition(s, match) ? null : match.meaning();
    }

    /** The modifier right before a date, with a preposition at most between ("frühestens im März"). */
    @Nullable Modifier ofDate(LexedSentence s, int from) {
        Phrases.Match<Modifier> match = dates.before(s, from);
        match = match == null && s.plays(from - 1, WordRole.TIME_PREPOSITION) ? dates.before(s, from - 1) : match;
        return match == null ? null : match.meaning();
    }

    /** Where a modifier right before a lexeme begins; the lexeme itself if there is none. */
    int startBefore(LexedSentence s, int from) {
        Phrases.Match<Modifier> match = before.before(s, from);
        return match == null ? from : match.from();
    }

    /** "ein Darlehen über 5 Mio. Euro": after a noun that stands for something of a stated size, "über" is no modifier. */
    private static boolean isPreposition(LexedSentence s, Phrases.Match<Modifier> match) {
        int noun = match.from() - 1;
        return match.to() == match.from() + 1 && s.plays(match.from(), WordRole.OVER) && s.at(noun).isCapitalized()
                && (s.plays(noun, WordRole.SIZED) || s.tag(noun) == PartOfSpeech.NOUN && !s.plays(noun, WordRole.YEAR_CUE));
    }
}
