// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds multiples: "KGV von 28,4", "das Dreifache", "12-fach", "dreimal so viel", "doppelt so hoch". */
final class MultipleGrammar {

    /** The unit of a multiple that is of no named ratio. */
    private static final String TIMES = "x";
    private static final int REACH = 4;
    private static final int LONGEST_WORD = 40;

    private enum Kind {
        RATIO, FOLD, TIMES, NOUN, AS
    }

    /** A multiple without its context. */
    private record Multiple(int from, int to, BigDecimal value) {
    }

    private final NumberWords numbers;
    private final ModifierReader modifiers;
    private final Map<Kind, Map<String, BigDecimal>> words = new EnumMap<>(Kind.class);

    private MultipleGrammar(NumberWords numbers, ModifierReader modifiers) {
        this.numbers = numbers;
        this.modifiers = modifiers;
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
        }
    }

    static MultipleGrammar read(ModelFiles models, NumberWords numbers, ModifierReader modifiers) {
        MultipleGrammar grammar = new MultipleGrammar(numbers, modifiers);
        for (Table.Row row : Table.read(models, "values/multiples.tsv").rows()) {
            BigDecimal value = row.get("value").isEmpty() ? BigDecimal.ONE : new BigDecimal(row.get("value"));
            Map<String, BigDecimal> forms = grammar.words.get(kind(row));
            row.list("words").forEach(word -> forms.put(word, value));
        }
        return grammar;
    }

    private static Kind kind(Table.Row row) {
        return switch (row.get("kind")) {
            case "ratio" -> Kind.RATIO;
            case "fold" -> Kind.FOLD;
            case "times" -> Kind.TIMES;
            case "noun" -> Kind.NOUN;
            case "as" -> Kind.AS;
            default -> throw row.error("no such kind: " + row.get("kind") + "; expected ratio, fold, times, noun or as");
        };
    }

    /** Reads a sentence into {@code found}, without what is taken already. */
    void read(LexedSentence s, Numerals numerals, Findings found) {
        for (int i = 0; i < s.size(); i++) {
            Numeral numeral = numerals.at(i);
            String ratio = numeral == null ? null : ratio(s, numeral);
            Multiple multiple = ratio != null ? new Multiple(i, numeral.to(), numeral.value())
                    : numeral != null && !numeral.isArticle() ? behindNumber(s, numeral) : inWord(s, i);
            if (multiple != null && !found.isTaken(multiple.from(), multiple.to())) {
                found.add(new Quantity(s.span(multiple.from(), multiple.to()), Quantity.Kind.MULTIPLE,
                        Magnitude.of(multiple.value()), ratio != null ? ratio : TIMES,
                        modifiers.of(s, multiple.from(), multiple.to()), null));
                found.take(multiple.from(), multiple.to());
            }
        }
    }

    /** The ratio that a number is told of: "KGV" of "KGV von rund 28,4". */
    private @Nullable String ratio(LexedSentence s, Numeral numeral) {
        if (numeral.isArticle() || numeral.form() == Numeral.Form.DASHED) {
            return null;
        }
        for (int at = numeral.from() - 1; at >= numeral.from() - REACH && s.at(at).isWord(); at--) {
            if (words.get(Kind.RATIO).containsKey(s.at(at).text())) {
                return s.at(at).text();
            }
        }
        return null;
    }

    /** "12-Fachen", "15,5-fachen", "3fach", "3-mal so viel", "drei Mal so hoch". */
    private @Nullable Multiple behindNumber(LexedSentence s, Numeral numeral) {
        int word = s.isInnerHyphen(numeral.to()) ? numeral.to() + 1 : numeral.to();
        String form = s.at(word).folded();
        String stem = Inflection.stem(form);
        boolean joined = s.glued(word);
        if (joined && words.get(Kind.FOLD).containsKey(stem) && isFold(s, numeral.from(), word, stem.equals(form))) {
            return new Multiple(numeral.from(), word + 1, numeral.value());
        }
        boolean times = words.get(Kind.TIMES).containsKey(form) && s.plays(word + 1, WordRole.AS_MUCH);
        return times ? new Multiple(numeral.from(), word + 1, numeral.value()) : null;
    }

    /** "Dreifache", "fünffach", "Doppelte", "dreimal so viel", "halb so viel". */
    private @Nullable Multiple inWord(LexedSentence s, int i) {
        Lexeme word = s.at(i);
        if (!word.isWord() || word.text().length() > LONGEST_WORD) {
            return null;
        }
        BigDecimal noun = s.plays(i - 1, WordRole.NEUTER_ARTICLE) ? words.get(Kind.NOUN).get(word.text()) : null;
        BigDecimal as = s.plays(i + 1, WordRole.AS_MUCH) ? words.get(Kind.AS).get(word.folded()) : null;
        BigDecimal value = noun != null ? noun : as != null ? as : compound(s, i);
        return value == null || value.compareTo(BigDecimal.ONE) == 0 ? null : new Multiple(i, i + 1, value);
    }

    private @Nullable BigDecimal compound(LexedSentence s, int i) {
        String form = s.at(i).folded();
        String stem = Inflection.stem(form);
        BigDecimal fold = count(stem, Kind.FOLD);
        if (fold != null) {
            return isFold(s, i, i, stem.equals(form)) ? fold : null;
        }
        return s.plays(i + 1, WordRole.AS_MUCH) ? count(form, Kind.TIMES) : null;
    }

    /** The number before one of the endings. */
    private @Nullable BigDecimal count(String word, Kind kind) {
        for (String ending : words.get(kind).keySet()) {
            if (word.length() > ending.length() && word.endsWith(ending)) {
                return numbers.cardinal(word.substring(0, word.length() - ending.length()));
            }
        }
        return null;
    }

    /** "das Dreifache" and "fünffach überzeichnet", but not "der dreifache Vater". */
    private static boolean isFold(LexedSentence s, int from, int word, boolean uninflected) {
        return uninflected ? !s.at(word + 1).isCapitalized() : s.plays(from - 1, WordRole.NEUTER_ARTICLE);
    }
}
