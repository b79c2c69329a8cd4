// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts words off claims that belong to no name: "KI" of "Acmes KI", "&amp; Co." of "Acme &amp; Co."; and drops claims of what
 * is no name: "Sachsen" in "die Sachsen haben verkauft". Thread-safe.
 */
public final class Trimmer {

    private static final String FROM = " von ";
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final String BULLETS = "▸►▶•▪■◆●→➔✓✔– ";

    private final CueWords cues;
    private final NameEdges edges;
    private final Set<String> inhabitants;

    private final Lexicons lexicons;
    private final WordClusters clusters;

    private Trimmer(CueWords cues, Lexicons lexicons, WordClusters clusters, Set<String> inhabitants) {
        this.cues = cues;
        this.lexicons = lexicons;
        this.edges = new NameEdges(lexicons, clusters);
        this.clusters = clusters;
        this.inhabitants = Set.copyOf(inhabitants);
    }

    /** A trimmer that knows the words of the models. */
    public static Trimmer read(ModelFiles models, CueWords cues, Lexicons lexicons, WordClusters clusters) {
        return new Trimmer(cues, lexicons, clusters, Table.read(models, "names/inhabitants.tsv").rows().stream()
                .map(row -> row.get("word")).collect(Collectors.toSet()));
    }

    /** The claim without such words and marks, nothing if no word is left; two for places divided by a slash. */
    Stream<Claim> trim(Passage passage, Claim claim) {
        String name = passage.text(claim.span());
        int slash = claim.type() == EntityType.LOC ? name.indexOf('/') : -1;
        int bullet = 0;
        while (bullet < name.length() - 1 && BULLETS.indexOf(name.charAt(bullet)) >= 0) {
            bullet++;
        }
        if (slash > 0 && slash < name.length() - 1) {
            return Stream.of(part(claim, 0, slash), part(claim, slash + 1, name.length())).flatMap(part -> trim(passage, part));
        }
        return edges.fit(passage, bullet == 0 ? claim : part(claim, bullet, name.length()))
                .flatMap(fitting -> words(passage, fitting)).stream();
    }

    private static Claim part(Claim claim, int start, int end) {
        return new Claim(new Span(claim.span().start() + start, claim.span().start() + end), claim.type(), claim.strength(),
                claim.witness());
    }

    private Optional<Claim> words(Passage passage, Claim claim) {
        String name = passage.text(claim.span());
        String trimmed = name;
        for (int space = name.indexOf(' '); space > 0 && trimmed.equals(name); space = name.indexOf(' ', space + 1)) {
            String rest = name.substring(space + 1);
            if (cues.is(Cue.CO, rest) || cues.is(Cue.GENERIC, rest)) {
                trimmed = name.substring(0, space);
            }
        }
        if (claim.witness() == WitnessName.MODEL && isBeforeHyphen(passage, claim) && name.indexOf(' ') > 0
                && cues.is(Cue.NATION, name.substring(0, name.indexOf(' ')))) {
            return Optional.of(new Claim(new Span(claim.span().start() + name.indexOf(' ') + 1, claim.span().end()),
                    claim.type(), claim.strength(), claim.witness()));
        }
        trimmed = claim.type() == EntityType.PER ? withoutFirm(trimmed) : trimmed;
        boolean named = claim.witness() == WitnessName.KNOWLEDGE && claim.type() != EntityType.LOC;
        if (cues.is(Cue.GENERIC, trimmed) || cues.is(Cue.ORDINARY, trimmed.replace('-', ' '))
                || claim.witness() != WitnessName.KNOWLEDGE && isSortOfTown(passage, claim, trimmed)
                || !named && isNoName(passage, claim, trimmed)) {
            return Optional.empty();
        }
        return Optional.of(trimmed.equals(name) ? claim : new Claim(new Span(claim.span().start(), claim.span()
                .start() + trimmed.length()),
                claim.type(), claim.strength(), claim.witness()));
    }

    /** Whether a text means people or is made of ordinary words. */
    private boolean isNoName(Passage passage, Claim claim, String name) {
        return !isFirmOfTown(claim, name) && isPeople(passage, claim, name) || isHeading(passage, name)
                || claim.type() == EntityType.LOC && (isAdjective(passage, claim) || isPlural(passage, claim, name));
    }

    /** A person's name without what she is from: of "Akosua Boateng von Roche" the first two, of "Jutta von Thalheim" all. */
    private String withoutFirm(String name) {
        int of = name.indexOf(FROM);
        String before = of < 0 ? name : name.substring(0, of);
        int last = before.lastIndexOf(' ') + 1;
        return last > 0 && !lexicons.forenames().contains(before.substring(last)) ? before : name;
    }

    /** Whether a text is made of ordinary words in a heading that is all in capitals: "GEWINNEN & VERLIEREN". */
    private boolean isHeading(Passage passage, String name) {
        return isInCapitals(passage.sentence().text()) && NO_LETTERS.splitAsStream(name).allMatch(this::isOrdinary);
    }

    /** Most texts show by their second letter that they are not. */
    private static boolean isInCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.toUpperCase(text.charAt(i)) != text.charAt(i)) {
                return false;
            }
        }
        return text.equals(text.toUpperCase(Locale.GERMAN));
    }

    private boolean isOrdinary(String word) {
        String small = word.toLowerCase(Locale.GERMAN);
        String capital = word.substring(0, Math.min(1, word.length())) + small.substring(Math.min(1, word.length()));
        return word.isEmpty() || clusters.of(small) != WordClusters.UNKNOWN || clusters.ofHead(capital) != WordClusters.UNKNOWN;
    }

    private static boolean isBeforeHyphen(Passage passage, Claim claim) {
        int next = passage.pieceAt(claim.span().end());
        return passage.isJoined(next) && passage.pieces().get(next).isHyphen();
    }

    /** Whether a word is an adjective used as a noun: "die ganz Großen". */
    private static boolean isAdjective(Passage passage, Claim claim) {
        int piece = passage.pieceAt(claim.span().start());
        PartOfSpeech before = passage.tag(piece - 1);
        return claim.witness() == WitnessName.MODEL && piece > 0 && (before == PartOfSpeech.ADV || before == PartOfSpeech.DET)
                && passage.tag(piece) == PartOfSpeech.ADJ && passage.pieces().get(piece).span().equals(claim.span());
    }

    /** Whether a name is only a paraphrase by the town: "die Frankfurter Bank", "Schweizer Fleischkonzern". */
    private boolean isSortOfTown(Passage passage, Claim claim, String name) {
        int space = name.indexOf(' ');
        if (claim.type() != EntityType.ORG || space < 0 || name.indexOf(' ', space + 1) > 0 || !inhabitants.contains(name
                .substring(0, space))) {
            return false;
        }
        int start = passage.pieceAt(claim.span().start());
        boolean article = passage.tag(start - 1) == PartOfSpeech.DET
                || cues.is(Cue.CONTRACTION, passage.text(start - 1).toLowerCase(Locale.GERMAN));
        String sort = name.substring(space + 1);
        return !cues.is(Cue.LOCAL, sort) && lexicons.organisationNouns().findHead(sort).filter(noun -> !noun.namePart()
                || article && noun.kind().equals("bank") && noun.word().equals(sort)).isPresent();
    }

    /** Whether the document knows a firm that is called so in short: "die Dresdner" where it has named the Dresdner Bank. */
    private static boolean isFirmOfTown(Claim claim, String name) {
        return claim.witness() == WitnessName.DOCUMENT && claim.type() == EntityType.ORG && name.endsWith("er");
    }

    /** Whether a word of no dictionary is the dative of several things that are in one: "in Klötzen". */
    private boolean isPlural(Passage passage, Claim claim, String name) {
        int piece = passage.pieceAt(claim.span().start());
        return claim.witness() == WitnessName.MODEL && passage.tag(piece - 1) == PartOfSpeech.ADP && name.endsWith("n")
                && clusters.of(name) == WordClusters.UNKNOWN
                && clusters.of(name.substring(0, name.length() - 1)) != WordClusters.UNKNOWN;
    }

    /** Whether a place's name means its people: it is theirs too, and an article stands before it. */
    private boolean isPeople(Passage passage, Claim claim, String name) {
        if (!inhabitants.contains(name)) {
            return false;
        }
        Token before = null;
        for (Token token : passage.sentence().tokens()) {
            if (token.span().end() <= claim.span().start()) {
                before = token;
            }
        }
        return before != null && before.tag() == PartOfSpeech.DET;
    }
}
