// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence as the grammars of values read it: by lexemes, which know nothing of the tokenizer's opinions. Positions are indices
 * of lexemes; those outside the sentence are allowed and hold {@link Lexeme#NONE}.
 */
final class LexedSentence {

    private final Sentence sentence;
    private final List<Lexeme> lexemes;
    private final List<Set<WordRole>> roles;
    private final PartOfSpeech[] tags;

    LexedSentence(Sentence sentence, WordRoles roles) {
        this.sentence = sentence;
        this.lexemes = Lexer.lex(sentence.text());
        Map<String, Set<WordRole>> known = new HashMap<>();
        this.roles = lexemes.stream().map(lexeme -> known.computeIfAbsent(lexeme.folded(), word -> roles.of(lexeme))).toList();
        this.tags = tags(sentence, lexemes);
    }

    private static PartOfSpeech[] tags(Sentence sentence, List<Lexeme> lexemes) {
        PartOfSpeech[] tags = new PartOfSpeech[lexemes.size()];
        Arrays.fill(tags, PartOfSpeech.X);
        int at = 0;
        for (Token token : sentence.tokens()) {
            int end = token.span().end() - sentence.span().start();
            while (at < tags.length && lexemes.get(at).end() <= end) {
                tags[at++] = token.tag();
            }
        }
        return tags;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return lexemes.size();
    }

    Lexeme at(int i) {
        return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NONE;
    }

    PartOfSpeech tag(int i) {
        return i >= 0 && i < tags.length ? tags[i] : PartOfSpeech.X;
    }

    boolean plays(int i, WordRole role) {
        return i >= 0 && i < roles.size() && roles.get(i).contains(role);
    }

    boolean is(int i, char mark) {
        return at(i).is(mark);
    }

    /** Whether no white space stands before the lexeme, and a lexeme does. */
    boolean glued(int i) {
        return i > 0 && i < size() && !at(i).spaced();
    }

    boolean isDash(int i) {
        Lexeme lexeme = at(i);
        return lexeme.is('-') || lexeme.is('–') || lexeme.is('—') || lexeme.is('−') || lexeme.is('‐') || lexeme.is('‑');
    }

    /** Whether the lexeme is a hyphen with no white space around it, as inside a compound. */
    boolean isInnerHyphen(int i) {
        return isDash(i) && glued(i) && glued(i + 1);
    }

    boolean isApostrophe(int i) {
        return is(i, '\'') || is(i, '’') || is(i, '‘') || is(i, '´');
    }

    /** The text of some lexemes, with one blank wherever there is white space. */
    String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && at(i).spaced()) {
                out.append(' ');
            }
            out.append(at(i).text());
        }
        return out.toString();
    }

    /** The white space before a lexeme, as it stands in the text. */
    String gap(int i) {
        return i > 0 && i < size() ? sentence.text().substring(at(i - 1).end(), at(i).start()) : "";
    }

    /** Where some lexemes stand in the document's normalised text. */
    Span span(int from, int to) {
        int offset = sentence.span().start();
        return new Span(offset + at(from).start(), offset + at(to - 1).end());
    }
}
