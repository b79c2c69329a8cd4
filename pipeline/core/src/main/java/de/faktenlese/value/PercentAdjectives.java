// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds percentages inside adjectives: "hundertprozentige", "100-prozentigen". */
final class PercentAdjectives {

    private static final int LONGEST_ENDING = 2;

    private final NumberWords words;
    private final List<String> stems;

    private PercentAdjectives(NumberWords words, List<String> stems) {
        this.words = words;
        this.stems = stems;
    }

    static PercentAdjectives read(ModelFiles models, NumberWords words) {
        List<String> stems = Table.read(models, "values/percents.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("adjective")).flatMap(row -> row.list("forms").stream()).toList();
        return new PercentAdjectives(words, stems);
    }

    List<Measure> read(LexedSentence s) {
        List<Measure> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Measure measure = s.at(i).isWord() ? at(s, i) : null;
            if (measure != null) {
                found.add(measure);
            }
        }
        return found;
    }

    private @Nullable Measure at(LexedSentence s, int i) {
        String word = s.at(i).folded();
        for (String stem : stems) {
            int at = word.lastIndexOf(stem);
            if (at < 0 || word.length() > at + stem.length() + LONGEST_ENDING) {
                continue;
            }
            if (at > 0) {
                BigDecimal value = words.cardinal(word.substring(0, at));
                return value == null ? null : measure(i, i + 1, value);
            }
            int digits = s.isInnerHyphen(i - 1) || s.isDash(i - 1) && s.glued(i) ? i - 2 : i - 1;
            return s.at(digits).digits() >= 0 && s.glued(i) ? withDecimals(s, digits, i + 1) : null;
        }
        return null;
    }

    private static Measure withDecimals(LexedSentence s, int digits, int to) {
        boolean decimal = s.is(digits - 1, ',') && s.glued(digits) && s.glued(digits - 1) && s.at(digits - 2).digits() >= 0;
        return decimal ? measure(digits - 2, to, new BigDecimal(s.at(digits - 2).text() + "." + s.at(digits).text()))
                : measure(digits, to, BigDecimal.valueOf(s.at(digits).digits()));
    }

    private static Measure measure(int from, int to, BigDecimal value) {
        return new Measure(from, to, Magnitude.of(value), new Unit(Unit.Kind.PERCENT, "%", BigDecimal.ONE, Unit.Uses.AFTER));
    }
}
