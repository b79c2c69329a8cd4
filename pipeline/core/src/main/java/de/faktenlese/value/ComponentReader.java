// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Component} around a number: sign, currency before it, scale, unit behind it, cents. */
final class ComponentReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final UnitTable units;
    private final NumberWords numbers;

    ComponentReader(UnitTable units, NumberWords numbers) {
        this.units = units;
        this.numbers = numbers;
    }

    /** The component of a number; null if it is only an article. */
    @Nullable Component read(LexedSentence s, Numeral numeral) {
        Head head = head(s, numeral);
        Tail tail = tail(s, numeral, head);
        Unit unit = head.unit != null ? head.unit : tail.unit;
        boolean opensRange = s.plays(numeral.to(), WordRole.RANGE);
        if (numeral.isArticle() && tail.unit == null && tail.scale == null && !opensRange) {
            return null;
        }
        BigDecimal number = numeral.value().add(tail.cents);
        return new Component(head.from, tail.to, numeral, head.negative ? number.negate() : number,
                tail.scale != null ? tail.scale : head.scale, unit, head.unit != null);
    }

    private record Head(int from, boolean negative, @Nullable Unit unit, @Nullable BigDecimal scale) {
    }

    private Head head(LexedSentence s, Numeral numeral) {
        int start = numeral.from();
        int signed = signBefore(s, start);
        Head prefixed = numeral.isArticle() ? null : currencyBefore(s, numeral, signed);
        boolean negative = signed < start && isNegative(s, signed);
        if (prefixed == null) {
            return new Head(signed, negative, null, null);
        }
        int outer = signBefore(s, prefixed.from);
        return new Head(outer, negative || outer < prefixed.from && isNegative(s, outer), prefixed.unit, prefixed.scale);
    }

    /** Where a sign before a lexeme begins; the lexeme itself if there is none. */
    private int signBefore(LexedSentence s, int start) {
        boolean mark = (s.isDash(start - 1) || s.is(start - 1, '+')) && s.glued(start) && opensHere(s, start - 1);
        boolean word = (s.plays(start - 1, WordRole.MINUS) || s.plays(start - 1, WordRole.PLUS)) && !s.glued(start)
                && !s.isDash(start - 2) && !(s.at(start - 1).isCapitalized() && s.plays(start - 2, WordRole.ARTICLE));
        return mark || word ? start - 1 : start;
    }

    /** Whether a dash is a sign: white space, a bracket, a slash or a currency stands before it. */
    private boolean opensHere(LexedSentence s, int sign) {
        Lexeme before = s.at(sign - 1);
        UnitMatch unit = s.glued(sign) ? units.before(s, sign) : null;
        boolean currency = unit != null && unit.unit().isMoney() && unit.unit().uses() == Unit.Uses.AROUND;
        return !s.glued(sign) || before.is('(') || before.is('[') || before.is('/') || currency && !isTaken(s, unit.from());
    }

    private static boolean isNegative(LexedSentence s, int sign) {
        return s.isDash(sign) || s.plays(sign, WordRole.MINUS);
    }

    /** "EUR 5", "EUR Mio. 5", "Mio. EUR 5"; a name like "Euro" only before a number that is written like an amount. */
    private @Nullable Head currencyBefore(LexedSentence s, Numeral numeral, int end) {
        UnitTable.ScaleMatch inner = units.scaleBefore(s, end);
        int unitEnd = inner == null ? end : inner.from();
        UnitMatch match = units.before(s, unitEnd);
        if (match == null || !match.unit().isMoney() || s.isInnerHyphen(match.from() - 1)) {
            return null;
        }
        if (match.unit().uses() != Unit.Uses.AROUND && !(match.unit().uses() == Unit.Uses.NAME
                && isWrittenAsAmount(s, numeral))) {
            return null;
        }
        if (isTaken(s, match.from())) {
            return null;
        }
        UnitTable.ScaleMatch outer = inner == null ? units.scaleBefore(s, match.from()) : null;
        BigDecimal scale = inner != null ? inner.scale().factor() : outer != null ? outer.scale().factor() : null;
        return new Head(outer != null ? outer.from() : match.from(), false, match.unit(), scale);
    }

    /** Whether the currency belongs to a number before it: "5 EUR 2025", "5 Mio. € 7". */
    private boolean isTaken(LexedSentence s, int unit) {
        UnitTable.ScaleMatch scale = units.scaleBefore(s, unit);
        int end = scale == null ? unit : scale.from();
        return s.at(end - 1).isDigits() || s.isDash(end - 1) && s.at(end - 2).is(',');
    }

    private boolean isWrittenAsAmount(LexedSentence s, Numeral numeral) {
        boolean cents = numeral.form() == Numeral.Form.DASHED || numeral.form() == Numeral.Form.FORMATTED
                && (numeral.value().scale() == 2 || !numeral.isBelow(1000));
        return cents || units.scaleAt(s, numeral.to()) != null;
    }

    private record Tail(int to, @Nullable BigDecimal scale, @Nullable Unit unit, BigDecimal cents) {
    }

    private Tail tail(LexedSentence s, Numeral numeral, Head head) {
        int at = numeral.to();
        BigDecimal scale = null;
        UnitMatch unit = unitAt(s, at, numeral);
        for (int factors = 0; unit == null && factors < 2; factors++) {
            UnitTable.ScaleMatch match = units.scaleAt(s, joined(s, at));
            if (match == null || match.scale().glued() && !isSuffix(s, match, head.unit)) {
                break;
            }
            scale = scale == null ? match.scale().factor() : scale.multiply(match.scale().factor());
            at = match.to();
            unit = unitAt(s, at, numeral);
        }
        Rest more = unit == null && scale != null ? rest(s, at, scale) : null;
        if (more != null) {
            return new Tail(more.unit.to(), scale, more.unit.unit(), more.share);
        }
        if (head.unit != null || unit == null) {
            return new Tail(at, scale, null, BigDecimal.ZERO);
        }
        return scale == null ? withCents(s, unit) : new Tail(unit.to(), scale, unit.unit(), BigDecimal.ZERO);
    }

    private record Rest(UnitMatch unit, BigDecimal share) {
    }

    /** "fünfhunderttausend Euro" behind "eine Million", as its share of the million; null if nothing smaller follows. */
    private @Nullable Rest rest(LexedSentence s, int at, BigDecimal scale) {
        BigDecimal number = s.at(at).isWord() && !s.at(at).isCapitalized() ? numbers.cardinal(s.at(at).text()) : null;
        boolean decimal = scale.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        if (number == null || !decimal || numbers.isArticle(s.at(at).text())) {
            return null;
        }
        UnitTable.ScaleMatch smaller = units.scaleAt(s, at + 1);
        BigDecimal value = smaller == null ? number : number.multiply(smaller.scale().factor());
        UnitMatch unit = units.at(s, smaller == null ? at + 1 : smaller.to());
        return unit == null || value.compareTo(scale) >= 0 ? null : new Rest(unit, value.divide(scale));
    }

    /** "$4.2bn", "300k €": a suffix is glued to a number that a currency stands around. */
    private boolean isSuffix(LexedSentence s, UnitTable.ScaleMatch suffix, @Nullable Unit before) {
        UnitMatch behind = before == null ? units.at(s, suffix.to()) : null;
        return s.glued(suffix.from()) && (before != null || behind != null && behind.unit().isMoney());
    }

    /** The lexeme that follows, past the hyphen of a compound. */
    private static int joined(LexedSentence s, int at) {
        return s.isInnerHyphen(at) && s.at(at + 1).kind() != Lexeme.Kind.DIGITS ? at + 1 : at;
    }

    private @Nullable UnitMatch unitAt(LexedSentence s, int at, Numeral numeral) {
        int start = joined(s, at);
        if (numeral.isArticle() && s.plays(start, WordRole.SINGLE)) {
            start++;
        }
        UnitMatch match = units.at(s, start);
        if (match == null || isCountedCompound(s, match, numeral, at)) {
            return null;
        }
        boolean article = numeral.isArticle() && at == numeral.to() && match.unit().uses() != Unit.Uses.NAME
                && match.unit().isMoney();
        return article ? null : match;
    }

    /** "400 Euro-Paletten" counts pallets; "900 Millionen Euro-Auftrag" and "der 500 Euro-Gutschein" are amounts. */
    private static boolean isCountedCompound(LexedSentence s, UnitMatch match, Numeral numeral, int at) {
        boolean compound = s.isInnerHyphen(match.to()) && s.at(match.to() + 1).isWord();
        boolean direct = at == numeral.to() && match.from() == at && !s.glued(at);
        if (!compound || !direct || !match.unit().isMoney()) {
            return false;
        }
        int head = match.to() + 1;
        while (s.isInnerHyphen(head + 1) && s.at(head + 2).isWord()) {
            head += 2;
        }
        return s.plays(head, WordRole.COUNTED_HEAD) || !s.plays(numeral.from() - 1, WordRole.SINGULAR_ARTICLE)
                && isPlural(s.at(head).text());
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("en") || noun.endsWith("n") && noun.endsWith("ern") || noun.endsWith("s") && !noun.endsWith("ss");
    }

    /** "2 Euro 50", "2 Euro und 50 Cent", "zwei Euro fünfzig". */
    private Tail withCents(LexedSentence s, UnitMatch unit) {
        Tail without = new Tail(unit.to(), null, unit.unit(), BigDecimal.ZERO);
        if (!unit.unit().isMoney() || unit.unit().factor().compareTo(BigDecimal.ONE) != 0) {
            return without;
        }
        int at = s.plays(unit.to(), WordRole.AND) ? unit.to() + 1 : unit.to();
        boolean spelled = s.at(at).isWord();
        int cents = spelled ? spelledCents(s, at) : s.at(at).digits();
        if (cents < 0 || cents > 99 || s.glued(at)) {
            return without;
        }
        BigDecimal part = BigDecimal.valueOf(cents).divide(HUNDRED);
        UnitMatch minor = units.at(s, at + 1);
        if (minor != null) {
            boolean hundredth = minor.unit().isMoney() && minor.unit().factor().compareTo(new BigDecimal("0.01")) == 0;
            return hundredth ? new Tail(minor.to(), null, unit.unit(), part) : without;
        }
        boolean bare = at == unit.to() && (spelled ? cents > 9 : s.at(at).text().length() == 2) && endsAmount(s, at + 1);
        return bare ? new Tail(at + 1, null, unit.unit(), part) : without;
    }

    /** "fünfzig" of "zwölf Euro fünfzig", "dreißig" of "fünf Euro und dreißig Cent"; -1 for anything else. */
    private int spelledCents(LexedSentence s, int i) {
        BigDecimal value = s.at(i).isCapitalized() ? null : numbers.cardinal(s.at(i).text());
        boolean whole = value != null && value.signum() > 0 && value.compareTo(HUNDRED) < 0
                && value.stripTrailingZeros().scale() <= 0;
        return whole && !numbers.isArticle(s.at(i).text()) ? value.intValue() : -1;
    }

    private boolean endsAmount(LexedSentence s, int i) {
        Lexeme next = s.at(i);
        boolean number = s.glued(i) && (next.is('.') || next.is(',') || next.is(':') || s.isDash(i)) && s.at(i + 1).isDigits();
        return !number && !next.isCapitalized() && !next.isDigits() && units.scaleAt(s, i) == null;
    }
}
