// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.resource.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads German: our own tokens and sentences, because amounts and abbreviations decide there, and OpenNLP's parts of speech and
 * lemmas. Thread-safe.
 */
public final class GermanReader implements Reader {

    private static final String NO_LEMMA = "O";

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final OpenNlpTagger tagger;

    private GermanReader(Tokenizer tokenizer, SentenceSplitter splitter, OpenNlpTagger tagger) {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
        this.tagger = tagger;
    }

    /** Loads models and word lists; about half a second. */
    public static GermanReader load(ModelFiles models) {
        Abbreviations abbreviations = Abbreviations.read(models);
        return new GermanReader(new Tokenizer(abbreviations), SentenceSplitter.read(models, abbreviations), OpenNlpTagger.load());
    }

    @Override
    public List<Sentence> read(NormalizedText text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> blocks = text.blocks();
        for (int block = 0; block < blocks.size(); block++) {
            for (List<Word> words : splitter.split(tokenizer.tokenize(text.text(), blocks.get(block)))) {
                sentences.add(sentence(text.text(), block, words));
            }
        }
        return sentences;
    }

    private Sentence sentence(String text, int block, List<Word> words) {
        String[] forms = words.stream().map(Word::text).toArray(String[]::new);
        String[] tags = tagger.tag(forms);
        String[] lemmas = tagger.lemmatize(forms, tags);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            tokens.add(new Token(words.get(i).span(), forms[i], PartOfSpeech.of(tags[i]), lemma(lemmas[i], forms[i])));
        }
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return new Sentence(span, span.of(text), block, tokens);
    }

    private static String lemma(String lemma, String form) {
        return (lemma.equals(NO_LEMMA) ? form : lemma).toLowerCase(Locale.GERMAN);
    }
}
