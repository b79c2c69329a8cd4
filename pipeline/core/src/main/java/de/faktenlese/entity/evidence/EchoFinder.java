// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the names that a document has elsewhere, in the genitive, in compounds and in their short forms. Thread-safe. */
final class EchoFinder {

    /** What is left of the strength where the form may be an ordinary word. */
    private static final double ORDINARY = 0.5;
    private static final double FAINT = 0.05;

    private final NameShortener shortener;
    private final WordClusters clusters;

    EchoFinder(NameShortener shortener, WordClusters clusters) {
        this.shortener = shortener;
        this.clusters = clusters;
    }

    /**
     * Claims of the places in a sentence where a form of a name stands.
     *
     * @param mentions the names that were seen in it
     * @param forms the forms of the document's names
     */
    List<Claim> find(Passage passage, List<Mention> mentions, SeenForms forms) {
        List<Claim> echoes = new ArrayList<>();
        for (int start = 0; start < passage.size(); start++) {
            String first = passage.text(start);
            if (!Character.isLetterOrDigit(first.charAt(0)) || !forms.mayBegin(first)) {
                continue;
            }
            for (int end = Math.min(passage.size(), start + shortener.longest()); end > start; end--) {
                Form form = forms.at(passage, start, end);
                if (form != null && (form.isRepeated() || !isMention(passage.span(start, end), mentions))) {
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
            double seen = form.strength(type) * form.share(type) * (ordinary ? ORDINARY : 1);
            double strength = type == EntityType.ORG && seen > 0 && isDefinite(passage, start, end)
                    ? Math.max(seen, FormReader.SHORT_FORM * form.share(type)) : seen;
            if (strength > FAINT) {
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
}
