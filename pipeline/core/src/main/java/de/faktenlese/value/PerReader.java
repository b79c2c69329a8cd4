// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a value is reckoned per: "je Aktie", "pro Kopf", "/MWh", "für jeden Entwickler", "die Stunde", "im Monat". */
final class PerReader {

    /** How many words may stand between the value and its phrase ("42 Dollar in bar pro Aktie"). */
    private static final int GAP = 3;
    /** How far before the value a phrase may stand ("je Anteilschein werden zum Jahresende 50 Cent gezahlt"). */
    private static final int REACH = 7;

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> symbols = new HashMap<>();
    private final Map<String, String> weak = new HashMap<>();
    private final Phrases<String> rates;

    private PerReader(Table table) {
        List<Phrases.Entry<String>> phrases = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String noun = row.get("nominative");
            for (String form : row.list("forms")) {
                switch (row.get("kind")) {
                    case "unit" -> units.put(form, noun);
                    case "symbol" -> symbols.put(form, noun);
                    case "weak" -> weak.put(form, noun);
                    case "rate" -> phrases.add(new Phrases.Entry<>(form, noun));
                    default -> throw row.error("no such kind: " + row.get("kind") + "; expected unit, symbol, weak or rate");
                }
            }
        }
        this.rates = new Phrases<>(phrases);
    }

    static PerReader read(ModelFiles models) {
        return new PerReader(Table.read(models, "values/per.tsv"));
    }

    /**
     * What a value is reckoned per, null if the text does not say.
     *
     * @param from the value's first lexeme
     * @param to the lexeme after its last
     * @param floor the end of what was read before, which this must not reach into
     */
    @Nullable Per of(LexedSentence s, int from, int to, int floor) {
        Per after = after(s, to);
        return after != null ? after : before(s, from, floor);
    }

    private @Nullable Per after(LexedSentence s, int to) {
        if (s.is(to, '/')) {
            return noun(s, to, to + 1);
        }
        if (s.plays(to, WordRole.ARTICLE) && units.containsKey(s.at(to + 1).text())) {
            return new Per(units.get(s.at(to + 1).text()), to, to + 2);
        }
        for (int at = to; at <= to + GAP; at++) {
            Per phrase = phrase(s, at);
            if (phrase == null && at <= to + 1) {
                phrase = rate(s, at);
            }
            if (phrase != null || !s.at(at).isWord()) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable Per before(LexedSentence s, int from, int floor) {
        int last = s.is(from - 1, ':') ? from - 2 : from - 1;
        for (int at = last; at >= Math.max(floor, from - REACH) && s.at(at).isWord(); at--) {
            Per phrase = phrase(s, at);
            if (phrase == null && at >= from - GAP) {
                phrase = rate(s, at);
            }
            if (phrase != null && phrase.to() <= from) {
                return phrase;
            }
        }
        return null;
    }

    /** "je Aktie", "pro Kopf", "für jeden Entwickler". */
    private @Nullable Per phrase(LexedSentence s, int at) {
        if (s.plays(at, WordRole.PER)) {
            return noun(s, at, at + 1);
        }
        return s.plays(at, WordRole.FOR) && s.plays(at + 1, WordRole.EVERY) ? noun(s, at, at + 2) : null;
    }

    private @Nullable Per rate(LexedSentence s, int at) {
        Phrases.Match<String> match = rates.at(s, at);
        boolean ofYear = match != null && (YearReader.fourDigits(s, match.to()) > 0 || s.isInnerHyphen(match.to()));
        return match == null || ofYear ? null : new Per(match.meaning(), match.from(), match.to());
    }

    /** The noun or unit sign after "je" or "/", past adjectives; "je nach Ausstattung" is no rate. */
    private @Nullable Per noun(LexedSentence s, int from, int at) {
        if (s.plays(at, WordRole.TIME_PREPOSITION)) {
            return null;
        }
        int noun = at;
        while (noun < at + 2 && s.at(noun).isWord() && !s.at(noun).isCapitalized() && !isSymbol(s, noun)) {
            noun++;
        }
        String text = s.at(noun).text();
        if (s.glued(noun + 1) && symbols.containsKey(s.text(noun, noun + 2))) {
            return new Per(symbols.get(s.text(noun, noun + 2)), from, noun + 2);
        }
        if (symbols.containsKey(text)) {
            return new Per(symbols.get(text), from, noun + 1);
        }
        if (!s.at(noun).isCapitalized()) {
            return null;
        }
        int end = noun + 1;
        while (s.isInnerHyphen(end) && s.at(end + 1).isWord()) {
            end += 2;
        }
        String printed = s.text(noun, end);
        return new Per(weak.getOrDefault(printed, units.getOrDefault(printed, printed)), from, end);
    }

    private boolean isSymbol(LexedSentence s, int i) {
        return symbols.containsKey(s.at(i).text()) || s.glued(i + 1) && symbols.containsKey(s.text(i, i + 2));
    }
}
