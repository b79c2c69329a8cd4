// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.document.Span;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.knowledge.NameMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Hints from the knowledge tables. Thread-safe. */
public final class LexiconHints implements NameHints {

    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_SURNAME = 3;

    private final Knowledge knowledge;
    private final Lexicons lexicons;

    /** Hints from these tables. */
    public LexiconHints(Knowledge knowledge, Lexicons lexicons) {
        this.knowledge = knowledge;
        this.lexicons = lexicons;
    }

    @Override
    public List<Hint> of(List<Piece> pieces) {
        String[] names = names(pieces);
        List<Hint> hints = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            String word = word(pieces.get(i).text());
            hints.add(word.isEmpty() && names[i].isEmpty() ? Hint.NONE : new Hint(word, names[i]));
        }
        return hints;
    }

    /**
     * The place of each piece in a known name: its beginning or its inside, the types it can have, and whether that is certain.
     */
    private String[] names(List<Piece> pieces) {
        String[] names = new String[pieces.size()];
        Arrays.fill(names, "");
        if (pieces.isEmpty()) {
            return names;
        }
        int offset = pieces.get(0).span().start();
        int next = 0;
        for (NameMatch match : knowledge.find(text(pieces))) {
            Span span = new Span(match.span().start() + offset, match.span().end() + offset);
            while (next < names.length && pieces.get(next).span().start() < span.start()) {
                next++;
            }
            String kind = match.types() + (match.needsContext() ? "?" : "");
            for (int i = next; i < names.length && pieces.get(i).span().start() < span.end(); i++) {
                names[i] = (i == next ? "B" : "I") + kind;
            }
        }
        return names;
    }

    private static String text(List<Piece> pieces) {
        int offset = pieces.get(0).span().start();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            while (text.length() < piece.span().start() - offset) {
                text.append(' ');
            }
            text.append(piece.text());
        }
        return text.toString();
    }

    private String word(String text) {
        if (!Character.isLetter(text.charAt(0))) {
            return "";
        }
        boolean capitalized = Character.isUpperCase(text.charAt(0));
        if (lexicons.legalForms().contains(text)) {
            return "form";
        }
        if (!capitalized) {
            return "";
        }
        if (lexicons.titles().contains(text)) {
            return "title";
        }
        return lexicons.forenames().find(text).map(forename -> "forename" + Math.min(3, forename.frequency()))
                .orElseGet(() -> noun(text));
    }

    private String noun(String text) {
        if (text.length() > SHORTEST_SURNAME && lexicons.surnames().contains(text)) {
            return "surname";
        }
        if (lexicons.commonWords().contains(text)) {
            return "common";
        }
        if (text.length() < SHORTEST_HEAD && !text.equals(text.toUpperCase(Locale.ROOT))) {
            return "";
        }
        return lexicons.positions().findHead(text).map(position -> "position " + position.kind())
                .or(() -> lexicons.organisationNouns().findHead(text).map(noun -> noun.kind() + (noun.namePart() ? " part" : "")))
                .or(() -> lexicons.productNouns().findHead(text).map(noun -> "product " + noun.kind())).orElse("");
    }
}
