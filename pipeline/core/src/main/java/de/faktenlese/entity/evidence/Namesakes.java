// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells known companies that are called like people from people, and products from companies: what the model takes for a person's
 * surname is the company if the tables know it as nothing else and neither a first name nor a title or position stands before it;
 * what it takes for a company is the product if the tables know only this. Thread-safe.
 */
public final class Namesakes {

    private static final double CONVERTED = 0.9;
    private static final double CALLED_A_PRODUCT = 0.95;
    private static final double NAMED_AS_FIRM = 0.85;
    private static final double OUTVOTED = 0.6;
    private static final double NOT_NOBLE = 0.3;
    private static final double IN_SMALL_LETTERS = 0.7;
    private static final double ORPHANED = 0.75;

    private final Lexicons lexicons;

    /** Knows first names, titles and positions by these lexicons. */
    public Namesakes(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The claims about a passage, with those changed that take one of these for another. */
    public List<Claim> settle(Passage passage, List<Claim> claims) {
        return claims.stream().map(claim -> switch (claim.witness()) {
            case MODEL -> corrected(passage, claim, claims);
            case KNOWLEDGE -> claim.type() == EntityType.ORG && isInSmallLetters(passage, claim)
                    ? claim.withStrength(Math.max(claim.strength(), IN_SMALL_LETTERS)) : claim;
            default -> isCalledProduct(claim, claims) ? claim.withStrength(claim.strength() * OUTVOTED) : claim;
        }).toList();
    }

    private Claim corrected(Passage passage, Claim claim, List<Claim> claims) {
        if (claim.type() == EntityType.PER) {
            if (endsInFirm(passage, claim, claims)) {
                return claim.withStrength(claim.strength() * NOT_NOBLE);
            }
            boolean firm = isOnly(EntityType.ORG, claim, claims) && !isAddressed(passage, claim);
            return firm ? converted(claim, EntityType.ORG) : claim;
        }
        if (claim.type() == EntityType.PRODUCT) {
            boolean firm = isCalled(EntityType.ORG, NAMED_AS_FIRM, claim, claims);
            return firm ? claim.withStrength(claim.strength() * OUTVOTED) : claim;
        }
        if (isOnly(EntityType.PRODUCT, claim, claims)) {
            return converted(claim, EntityType.PRODUCT);
        }
        return isCalledProduct(claim, claims) ? claim.withStrength(claim.strength() * OUTVOTED) : claim;
    }

    /** Whether one word and "von" stand before a known company: "Zorvex von Siemens" is no nobleman. */
    private static boolean endsInFirm(Passage passage, Claim person, List<Claim> claims) {
        int start = passage.pieceAt(person.span().start());
        return claims.stream().anyMatch(firm -> firm.witness() == WitnessName.KNOWLEDGE && firm.type() == EntityType.ORG
                && firm.span().end() == person.span().end() && passage.pieceAt(firm.span().start()) == start + 2
                && passage.tag(start + 1) == PartOfSpeech.ADP);
    }

    private static Claim converted(Claim claim, EntityType type) {
        return new Claim(claim.span(), type, claim.strength() * CONVERTED, claim.witness());
    }

    private static boolean isCalledProduct(Claim firm, List<Claim> claims) {
        return firm.type() == EntityType.ORG && isCalled(EntityType.PRODUCT, CALLED_A_PRODUCT, firm, claims);
    }

    /** Whether a pattern is sure that a name is of another type. */
    private static boolean isCalled(EntityType type, double strength, Claim name, List<Claim> claims) {
        return claims.stream().anyMatch(other -> other.span().equals(name.span()) && other.type() == type
                && other.witness() == WitnessName.PATTERN && other.strength() >= strength);
    }

    /**
     * The claims about a passage, with those changed that take a word for a surname which is none that we know and of which the
     * document gives no full name: mostly that is a firm ("Zorvex und Brandt-Hydraulik").
     *
     * @param surnames the surnames of the document's full names
     */
    List<Claim> withoutOrphans(Passage passage, List<Claim> claims, Set<String> surnames) {
        List<Claim> changed = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            boolean orphan = claim.witness() == WitnessName.MODEL && claim.type() == EntityType.PER
                    && isOrphan(passage, claim, surnames);
            changed.add(orphan ? new Claim(claim.span(), EntityType.ORG, claim.strength() * ORPHANED, WitnessName.MODEL) : claim);
        }
        return changed;
    }

    private boolean isOrphan(Passage passage, Claim claim, Set<String> surnames) {
        int offset = passage.sentence().span().start();
        String name = passage.sentence().text().substring(claim.span().start() - offset, claim.span().end() - offset);
        String nominative = NameShortener.withoutGenitive(name);
        return nominative.indexOf(' ') < 0 && Stream.of(name, nominative).noneMatch(form -> surnames.contains(form)
                || lexicons.surnames().contains(form) || lexicons.forenames().contains(form)) && !isAddressed(passage, claim);
    }

    /** Whether the tables know a name, and as this only. */
    private static boolean isOnly(EntityType type, Claim name, List<Claim> claims) {
        List<Claim> known = claims.stream().filter(claim -> claim.witness() == WitnessName.KNOWLEDGE)
                .filter(claim -> claim.span().equals(name.span())).toList();
        return !known.isEmpty() && known.stream().allMatch(claim -> claim.type() == type);
    }

    private boolean isAddressed(Passage passage, Claim claim) {
        String before = passage.text(passage.pieceAt(claim.span().start()) - 1);
        return lexicons.titles().contains(before) || lexicons.positions().findHead(before).isPresent()
                || lexicons.forenames().contains(before);
    }

    /** Whether a name is written small where no number stands before it: "bei dm", but not "5 dm". */
    private static boolean isInSmallLetters(Passage passage, Claim claim) {
        int piece = passage.pieceAt(claim.span().start());
        String before = passage.text(piece - 1);
        boolean number = !before.isEmpty() && Character.isDigit(before.charAt(0));
        return passage.text(piece).chars().allMatch(Character::isLowerCase) && !number;
    }
}
