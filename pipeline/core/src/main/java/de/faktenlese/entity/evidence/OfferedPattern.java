// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.value.Amount;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A product by how a sentence about wares names it: "sein ZorvexKit", "stellt den Zorvex vor", "die Libelle 200", "bringt mit der
 * Zorvexa eine Pflückmaschine auf den Markt", "Zorvex kostet 20 Euro".
 */
final class OfferedPattern implements PatternWitness.Pattern {

    private static final double OWN_OFFERED = 0.9;
    private static final double OWN = 0.6;
    private static final double NUMBERED = 0.85;
    private static final double WITH_SORT = 0.9;
    private static final double WITH_ARTICLE = 0.6;
    private static final double PRICED = 0.8;
    private static final int FARTHEST_PRICE = 3;
    private static final Pattern MODEL = Pattern.compile("[A-Z]{1,2}\\d{1,3}[a-z]?");
    private static final Pattern MODEL_IN_SMALL_LETTERS = Pattern.compile("[a-z]{1,2}\\d{1,2}|i[A-Z][a-z]*\\d");
    /** Endings of datives that need no article: plurals, and what cannot be counted. */
    private static final Pattern MASS =
            Pattern.compile(".*(n|s|ung|heit|keit|ion|tät|schaft|geld|strom|stahl|stoff|gas|öl|bau|kraft)");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}|[A-Z]");

    private final WareWords wares;
    private final CueWords cues;
    private final NameRun run;

    OfferedPattern(WareWords wares, CueWords cues, NameRun run) {
        this.wares = wares;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (piece == 0 || passage.isJoined(piece) || passage.isJoined(piece + 1) || !passage.isNameLike(piece)
                && !MODEL_IN_SMALL_LETTERS.matcher(passage.text(piece)).matches()) {
            return;
        }
        if (cues.is(Cue.OWN, passage.text(piece - 1))) {
            own(passage, piece, claims);
        } else if (wares.isAfterArticle(passage, piece)) {
            determined(passage, piece, claims);
        }
        if (cues.is(Cue.WITH, passage.text(piece - 1)) || cues.is(Cue.WITH, passage.text(piece - 2))
                && wares.isAfterArticle(passage, piece)) {
            with(passage, piece, claims);
        }
        priced(passage, piece, claims);
    }

    /** "sein ZorvexKit", but not "seine Zorvexen", which are several */
    private void own(Passage passage, int piece, List<Claim> claims) {
        boolean plural = passage.text(piece - 1).endsWith("e") && run.isMass(passage, piece);
        int end = run.isInvented(passage, piece) && !plural ? run.endFrom(passage, piece) : piece;
        if (end > piece && !passage.isJoined(end) && !run.isLegalForm(passage.text(end - 1))) {
            add(passage, piece, end, wares.isOffer(passage) ? OWN_OFFERED : OWN, claims);
        }
    }

    /** "den Zorvex", "die Libelle 200", "den i3" */
    private void determined(Passage passage, int piece, List<Claim> claims) {
        String next = passage.text(piece + 1);
        boolean sort = run.isKind(passage, piece) || wares.kind(passage.text(piece)).isPresent()
                || cues.is(Cue.NUMBERED, passage.text(piece));
        boolean open = !passage.isJoined(piece + 2) && !passage.isCapitalized(piece + 2) && passage.tag(piece + 2)
                != PartOfSpeech.NUM;
        if (sort) {
            return;
        }
        if (MODEL_IN_SMALL_LETTERS.matcher(passage.text(piece)).matches()) {
            add(passage, piece, piece + 1, NUMBERED, claims);
        } else if (open && passage.isCapitalized(piece) && (MODEL.matcher(next).matches()
                || COUNTED.matcher(next).matches() && wares.isOffer(passage))) {
            add(passage, piece, piece + 2, NUMBERED, claims);
        } else if (run.isInvented(passage, piece) && wares.isOffer(passage)) {
            int end = run.endFrom(passage, piece);
            if (end > piece && !passage.isJoined(end) && !run.isLegalForm(passage.text(end - 1))) {
                add(passage, piece, end, WITH_ARTICLE, claims);
            }
        }
    }

    /** "mit Zorvexin einen Assistenten", "mit der Zorvexa eine neue Pflückmaschine" */
    private void with(Passage passage, int piece, List<Claim> claims) {
        int end = run.endFrom(passage, piece);
        boolean sort = end > piece && end < passage.size() && cues.is(Cue.INDEFINITE, passage.text(end))
                && wares.kindAt(passage, end + 1).filter(noun -> noun.type() == EntityType.PRODUCT).isPresent();
        boolean name = run.isInvented(passage, piece)
                || !wares.isAfterArticle(passage, piece) && !MASS.matcher(passage.text(piece)).matches();
        if (sort && name && wares.isOffer(passage)) {
            add(passage, piece, end, WITH_SORT, claims);
        }
    }

    /** "Zorvex kostet 20 Euro" */
    private void priced(Passage passage, int piece, List<Claim> claims) {
        boolean amount = passage.taken().stream().anyMatch(Amount.class::isInstance);
        int end = amount && run.isInvented(passage, piece) ? run.endFrom(passage, piece) : piece;
        if (end == piece || end >= passage.size() || !cues.is(Cue.PRICE_VERB, passage.token(end).lemma())) {
            return;
        }
        int last = Math.min(passage.size(), end + 1 + FARTHEST_PRICE);
        boolean price = last > end + 1 && passage.taken().stream().anyMatch(value -> value instanceof Amount
                && passage.span(end + 1, last).overlaps(value.span()));
        if (price) {
            add(passage, piece, end, PRICED, claims);
        }
    }

    private static void add(Passage passage, int start, int end, double strength, List<Claim> claims) {
        claims.add(new Claim(passage.span(start, end), EntityType.PRODUCT, strength, WitnessName.PATTERN));
    }
}
