// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a document as a whole says: a name that was seen clearly once is seen everywhere in the document, in the genitive, in
 * compounds and in its short forms, and is of one type. Thread-safe.
 */
public final class Consensus {

    /** Of a person, a text of so many sentences gives the full name. */
    private static final int WHOLE_TEXT = 5;
    private static final double ONE_TYPE = 0.6;

    private final FormReader reader;
    private final EchoFinder echoes;
    private final Neighbours neighbours;
    private final Trimmer trimmer;
    private final Namesakes namesakes;

    /** A consensus that tells ordinary words by these lexicons. */
    public Consensus(NameShortener shortener, WordClusters clusters, Lexicons lexicons, CueWords cues, Trimmer trimmer) {
        this.reader = new FormReader(shortener, clusters, lexicons);
        this.echoes = new EchoFinder(shortener, clusters);
        this.neighbours = new Neighbours(lexicons, cues);
        this.trimmer = trimmer;
        this.namesakes = new Namesakes(lexicons);
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
        SeenForms forms = reader.read(passages, first);
        List<List<Mention>> decided = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Claim> all = revised(passages.get(i), heard.get(i), forms);
            all.addAll(neighbours.bridges(passages.get(i), first.get(i)));
            all.addAll(neighbours.inLists(passages.get(i), heard.get(i), first.get(i)));
            all.addAll(trimmed(passages.get(i), echoes.find(passages.get(i), first.get(i), forms)));
            decided.add(Verdict.decide(passages.get(i), all));
        }
        return decided;
    }

    /** Changes the claims of surnames that nobody in the document has, and decides the sentences with such anew. */
    private void hearWithoutOrphans(List<Passage> passages, List<List<Claim>> heard, List<List<Mention>> decided) {
        Set<String> surnames = reader.shortForms(passages, decided, EntityType.PER);
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

    /** Claims of a type that the document speaks against are shared out between the types by what it says. */
    private static List<Claim> revised(Passage passage, List<Claim> claims, SeenForms forms) {
        List<Claim> revised = new ArrayList<>();
        for (Claim claim : claims) {
            Form form = forms.of(passage.text(claim.span()));
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
}
