// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.document.Span;
import de.faktenlese.entity.evidence.CueWords.Cue;
import java.util.Optional;

/** Cuts words off claims that belong to no name: "KI" of "Acmes KI", "&amp; Co." of "Acme &amp; Co.". Thread-safe. */
public final class Trimmer {

    private final CueWords cues;

    /** A trimmer that knows these words. */
    public Trimmer(CueWords cues) {
        this.cues = cues;
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
        if (cues.is(Cue.GENERIC, trimmed)) {
            return Optional.empty();
        }
        return Optional.of(trimmed.equals(name) ? claim : new Claim(new Span(claim.span().start(), claim.span().start() + trimmed.length()),
                claim.type(), claim.strength(), claim.witness()));
    }
}
