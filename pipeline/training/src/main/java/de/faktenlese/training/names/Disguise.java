// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.Piece;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Copies sentences with other names in them, and here and there with a longer compound for a noun, so that neither knowing a name
 * nor not knowing a word decides.
 */
final class Disguise {

    private static final float SHARE_OF_NAMES = 0.75f;
    private static final float SHARE_OF_NOUNS = 0.12f;

    private final NameInventor inventor;
    private final WordClusters clusters;
    private final Random random;

    Disguise(NameInventor inventor, WordClusters clusters, Random random) {
        this.inventor = inventor;
        this.clusters = clusters;
        this.random = random;
    }

    /** A disguised copy, or null of a sentence without names. */
    @Nullable LabelledSentence of(LabelledSentence sentence, float weight) {
        if (sentence.names().stream().allMatch(name -> name.type() == null)) {
            return null;
        }
        SentenceBuilder copy = new SentenceBuilder();
        List<Piece> pieces = sentence.pieces();
        int next = 0;
        for (int i = 0; i < pieces.size();) {
            LabelledName name = next < sentence.names().size() ? sentence.names().get(next) : null;
            if (name != null && name.start() == i) {
                copy.addName(disguised(pieces.subList(i, name.end()), name.type()), name.type(), pieces.get(i).joined());
                i = name.end();
                next++;
            } else {
                copy.add(i > 0 && !sentence.untold().get(i) ? lengthened(pieces.get(i)) : pieces.get(i).text(), pieces.get(i)
                        .joined());
                if (sentence.untold().get(i)) {
                    copy.untell();
                }
                i++;
            }
        }
        return copy.build(sentence.tellsProducts(), weight * sentence.weight());
    }

    private String disguised(List<Piece> pieces, @Nullable EntityType type) {
        if (type == null || random.nextFloat() >= SHARE_OF_NAMES) {
            return text(pieces);
        }
        boolean single = pieces.size() == 1;
        List<String> words = switch (type) {
            case ORG -> single ? inventor.shortOrganization() : inventor.longOrganization();
            case PER -> single ? List.of(inventor.surname()) : inventor.person();
            case LOC -> inventor.place();
            case PRODUCT -> inventor.product();
        };
        String name = String.join(" ", words);
        return isGenitive(pieces.get(pieces.size() - 1).text()) ? name + "s" : name;
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(text.isEmpty() || piece.joined() ? "" : " ").append(piece.text());
        }
        return text.toString();
    }

    private boolean isGenitive(String word) {
        return word.length() > 3 && word.endsWith("s") && clusters.of(word.substring(0,
                word.length() - 1)) != WordClusters.UNKNOWN;
    }

    private String lengthened(Piece piece) {
        String word = piece.text();
        boolean noun = word.length() > 4 && !piece.joined() && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1)) && clusters.of(word) != WordClusters.UNKNOWN;
        return noun && random.nextFloat() < SHARE_OF_NOUNS ? inventor.stem() + word.toLowerCase(Locale.GERMAN) : word;
    }
}
