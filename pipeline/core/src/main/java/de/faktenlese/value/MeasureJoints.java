// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/** What stands between two components of a sentence: whether they are a range, a list or a change. */
final class MeasureJoints {

    private static final int NEAR = 4;

    private final LexedSentence s;
    private final ModifierReader modifiers;

    MeasureJoints(LexedSentence s, ModifierReader modifiers) {
        this.s = s;
        this.modifiers = modifiers;
    }

    /** "A bis B", "A–B", "zwischen A und B". */
    boolean isRange(Component low, Component high) {
        int from = s.isDash(low.to()) && s.plays(low.to() + 1, WordRole.RANGE) ? low.to() + 1 : low.to();
        int to = withoutModifier(from + 1, high.from());
        if (s.plays(from, WordRole.RANGE)) {
            return to == from + 1;
        }
        if (high.from() == from && high.number().signum() < 0 && !high.prefixed()) {
            return false;
        }
        if (s.isDash(from) && to == from + 1) {
            boolean tight = s.glued(from) && s.glued(from + 1);
            return (tight || low.unit() == null) && !low.numeral().isYearLike();
        }
        return s.plays(from, WordRole.AND) && to == from + 1 && opensBetween(low.from());
    }

    private boolean opensBetween(int from) {
        return s.plays(from - 1, WordRole.BETWEEN) || s.plays(modifiers.startBefore(s, from) - 1, WordRole.BETWEEN);
    }

    private int withoutModifier(int from, int to) {
        int start = modifiers.startBefore(s, to);
        return start >= from ? start : to;
    }

    /** Whether only a comma, "und", "bzw." or "/" stands between two components. */
    boolean isListed(Component part, Component next) {
        int at = part.to();
        boolean mark = s.is(at, ',') && !s.glued(at + 1) || s.is(at, '/');
        boolean word = s.plays(at, WordRole.LIST);
        int end = word && s.is(at + 1, '.') ? at + 2 : at + 1;
        return (mark || word) && withoutModifier(end, next.from()) == end;
    }

    /** "auf" or "um" between two components, or "von" after "auf", with at most two more words. */
    boolean isChange(Component part, Component next) {
        boolean back = s.plays(part.to(), WordRole.FROM) && s.plays(part.from() - 1, WordRole.TO);
        if (!back && !s.plays(part.to(), WordRole.TO) || next.from() - part.to() > NEAR) {
            return false;
        }
        for (int k = part.to(); k < next.from(); k++) {
            if (!s.at(k).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Whether "von", "um" or "auf" leads to a component. */
    boolean isFrom(int from) {
        for (int k = from - 1; k >= from - NEAR && s.at(k).isWord(); k--) {
            if (s.plays(k, WordRole.FROM) || s.plays(k, WordRole.TO)) {
                return true;
            }
        }
        return false;
    }
}
