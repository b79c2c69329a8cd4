// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person by first name and surname ("Akosua Boateng-Ritter"), by a Korean or Chinese given name ("Han Seo-jun"), and by the
 * first names that sign a letter ("Tilda &amp; Sven").
 */
final class PersonPattern implements PatternWitness.Pattern {

    private static final double FULL_NAME = 0.9;
    private static final double RARE_NAME = 0.6;
    private static final double AFTER_KIND = 0.4;
    private static final int COMMON = 2;
    private static final int VERY_COMMON = 3;
    private static final double TELLING_FORM = 0.9;
    private static final double EMPLOYER = 0.75;
    private static final double SIGNED = 0.99;
    private static final int LONGEST_SIGNATURE = 5;
    private static final Set<String> DEVICES = Set.of("device", "vehicle", "drug");
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{1,6}");

    private final Lexicons lexicons;
    private final CueWords cues;
    private final NameRun run;

    PersonPattern(Lexicons lexicons, CueWords cues, NameRun run) {
        this.lexicons = lexicons;
        this.cues = cues;
        this.run = run;
    }

    @Override
    public void look(Passage passage, int piece, List<Claim> claims) {
        if (passage.isJoined(piece) || !passage.isCapitalized(piece)) {
            return;
        }
        int next = afterToken(passage, piece);
        if (next < passage.size() && passage.isCapitalized(next) && next == piece + 1) {
            lookAtPair(passage, piece, claims);
        }
        signature(passage, piece, claims);
    }

    private void lookAtPair(Passage passage, int piece, List<Claim> claims) {
        int end = afterToken(passage, piece + 1);
        if (isGivenName(passage.token(piece + 1).text()) && run.isUncommon(passage, end - 1)) {
            claims.add(new Claim(passage.span(piece, end), EntityType.PER, TELLING_FORM, WitnessName.PATTERN));
        } else if (isForename(passage, piece) && isSurname(passage, piece + 1) && !passage.isCapitalized(end)) {
            int start = piece > 0 && !passage.isJoined(piece - 1) && isForename(passage, piece - 1) ? piece - 1 : piece;
            claims.add(new Claim(passage.span(start, end), EntityType.PER, strength(passage, start), WitnessName.PATTERN));
            lookAtEmployer(passage, start, end, claims);
        }
    }

    /** What the person with this position is from: "Analystin Jana Lindqvist von Zorvexia". */
    private void lookAtEmployer(Passage passage, int start, int end, List<Claim> claims) {
        boolean from = start > 0 && cues.is(Cue.OF, passage.text(end)) && lexicons.positions().findHead(passage.text(start - 1))
                .isPresent();
        int last = from ? run.endFrom(passage, end + 1) : end;
        if (from && last > end + 1 && !passage.isJoined(last)) {
            claims.add(new Claim(passage.span(end + 1, last), EntityType.ORG, EMPLOYER, WitnessName.PATTERN));
        }
    }

    /** Rare first names are often something else, and after "das Modehaus" a full name is a company's. */
    private double strength(Passage passage, int piece) {
        boolean common = lexicons.forenames().find(passage.text(piece)).filter(name -> name.frequency() >= COMMON).isPresent();
        String before = passage.text(piece - 1);
        boolean noun = passage.isCapitalized(piece - 1) && before.length() > 2;
        boolean firm = noun && lexicons.productNouns().find(before).isEmpty() && lexicons.organisationNouns().findHead(before)
                .isPresent() || noun && lexicons.productNouns().findHead(before).filter(sort -> DEVICES.contains(sort.kind()))
                .isPresent();
        return firm ? AFTER_KIND : common ? FULL_NAME : RARE_NAME;
    }

    private void signature(Passage passage, int piece, List<Claim> claims) {
        boolean pair = piece + 3 == passage.size() && passage.size() <= LONGEST_SIGNATURE
                && cues.is(Cue.AND, passage.text(piece + 1));
        if (pair && (isForename(passage, piece) && lexicons.forenames().contains(passage.text(piece + 2))
                || lexicons.forenames().contains(passage.text(piece)) && isForename(passage, piece + 2))) {
            claims.add(new Claim(passage.span(piece, piece + 1), EntityType.PER, SIGNED, WitnessName.PATTERN));
            claims.add(new Claim(passage.span(piece + 2, piece + 3), EntityType.PER, SIGNED, WitnessName.PATTERN));
        }
    }

    private static boolean isGivenName(String word) {
        return word.indexOf('-') > 0 && GIVEN.matcher(word).matches();
    }

    private boolean isForename(Passage passage, int piece) {
        String text = passage.text(piece);
        PartOfSpeech tag = passage.tag(piece);
        boolean function = tag == PartOfSpeech.SCONJ || tag == PartOfSpeech.ADP || tag == PartOfSpeech.CCONJ;
        return !function && lexicons.forenames().contains(text) && !lexicons.commonWords().contains(text);
    }

    private boolean isSurname(Passage passage, int piece) {
        String text = passage.text(piece);
        boolean name = text.length() > 1 && !text.equals(text.toUpperCase(Locale.GERMAN));
        return name && (lexicons.surnames().contains(text) || run.isUnknown(text)
                || passage.tag(piece) == PartOfSpeech.PROPN && !run.isKind(passage, piece)
                && (run.isUnknownSmall(text) || isCommonForename(passage.text(piece - 1))))
                && !cues.is(Cue.TRADE, text) && !cues.is(Cue.NAME_END, text);
    }

    private boolean isCommonForename(String word) {
        return lexicons.forenames().find(word).filter(name -> name.frequency() >= VERY_COMMON)
                .filter(name -> name.name().equals(word)).isPresent();
    }

    private static int afterToken(Passage passage, int piece) {
        int end = piece + 1;
        while (passage.isJoined(end)) {
            end++;
        }
        return end;
    }
}
