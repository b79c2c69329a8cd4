// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.Entity;
import de.faktenlese.entity.Links;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.evidence.Passage;
import java.util.ArrayList;
import java.util.List;

/** Decides which mentions are one thing. */
public final class Resolver {

    /** The entities of a document in the order of their first mention. */
    public List<Entity> resolve(List<Passage> passages, List<List<Mention>> mentions) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : mentions.get(i)) {
                int offset = passages.get(i).sentence().span().start();
                String name = passages.get(i).sentence().text().substring(mention.span().start() - offset, mention.span().end() - offset);
                entities.add(new Entity(mention.type(), name, Links.NONE, List.of(mention), List.of()));
            }
        }
        return entities;
    }
}
