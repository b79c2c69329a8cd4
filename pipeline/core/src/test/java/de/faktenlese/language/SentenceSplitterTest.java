// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.resource.ModelFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Sentences end where a reader ends them")
class SentenceSplitterTest {

    private static final Abbreviations ABBREVIATIONS = Abbreviations.read(ModelFiles.shipped());
    private static final Tokenizer TOKENIZER = new Tokenizer(ABBREVIATIONS);
    private static final SentenceSplitter SPLITTER = SentenceSplitter.read(ModelFiles.shipped(), ABBREVIATIONS);

    static Stream<String> blocks() {
        return Corpus.lines("/language/sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void each_block_of_the_corpus_is_divided_as_marked(String marked) {
        String text = marked.replace("¦ ", "");
        assertThat(sentences(text)).containsExactly(marked.split(" ¦ "));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void no_word_is_lost_or_moved(String marked) {
        String text = marked.replace("¦ ", "");
        List<Word> words = SPLITTER.split(words(text)).stream().flatMap(List::stream).toList();

        assertThat(words).allSatisfy(word -> assertThat(word.span().of(text)).isEqualTo(word.text()));
        assertThat(String.join("", words.stream().map(Word::text).toList())).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void a_megabyte_without_an_end_is_cut_into_stretches_that_the_tagger_can_take() {
        List<List<Word>> sentences = SPLITTER.split(words("Mio. ".repeat(200_000)));

        assertThat(sentences).allSatisfy(words -> assertThat(words).hasSizeLessThanOrEqualTo(300));
        assertThat(sentences.stream().mapToInt(List::size).sum()).isEqualTo(200_000);
    }

    private static List<Word> words(String text) {
        return TOKENIZER.tokenize(text, new Span(0, text.length()));
    }

    private static List<String> sentences(String text) {
        return SPLITTER.split(words(text)).stream()
                .map(words -> words.get(0).span().cover(words.get(words.size() - 1).span()).of(text)).toList();
    }
}
