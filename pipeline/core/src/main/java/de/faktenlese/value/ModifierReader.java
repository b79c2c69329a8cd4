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

    private ModifierReader(List<Phrases.Entry<Modifier>> before, List<Phrases.Entry<Modifier>> after) {
        this.before = new Phrases<>(before);
        this.after = new Phrases<>(after);
    }

    static ModifierReader read(ModelFiles models) {
        List<Phrases.Entry<Modifier>> before = new ArrayList<>();
        List<Phrases.Entry<Modifier>> after = new ArrayList<>();
        for (Table.Row row : Table.read(models, "values/modifiers.tsv").rows()) {
            Modifier modifier = modifier(row);
            List<Phrases.Entry<Modifier>> place = row.get("place").equals("before") ? before : after;
            row.list("phrases").forEach(phrase -> place.add(new Phrases.Entry<>(phrase, modifier)));
        }
        return new ModifierReader(before, after);
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
