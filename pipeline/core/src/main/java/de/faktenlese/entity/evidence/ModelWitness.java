// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.ChainTagger;
import de.faktenlese.entity.tagging.NameLabel;
import de.faktenlese.entity.tagging.Piece;
import de.faktenlese.entity.tagging.TaggedName;
import de.faktenlese.language.NameTagger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Our tagger, and where it doubts, CoreNLP's: then the labels that CoreNLP gives are added to our model's scores and the
 * sentence is decided anew. CoreNLP's model takes most of the time, and where ours is sure it changes nothing.
 */
public final class ModelWitness {

    private static final Map<String, EntityType> STOCK_TYPES =
            Map.of("PERSON", EntityType.PER, "ORGANIZATION", EntityType.ORG, "LOCATION", EntityType.LOC);

    private final ChainTagger own;
    private final NameTagger stock;
    private final ModelTrust trust;

    /**
     * @param own our tagger
     * @param stock CoreNLP's
     * @param trust how far each is trusted
     */
    public ModelWitness(ChainTagger own, NameTagger stock, ModelTrust trust) {
        this.own = own;
        this.stock = stock;
        this.trust = trust;
    }

    /** The names that the models see in a sentence, and how sure they are of each piece that it is in none. */
    public Testimony hear(Passage passage) {
        List<Piece> pieces = passage.pieces();
        ChainTagger.Scored scored = own.score(pieces);
        if (scored.leastCertainty() < trust.sure()) {
            scored = scored.with(leanings(pieces));
        }
        List<Claim> claims = scored.names().stream().filter(name -> name.type() != null).map(name -> claim(passage, name))
                .toList();
        double[] outside = new double[pieces.size()];
        for (int piece = 0; piece < outside.length; piece++) {
            outside[piece] = scored.marginals().of(piece, NameLabel.OUTSIDE.ordinal());
        }
        return new Testimony(claims, outside, trust.ceiling());
    }

    private Claim claim(Passage passage, TaggedName name) {
        EntityType type = Objects.requireNonNull(name.type());
        return new Claim(passage.span(name.start(), name.end()), type, name.probability() * trust.ceiling(), WitnessName.MODEL);
    }

    /** What CoreNLP's labels speak for: the type that it gives, begun or gone on. */
    private float[][] leanings(List<Piece> pieces) {
        List<Token> tokens = pieces.stream().map(piece -> new Token(piece.span(), piece.text(), PartOfSpeech.X,
                piece.text().toLowerCase(Locale.GERMAN))).toList();
        List<String> labels = stock.tag(tokens);
        float[][] leanings = new float[pieces.size()][NameLabel.ALL.size()];
        for (int i = 0; i < leanings.length; i++) {
            EntityType type = STOCK_TYPES.get(labels.get(i));
            if (type != null) {
                leanings[i][NameLabel.begin(type).ordinal()] += trust.stock();
                leanings[i][NameLabel.in(type).ordinal()] += trust.stock();
            } else if (labels.get(i).equals(NameTagger.OUTSIDE)) {
                leanings[i][NameLabel.OUTSIDE.ordinal()] += trust.stockOutside();
            }
        }
        return leanings;
    }
}
