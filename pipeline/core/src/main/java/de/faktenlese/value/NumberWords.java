// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads German number words up to 999,999 ("zweihundertfünfzigtausend", "dreieinhalb", "zwölf"), ordinals ("dritten") and the
 * words for parts of one ("halbe"). The words stand in {@code models/values/numbers.tsv}.
 */
final class NumberWords {

    private static final int LONGEST = 80;

    private enum Kind {
        UNIT, TEEN, TEN, HUNDRED, THOUSAND, JOINER, MORE, WHOLE, ARTICLE, PART, ORDINAL
    }

    /** No number word is shorter than its first letters by which it is told. */
    private static final int OPENING = 2;

    private final Map<Kind, Map<String, BigDecimal>> words = new EnumMap<>(Kind.class);
    private final Set<String> openings = new HashSet<>();

    private NumberWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
        }
    }

    static NumberWords read(ModelFiles models) {
        NumberWords numbers = new NumberWords();
        for (Table.Row row : Table.read(models, "values/numbers.tsv").rows()) {
            Map<String, BigDecimal> kind = numbers.words.get(Kind.valueOf(row.get("kind")));
            row.list("words").forEach(word -> kind.put(word, new BigDecimal(row.get("value"))));
        }
        numbers.words.values().forEach(kind -> kind.keySet().stream().filter(word -> word.length() >= OPENING)
                .forEach(word -> numbers.openings.add(word.substring(0, OPENING))));
        return numbers;
    }

    /** Whether the word is "ein" in any case and gender. */
    boolean isArticle(String word) {
        return words.get(Kind.ARTICLE).containsKey(lower(word));
    }

    /** A part of one such as "halbe", null for another word. */
    @Nullable BigDecimal part(String word) {
        return words.get(Kind.PART).get(lower(word));
    }

    /** What an ordinal such as "dritten" says, 0 for another word. */
    int ordinal(String word) {
        BigDecimal value = words.get(Kind.ORDINAL).get(Inflection.stem(lower(word)));
        return value == null ? 0 : value.intValueExact();
    }

    /** What a cardinal says, null for another word. */
    @Nullable BigDecimal cardinal(String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        String form = lower(word);
        BigDecimal whole = words.get(Kind.WHOLE).get(form);
        return whole != null || !opensNumber(form) ? whole : new Parse(form).all();
    }

    /** Whether a word begins like a number word; most words do not, and need not be taken apart. */
    private boolean opensNumber(String form) {
        return form.length() >= OPENING && openings.contains(form.substring(0, OPENING));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }

    /** One pass over a compound, left to right; each method reads what it can and moves on. */
    private final class Parse {

        private final String form;
        private int at;

        Parse(String form) {
            this.form = form;
        }

        @Nullable BigDecimal all() {
            BigDecimal value = hundreds();
            BigDecimal thousand = take(Kind.THOUSAND);
            if (thousand != null) {
                value = (value == null ? BigDecimal.ONE : value).multiply(thousand);
                take(Kind.JOINER);
                BigDecimal rest = hundreds();
                value = rest == null ? value : value.add(rest);
            }
            BigDecimal more = value == null ? null : take(Kind.MORE);
            value = more == null ? value : value.add(more);
            return at == form.length() ? value : null;
        }

        private @Nullable BigDecimal hundreds() {
            BigDecimal below = belowHundred();
            BigDecimal hundred = take(Kind.HUNDRED);
            if (hundred == null) {
                return below;
            }
            BigDecimal value = (below == null ? BigDecimal.ONE : below).multiply(hundred);
            take(Kind.JOINER);
            BigDecimal rest = belowHundred();
            return rest == null ? value : value.add(rest);
        }

        private @Nullable BigDecimal belowHundred() {
            BigDecimal round = take(Kind.TEEN);
            if (round == null) {
                round = take(Kind.TEN);
            }
            if (round != null) {
                return round;
            }
            BigDecimal unit = take(Kind.UNIT);
            int before = at;
            if (unit != null && take(Kind.JOINER) != null) {
                BigDecimal tens = take(Kind.TEN);
                if (tens != null) {
                    return unit.add(tens);
                }
                at = before;
            }
            return unit;
        }

        /** The longest word of the kind that stands here. */
        private @Nullable BigDecimal take(Kind kind) {
            if (at >= form.length()) {
                return null;
            }
            String found = "";
            for (String word : words.get(kind).keySet()) {
                if (word.charAt(0) == form.charAt(at) && word.length() > found.length() && form.startsWith(word, at)) {
                    found = word;
                }
            }
            if (found.isEmpty()) {
                return null;
            }
            at += found.length();
            return words.get(kind).get(found);
        }
    }
}
