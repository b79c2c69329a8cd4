// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document as a whole says: a name that was seen clearly once is seen everywhere in the document, in the genitive, in
 * compounds and in its short forms, and is of one type. Thread-safe.
 */
public final class Consensus {

    /** Of a person, a text of so many sentences gives the full name. */
    private static final int WHOLE_TEXT = 5;
    private static final double CLEAR = 0.6;
    private static final double SAME_NAME = 0.9;
    private static final double SURNAME = 0.85;
    private static final double SHORT_FORM = 0.7;
    private static final double SHORT_FORM_OF_KNOWN_WORD = 0.35;
    private static final double ONE_TYPE = 0.6;
    /** What a word alone counts for a type that has no full name behind it: surnames without first name are often firms. */
    private static final double UNBACKED = 0.4;
    /** What a full name counts for its short form. */
    private static final double FULL_NAME = 2;
    private static final double BRIDGED = 0.95;
    private static final double LISTED = 0.5;

    private final NameShortener shortener;
    private final WordClusters clusters;
    private final Lexicons lexicons;
    private final CueWords cues;
    private final Trimmer trimmer;
    private final Namesakes namesakes;

    /** A consensus that tells ordinary words by these lexicons. */
    public Consensus(NameShortener shortener, WordClusters clusters, Lexicons lexicons, CueWords cues, Trimmer trimmer) {
        this.shortener = shortener;
        this.clusters = clusters;
        this.lexicons = lexicons;
        this.cues = cues;
        this.trimmer = trimmer;
        this.namesakes = new Namesakes(lexicons);
    }

    /** How much speaks for each type of a form, and how strongly the form speaks for a name where it is seen. */
    private static final class Form {

        private final double[] votes = new double[EntityType.values().length];
        private final double[] strengths = new double[EntityType.values().length];

        private int places;

        void vote(EntityType type, double vote, double strength) {
            places++;
            votes[type.ordinal()] += vote;
            strengths[type.ordinal()] = Math.max(strengths[type.ordinal()], strength);
        }

        EntityType type() {
            int first = 0;
            for (int i = 1; i < votes.length; i++) {
                first = votes[i] > votes[first] ? i : first;
            }
            return EntityType.values()[first];
        }

        double share(EntityType type) {
            double sum = 0;
            for (double vote : votes) {
                sum += vote;
            }
            return sum == 0 ? 0 : votes[type.ordinal()] / sum;
        }
    }

    /**
     * Decides a document: hears the claims, finds the names' further places, and hears the claims again.
     *
     * @param passages the document
     * @param claims the claims about each passage
     * @return the mentions in each passage
     */
    public List<List<Mention>> decide(List<Passage> passages, List<List<Claim>> claims) {
        List<List<Claim>> heard = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            heard.add(trimmed(passages.get(i), claims.get(i)));
        }
        List<List<Mention>> first = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            first.add(Verdict.decide(passages.get(i), heard.get(i)));
        }
        if (passages.size() >= WHOLE_TEXT) {
            hearWithoutOrphans(passages, heard, first);
        }
        Map<String, Form> forms = forms(passages, first);
        List<List<Mention>> decided = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Claim> all = revised(passages.get(i), heard.get(i), forms);
            all.addAll(bridges(passages.get(i), first.get(i)));
            all.addAll(inLists(passages.get(i), heard.get(i), first.get(i)));
            all.addAll(trimmed(passages.get(i), echoes(passages.get(i), first.get(i), forms)));
            decided.add(Verdict.decide(passages.get(i), all));
        }
        return decided;
    }

    /** Changes the claims of surnames that nobody in the document has, and decides the sentences with such anew. */
    private void hearWithoutOrphans(List<Passage> passages, List<List<Claim>> heard, List<List<Mention>> decided) {
        Set<String> surnames = shortForms(passages, decided, EntityType.PER);
        for (int i = 0; i < passages.size(); i++) {
            List<Claim> changed = namesakes.withoutOrphans(passages.get(i), heard.get(i), surnames);
            if (!changed.equals(heard.get(i))) {
                heard.set(i, changed);
                decided.set(i, Verdict.decide(passages.get(i), changed));
            }
        }
    }

    private List<Claim> trimmed(Passage passage, List<Claim> claims) {
        return claims.stream().flatMap(claim -> trimmer.trim(passage, claim)).toList();
    }

    private Map<String, Form> forms(List<Passage> passages, List<List<Mention>> mentions) {
        Set<String> surnames = shortForms(passages, mentions, EntityType.PER);
        Set<String> firmWords = shortForms(passages, mentions, EntityType.ORG);
        Map<String, Form> forms = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                Set<String> own = mention.type() == EntityType.PER ? surnames : firmWords;
                Set<String> others = mention.type() == EntityType.PER ? firmWords : surnames;
                vote(forms, text(passages.get(i), mention.span()), mention, own, others);
            }
        }
        return forms;
    }

    private Set<String> shortForms(List<Passage> passages, List<List<Mention>> mentions, EntityType type) {
        Set<String> forms = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                if (mention.type() == type && mention.confidence() >= CLEAR) {
                    forms.addAll(shortener.shortForms(text(passages.get(i), mention.span()), type));
                }
            }
        }
        return forms;
    }

    /**
     * Lets a mention vote for its name's type and, if it is clear, for that of the name's short forms. A word that stands alone
     * counts little if only the other of person and firm has a full name behind it, and a surname without any; a full name
     * counts much for its short form, unless both have one.
     *
     * @param own the short forms of the full names of its type
     * @param others those of persons for a firm, and of firms for a person
     */
    private void vote(Map<String, Form> forms, String name, Mention mention, Set<String> own, Set<String> others) {
        EntityType type = mention.type();
        double certainty = mention.confidence();
        String nominative = NameShortener.withoutGenitive(name);
        boolean backed = own.contains(nominative) || type != EntityType.PER && !others.contains(nominative);
        boolean named = type == EntityType.PER || type == EntityType.ORG;
        double vote = named && !name.contains(" ") && !backed ? certainty * UNBACKED : certainty;
        vote(forms, name, type, vote, certainty >= CLEAR ? SAME_NAME * certainty : 0);
        if (certainty >= CLEAR) {
            for (String form : shortener.shortForms(name, type)) {
                vote(forms, form, type, others.contains(form) ? certainty / 2 : certainty * FULL_NAME, certainty * strength(form,
                        type));
            }
        }
    }

    private double strength(String shortForm, EntityType type) {
        if (type == EntityType.PER) {
            return SURNAME;
        }
        boolean known = clusters.of(shortForm) != WordClusters.UNKNOWN || lexicons.forenames().contains(shortForm);
        return known ? SHORT_FORM_OF_KNOWN_WORD : SHORT_FORM;
    }

    /** Votes for a form and, where it may be a genitive, for what it is without the s. */
    private void vote(Map<String, Form> forms, String name, EntityType type, double vote, double strength) {
        forms.computeIfAbsent(name, key -> new Form()).vote(type, vote, strength);
        String nominative = NameShortener.withoutGenitive(name);
        if (!nominative.equals(name) && forms.containsKey(nominative)) {
            forms.get(nominative).vote(type, vote, strength);
        }
    }

    /** Claims of a type that the document speaks against are shared out between the types by what it says. */
    private static List<Claim> revised(Passage passage, List<Claim> claims, Map<String, Form> forms) {
        List<Claim> revised = new ArrayList<>();
        for (Claim claim : claims) {
            Form form = forms.get(text(passage, claim.span()));
            boolean outvoted = form != null && claim.witness() != WitnessName.PATTERN
                    && form.type() != claim.type() && form.share(form.type()) >= ONE_TYPE;
            revised.add(claim.withStrength(outvoted ? claim.strength() * form.share(claim.type()) : claim.strength()));
            if (outvoted) {
                revised.add(new Claim(claim.span(), form.type(), claim.strength() * form.share(form.type()),
                        WitnessName.DOCUMENT));
            }
        }
        return revised;
    }

    /**
     * What follows from neighbours: two names of places that a preposition makes one, an acronym in brackets after its long form.
     */
    private List<Claim> bridges(Passage passage, List<Mention> mentions) {
        List<Claim> bridges = new ArrayList<>();
        addAcronyms(bridges, passage, mentions);
        mentions.stream().filter(town -> town.type() == EntityType.LOC).forEach(town -> addOffice(bridges, passage, town));
        int offset = passage.sentence().span().start();
        for (int i = 1; i < mentions.size(); i++) {
            Mention town = mentions.get(i - 1);
            Mention river = mentions.get(i);
            String between = passage.sentence().text().substring(town.span().end() - offset, river.span().start() - offset)
                    .strip();
            if (town.type() == EntityType.LOC && river.type() == EntityType.LOC && cues.is(Cue.PLACE_JOINT, between)) {
                bridges.add(new Claim(town.span().cover(river.span()), EntityType.LOC, BRIDGED, WitnessName.PATTERN));
            }
        }
        return bridges;
    }

    /** The court or office before its town, and the numeral behind: "Landesgericht Wiener Neustadt", "Landgericht Ulm I". */
    private void addOffice(List<Claim> bridges, Passage passage, Mention town) {
        int start = passage.pieceAt(town.span().start());
        int end = passage.pieceAt(town.span().end());
        if (start > 0 && !passage.isJoined(start) && !passage.isJoined(start - 1) && !passage.isJoined(end)
                && lexicons.organisationNouns().find(passage.text(start - 1)).filter(CourtPattern::isCourt).isPresent()) {
            bridges.add(new Claim(passage.span(start - 1, CourtPattern.afterNumeral(passage, end)), EntityType.ORG, BRIDGED,
                    WitnessName.PATTERN));
        }
    }

    /** Known names that need context, beside a name of the same type in a list: "Saturn und Mediamarkt". */
    private List<Claim> inLists(Passage passage, List<Claim> claims, List<Mention> mentions) {
        int offset = passage.sentence().span().start();
        String text = passage.sentence().text();
        return claims.stream().filter(claim -> claim.witness() == WitnessName.KNOWLEDGE && claim.strength() < LISTED)
                .filter(claim -> mentions.stream().anyMatch(mention -> mention.type() == claim.type()
                        && isListed(text, claim.span(), mention.span(), offset)))
                .map(claim -> claim.withStrength(LISTED)).toList();
    }

    private boolean isListed(String text, Span one, Span other, int offset) {
        Span left = one.start() < other.start() ? one : other;
        Span right = left == one ? other : one;
        return left.end() <= right.start() && cues.is(Cue.LIST, text.substring(left.end() - offset, right.start() - offset)
                .strip());
    }

    private static void addAcronyms(List<Claim> bridges, Passage passage, List<Mention> mentions) {
        mentions.forEach(brief -> addLongForm(bridges, passage, brief));
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (passage.text(i).equals("(") && passage.text(i + 2).equals(")")) {
                int end = i == 0 ? 0 : passage.pieces().get(i - 1).span().end();
                Span acronym = passage.pieces().get(i + 1).span();
                String brief = passage.text(i + 1);
                mentions.stream().filter(full -> full.type() == EntityType.ORG && full.span().end() == end)
                        .filter(full -> NameShortener.isAcronym(brief, text(passage, full.span())))
                        .forEach(full -> bridges.add(new Claim(acronym, EntityType.ORG, BRIDGED, WitnessName.PATTERN)));
            }
        }
    }

    /** What is in brackets right after an acronym, or the compound that it begins, if it is the acronym's long form. */
    private static void addLongForm(List<Claim> bridges, Passage passage, Mention brief) {
        int open = passage.pieceAt(brief.span().end());
        while (passage.isJoined(open)) {
            open++;
        }
        int close = open;
        while (passage.text(open).equals("(") && close < passage.size() && !passage.text(close).equals(")")) {
            close++;
        }
        if (close > open + 1 && NameShortener.isAcronym(text(passage, brief.span()), passage.text(open + 1, close))) {
            bridges.add(new Claim(passage.span(open + 1, close), brief.type(), BRIDGED, WitnessName.PATTERN));
        }
    }

    /** The places where a form of a name stands. */
    private List<Claim> echoes(Passage passage, List<Mention> mentions, Map<String, Form> forms) {
        List<Claim> echoes = new ArrayList<>();
        for (int start = 0; start < passage.size(); start++) {
            if (!Character.isLetterOrDigit(passage.text(start).charAt(0))) {
                continue;
            }
            for (int end = Math.min(passage.size(), start + shortener.longest()); end > start; end--) {
                Form form = formAt(passage, start, end, forms);
                if (form != null && (form.places > 1 || !isMention(passage.span(start, end), mentions))) {
                    addEchoes(echoes, passage, start, end, form);
                    break;
                }
            }
        }
        return echoes;
    }

    private static boolean isMention(Span span, List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.span().equals(span));
    }

    private void addEchoes(List<Claim> echoes, Passage passage, int start, int end, Form form) {
        boolean ordinary = start == 0 && end == 1 && isOrdinary(passage.text(0));
        Span span = passage.span(start, end);
        for (EntityType type : EntityType.values()) {
            double seen = form.strengths[type.ordinal()] * form.share(type) * (ordinary ? 0.5 : 1);
            double strength = type == EntityType.ORG && seen > 0 && isDefinite(passage, start, end)
                    ? Math.max(seen, SHORT_FORM * form.share(type)) : seen;
            if (strength > 0.05) {
                echoes.add(new Claim(span, type, strength, WitnessName.DOCUMENT));
            }
        }
    }

    /** Whether one word stands alone after "die", so that it is no adjective of a noun behind it: "die Dresdner verkauft". */
    private boolean isDefinite(Passage passage, int start, int end) {
        return end == start + 1 && start > 0 && passage.tag(start - 1) == PartOfSpeech.DET && !passage.isJoined(end)
                && passage.text(start).endsWith("er") && !passage.isCapitalized(end) && passage.tag(end) != PartOfSpeech.ADJ;
    }

    /** Whether a word that begins a sentence may be written with a capital for that reason only. */
    private boolean isOrdinary(String word) {
        return clusters.of(word.substring(0, 1).toLowerCase(Locale.GERMAN) + word.substring(1)) != WordClusters.UNKNOWN;
    }

    private static @Nullable Form formAt(Passage passage, int start, int end, Map<String, Form> forms) {
        String text = passage.text(start, end);
        Form form = forms.get(text);
        if (form == null) {
            form = forms.get(NameShortener.withoutGenitive(text));
        }
        boolean compound = form == null && text.indexOf('-') > 0 && passage.isJoined(end) && passage.pieces().get(end).isHyphen();
        if (compound) {
            form = forms.get(text.replace('-', ' '));
        }
        return form;
    }

    private static String text(Passage passage, Span span) {
        int offset = passage.sentence().span().start();
        return passage.sentence().text().substring(span.start() - offset, span.end() - offset);
    }
}
