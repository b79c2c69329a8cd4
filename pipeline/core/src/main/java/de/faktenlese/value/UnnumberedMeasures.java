// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds scale and currency of a compound without a number: "Milliarden-Dollar-Konzern". An amount that the text keeps in the dark
 * ("zweistelliger Millionen-Euro-Betrag") is none.
 */
final class UnnumberedMeasures {

    private final UnitTable units;

    UnnumberedMeasures(UnitTable units) {
        this.units = units;
    }

    /** The compounds of a sentence in text order. */
    List<Measure> read(LexedSentence s) {
        List<Measure> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            UnitTable.ScaleMatch scale = units.scaleAt(s, i);
            if (scale == null || !s.isInnerHyphen(scale.to()) || s.isInnerHyphen(i - 1) && s.at(i - 2).isDigits()) {
                continue;
            }
            UnitMatch unit = units.at(s, scale.to() + 1);
            boolean money = unit != null && unit.unit().isMoney() && s.isInnerHyphen(unit.to()) && s.at(unit.to() + 1).isWord();
            if (money && !s.plays(i - 1, WordRole.DIGITS_LONG)) {
                found.add(new Measure(i, unit.to(), new Magnitude.Unstated(), unit.unit()));
            }
        }
        return found;
    }
}
