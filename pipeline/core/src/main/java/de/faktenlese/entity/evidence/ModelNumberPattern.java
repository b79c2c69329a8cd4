// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import java.util.List;
import java.util.regex.Pattern;

/** A vehicle, aircraft, device or program by its model number: "A380", "B-17", "X5", "Zorvex 2". Faint by itself. */
final class ModelNumberPattern implements PatternWitness.Pattern {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,3}\\d{1,4}[A-Za-z]{0,3}");
    private static final Pattern QUARTER = Pattern.compile("[QH][1-4]|[A-Z]\\d{4}|CO2|G\\d{1,2}|D\\d{1,2}");
    private static final double STRENGTH = 0.45;
    private static final double AFTER_ARTICLE = 0.6;

    private static final Pattern VERSION = Pattern.compile("\\d{1,2}(\\.\\d)?");
    private static final double VERSIONED = 0.55;
    /** "Zorvex 2.1": companies are not counted so. */
    private static final double RELEASE = 0.97;
    private static final double SERIES = 0.85;

    private final NameRun run;

    ModelNumberPattern(NameRun run) {
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece)) {
            return;
        }
        int end = piece + 1;
        String text = passage.text(piece);
        if (passage.isJoined(piece + 1) && passage.pieces().get(piece + 1).isHyphen() && passage.isJoined(piece + 2)) {
            text += passage.text(piece + 2);
            end = piece + 3;
        }
        if (passage.isCapitalized(piece) && NUMBER.matcher(text).matches() && !QUARTER.matcher(text).matches()) {
            boolean article = switch (passage.tag(piece - 1)) {
                case DET, ADP, ADJ -> piece > 0;
                default -> false;
            };
            end += isShortCapitals(passage.text(end)) && !passage.isJoined(end) ? 1 : 0;
            int start = piece > 0 && !passage.isJoined(piece) && run.isInvented(passage, piece - 1) ? piece - 1 : piece;
            if (start < piece) {
                claims.add(new Claim(passage.span(start, end), EntityType.PRODUCT, SERIES, WitnessName.PATTERN));
            }
            claims.add(new Claim(passage.span(piece, end), EntityType.PRODUCT, article ? AFTER_ARTICLE
                    : STRENGTH, WitnessName.PATTERN));
        } else if (isVersion(passage.text(end)) && passage.isNameLike(piece) && run.isUncommon(passage, piece)
                && !passage.text(piece).endsWith(".") && !passage.isJoined(end) && !passage.isCapitalized(end + 1)) {
            claims.add(new Claim(passage.span(piece, end + 1), EntityType.PRODUCT, passage.text(end)
                    .contains(".") ? RELEASE : VERSIONED, WitnessName.PATTERN));
        }
    }

    private static boolean isVersion(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && VERSION.matcher(text).matches();
    }

    private static boolean isShortCapitals(String text) {
        return text.length() >= 2 && text.length() <= 3 && text.chars().allMatch(Character::isUpperCase);
    }
}
