// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which the names of a document may stand elsewhere in it. Mutable while names are added; not thread-safe. */
final class SeenForms {

    private final Map<String, Form> forms = new HashMap<>();
    /** The letters that forms begin with: most words of a text begin with none of them. */
    private final BitSet initials = new BitSet();

    /** The form of this text, to vote for; new if it was not seen before. */
    Form add(String text) {
        if (!text.isEmpty()) {
            initials.set(text.charAt(0));
        }
        return forms.computeIfAbsent(text, key -> new Form());
    }

    /** The form of exactly this text; null if there is none. */
    @Nullable Form of(String text) {
        return forms.get(text);
    }

    /** Whether a form may begin with a text. */
    boolean mayBegin(String text) {
        return initials.get(text.charAt(0));
    }

    /** The form that stands from one piece of a sentence to before another, maybe in the genitive or in a compound; or null. */
    @Nullable Form at(Passage passage, int start, int end) {
        String text = passage.text(start, end);
        Form form = forms.get(text);
        if (form == null) {
            form = forms.get(NameShortener.withoutGenitive(text));
        }
        boolean compound = form == null && text.indexOf('-') > 0 && passage.isJoined(end) && passage.pieces().get(end).isHyphen();
        return compound ? forms.get(text.replace('-', ' ')) : form;
    }
}
