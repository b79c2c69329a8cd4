// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.evidence.CueWords.Cue;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts words off claims that belong to no name: "KI" of "Acmes KI", "&amp; Co." of "Acme &amp; Co."; and drops claims of what
 * is no name: "Sachsen" in "die Sachsen haben verkauft". Thread-safe.
 */
public final class Trimmer {

    private final CueWords cues;
    private final Set<String> inhabitants;

    private Trimmer(CueWords cues, Set<String> inhabitants) {
        this.cues = cues;
        this.inhabitants = Set.copyOf(inhabitants);
    }

    /** A trimmer that knows the words of the models. */
    public static Trimmer read(ModelFiles models, CueWords cues) {
        return new Trimmer(cues, Table.read(models, "names/inhabitants.tsv").rows().stream().map(row -> row.get("word"))
                .collect(Collectors.toSet()));
    }

    /** The claim without such words; nothing if no word is left. */
    Optional<Claim> trim(Passage passage, Claim claim) {
        int offset = passage.sentence().span().start();
        String name = passage.sentence().text().substring(claim.span().start() - offset, claim.span().end() - offset);
        String trimmed = name;
        for (int space = name.indexOf(' '); space > 0 && trimmed.equals(name); space = name.indexOf(' ', space + 1)) {
            String rest = name.substring(space + 1);
            if (cues.is(Cue.CO, rest) || cues.is(Cue.GENERIC, rest)) {
                trimmed = name.substring(0, space);
            }
        }
        if (cues.is(Cue.GENERIC, trimmed) || claim.type() == EntityType.LOC && isPeople(passage, claim, trimmed)) {
            return Optional.empty();
        }
        return Optional.of(trimmed.equals(name) ? claim : new Claim(new Span(claim.span().start(), claim.span()
                .start() + trimmed.length()),
                claim.type(), claim.strength(), claim.witness()));
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
