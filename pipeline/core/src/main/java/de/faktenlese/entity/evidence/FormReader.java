// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads off the names that a document was seen to have in which forms they may stand elsewhere in it. Thread-safe. */
final class FormReader {

    /** How strongly a short form speaks for its name where it is no ordinary word. */
    static final double SHORT_FORM = 0.7;

    private static final double CLEAR = 0.6;
    private static final double SAME_NAME = 0.9;
    private static final double SURNAME = 0.85;
    private static final double SHORT_FORM_OF_KNOWN_WORD = 0.35;
    /** What a word alone counts for a type that has no full name behind it: surnames without first name are often firms. */
    private static final double UNBACKED = 0.4;
    /** What a full name counts for its short form. */
    private static final double FULL_NAME = 2;

    private final NameShortener shortener;
    private final WordClusters clusters;
    private final Lexicons lexicons;

    FormReader(NameShortener shortener, WordClusters clusters, Lexicons lexicons) {
        this.shortener = shortener;
        this.clusters = clusters;
        this.lexicons = lexicons;
    }

    /**
     * The forms of the names in a document.
     *
     * @param mentions the names in each passage
     */
    SeenForms read(List<Passage> passages, List<List<Mention>> mentions) {
        Set<String> surnames = shortForms(passages, mentions, EntityType.PER);
        Set<String> firmWords = shortForms(passages, mentions, EntityType.ORG);
        SeenForms forms = new SeenForms();
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                Set<String> own = mention.type() == EntityType.PER ? surnames : firmWords;
                Set<String> others = mention.type() == EntityType.PER ? firmWords : surnames;
                vote(forms, passages.get(i).text(mention.span()), mention, own, others);
            }
        }
        return forms;
    }

    /** The short forms of the names of a type that were seen clearly. */
    Set<String> shortForms(List<Passage> passages, List<List<Mention>> mentions, EntityType type) {
        Set<String> forms = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                if (mention.type() == type && mention.confidence() >= CLEAR) {
                    forms.addAll(shortener.shortForms(passages.get(i).text(mention.span()), type));
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
    private void vote(SeenForms forms, String name, Mention mention, Set<String> own, Set<String> others) {
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
    private void vote(SeenForms forms, String name, EntityType type, double vote, double strength) {
        forms.add(name).vote(type, vote, strength);
        String nominative = NameShortener.withoutGenitive(name);
        Form base = nominative.equals(name) ? null : forms.of(nominative);
        if (base != null) {
            base.vote(type, vote, strength);
        }
    }
}
