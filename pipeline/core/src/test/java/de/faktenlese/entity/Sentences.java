// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sentences without a language model: words stand one space apart, and a few small words and the capital letter decide the part
 * of speech, unless it is written behind a bar ("Werk|NOUN").
 */
public final class Sentences {

    private static final Map<String, PartOfSpeech> SMALL_WORDS = Map.ofEntries(Map.entry("der", PartOfSpeech.DET),
            Map.entry("die", PartOfSpeech.DET), Map.entry("das", PartOfSpeech.DET), Map.entry("des", PartOfSpeech.DET),
            Map.entry("dem", PartOfSpeech.DET), Map.entry("den", PartOfSpeech.DET), Map.entry("ein", PartOfSpeech.DET),
            Map.entry("eine", PartOfSpeech.DET), Map.entry("von", PartOfSpeech.ADP), Map.entry("in", PartOfSpeech.ADP),
            Map.entry("bei", PartOfSpeech.ADP), Map.entry("mit", PartOfSpeech.ADP), Map.entry("an", PartOfSpeech.ADP),
            Map.entry("für", PartOfSpeech.ADP), Map.entry("durch", PartOfSpeech.ADP), Map.entry("beim", PartOfSpeech.ADP),
            Map.entry("und", PartOfSpeech.CCONJ), Map.entry("er", PartOfSpeech.PRON), Map.entry("sie", PartOfSpeech.PRON),
            Map.entry("man", PartOfSpeech.PRON), Map.entry("diese", PartOfSpeech.DET), Map.entry("hat", PartOfSpeech.AUX),
            Map.entry("ist", PartOfSpeech.AUX), Map.entry("war", PartOfSpeech.AUX), Map.entry("will", PartOfSpeech.AUX),
            Map.entry("hatte", PartOfSpeech.AUX));

    private Sentences() {
    }

    /** The sentences of lines; a line that begins with a sign of paragraph begins a new block. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int position = 0;
        int block = 0;
        for (String line : text.split("\n")) {
            block += line.startsWith("§ ") ? 1 : 0;
            List<Token> tokens = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            for (String word : line.replace("§ ", "").split(" ")) {
                plain.append(plain.isEmpty() ? "" : " ");
                tokens.add(token(word, position + plain.length()));
                plain.append(tokens.get(tokens.size() - 1).text());
            }
            sentences.add(new Sentence(new Span(position, position + plain.length()), plain.toString(), block, tokens));
            position += plain.length() + 1;
        }
        return sentences;
    }

    /** One sentence as the witnesses see it. */
    public static Passage passage(String text) {
        return Passage.of(of(text).get(0), new Values(List.of(), List.of(), List.of()));
    }

    private static Token token(String word, int start) {
        String[] parts = word.split("\\|");
        String text = parts[0];
        PartOfSpeech tag = parts.length < 2 ? guess(text) : PartOfSpeech.valueOf(parts[1]);
        String lemma = parts.length < 3 ? text.toLowerCase(Locale.GERMAN) : parts[2];
        return new Token(new Span(start, start + text.length()), text, tag, lemma);
    }

    private static PartOfSpeech guess(String text) {
        PartOfSpeech small = SMALL_WORDS.get(text.toLowerCase(Locale.GERMAN));
        if (small != null) {
            return small;
        }
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return PartOfSpeech.NUM;
        }
        return Character.isUpperCase(first) ? PartOfSpeech.NOUN : Character.isLetter(first) ? PartOfSpeech.VERB
                : PartOfSpeech.PUNCT;
    }
}
