// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scales and units that stand around numbers, by their forms. Immutable. */
final class UnitTable {

    private static final int LONGEST = 7;

    private final Map<String, Unit> units;
    private final Map<String, Scale> scales;
    private final Map<String, Set<String>> unless;
    /** The first and last lexemes of all units, to pass by quickly where none can be. */
    private final Set<String> openings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    /**
     * @param units the units by form, as {@link LexedSentence#text} writes it; a form's first letter is lower-case where an
     *     adjective opens it
     * @param scales the scales by form
     * @param unless for a form, the words that show that it is no unit if they follow ("Äpfel" after "Pfund")
     */
    UnitTable(Map<String, Unit> units, Map<String, Scale> scales, Map<String, Set<String>> unless) {
        this.units = new HashMap<>(units);
        this.scales = new HashMap<>(scales);
        this.unless = Map.copyOf(unless);
        for (String form : units.keySet()) {
            List<Lexeme> lexemes = Lexer.lex(form);
            openings.add(lexemes.get(0).folded());
            endings.add(lexemes.get(lexemes.size() - 1).text());
        }
    }

    /** The longest unit that starts at a lexeme, null if there is none. */
    @Nullable UnitMatch at(LexedSentence s, int i) {
        Lexeme first = s.at(i);
        if (!openings.contains(first.folded())) {
            return null;
        }
        for (int to = Math.min(i + LONGEST, s.size()); to > i; to--) {
            Unit unit = unit(s, i, to);
            if (unit != null && !isDenied(s, to)) {
                return new UnitMatch(i, to, unit);
            }
        }
        return null;
    }

    private boolean isDenied(LexedSentence s, int to) {
        return unless.getOrDefault(s.at(to - 1).text(), Set.of()).contains(s.at(to).text());
    }

    /** The longest unit that ends right before a lexeme, null if there is none. */
    @Nullable UnitMatch before(LexedSentence s, int end) {
        int longest = endings.contains(s.at(end - 1).text()) ? LONGEST : 0;
        for (int from = Math.max(0, end - longest); from < end && longest > 0; from++) {
            Unit unit = unit(s, from, end);
            if (unit != null && !(s.glued(from) && (s.at(from - 1).isWord() || s.is(from - 1, '/')))) {
                return new UnitMatch(from, end, unit);
            }
        }
        return null;
    }

    private @Nullable Unit unit(LexedSentence s, int from, int to) {
        String form = s.text(from, to);
        Unit unit = units.get(form);
        unit = unit != null ? unit : units.get(form.substring(0, 1).toLowerCase(Locale.GERMAN) + form.substring(1));
        return unit != null || to > from + 1 ? unit : units.get(s.at(from).calm());
    }

    /** The scale that starts at a lexeme, null if there is none. */
    @Nullable ScaleMatch scaleAt(LexedSentence s, int i) {
        Scale scale = s.at(i).isWord() ? scales.getOrDefault(s.at(i).text(), scales.get(s.at(i).calm())) : null;
        if (scale == null) {
            return null;
        }
        boolean dot = scale.abbreviated() && s.is(i + 1, '.') && s.glued(i + 1);
        return new ScaleMatch(i, dot ? i + 2 : i + 1, scale);
    }

    /** The scale that ends right before a lexeme, null if there is none. */
    @Nullable ScaleMatch scaleBefore(LexedSentence s, int end) {
        int from = s.is(end - 1, '.') ? end - 2 : end - 1;
        ScaleMatch match = scaleAt(s, from);
        return match != null && match.to() == end ? match : null;
    }

    /** Whether a scale or a unit starts at a lexeme. */
    boolean startsAt(LexedSentence s, int i) {
        return scaleAt(s, i) != null || at(s, i) != null;
    }

    /** Whether a unit that may stand before numbers, or a scale of one, ends before a lexeme. */
    boolean endsBefore(LexedSentence s, int i) {
        return before(s, i) != null;
    }

    /**
     * A factor of ten that stands behind numbers.
     *
     * @param factor such as 10^6
     * @param abbreviated whether a dot right behind belongs to it
     * @param glued whether it counts only behind a number that a currency sign precedes ("$4.2bn")
     */
    record Scale(BigDecimal factor, boolean abbreviated, boolean glued) {
    }

    /**
     * A scale found in a sentence.
     *
     * @param from its first lexeme
     * @param to the lexeme after its last
     * @param scale the scale
     */
    record ScaleMatch(int from, int to, Scale scale) {
    }
}
