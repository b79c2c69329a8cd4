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

@DisplayName("Tokens are what names and amounts are made of")
class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.read(ModelFiles.shipped()));

    static Stream<String> texts() {
        return Corpus.lines("/language/tokens.txt");
    }

    /** A line is "a | b | c": the text "a b c" and its tokens; or "text → a | b | c" where no spaces divide the tokens. */
    @ParameterizedTest
    @MethodSource("texts")
    void each_text_of_the_corpus_is_divided_as_marked(String line) {
        String marked = line.substring(line.indexOf('→') + 1).strip();
        String text = line.contains("→") ? line.substring(0, line.indexOf('→')).strip() : null;

        assertThat(tokens(text == null ? marked.replace(" | ", " ") : text.replace(" | ", " ")))
                .containsExactly(marked.split(" \\| "));
    }

    @Test
    void punctuation_and_currency_signs_stand_alone_without_spaces_too() {
        assertThat(tokens("(Werbe)-Geschäft, 49%, 500€."))
                .containsExactly("(", "Werbe", ")", "-", "Geschäft", ",", "49", "%", ",", "500", "€", ".");
    }

    @Test
    void what_is_too_long_to_be_a_word_is_cut() {
        assertThat(tokens("1".repeat(1_000_000))).hasSize(2_000);
    }

    @Test
    void the_cut_divides_no_letter_outside_the_basic_plane() {
        String letter = "\uD835\uDCD0";

        assertThat(tokens("a" + letter.repeat(600))).isNotEmpty().noneMatch(word -> Character.isLowSurrogate(word.charAt(0)));
    }

    @Test
    void a_part_of_a_text_is_read_alone() {
        List<Word> words = TOKENIZER.tokenize("Alpha AG. Beta SE.", new Span(10, 18));

        assertThat(words).extracting(Word::text).containsExactly("Beta", "SE", ".");
        assertThat(words.get(0).span()).isEqualTo(new Span(10, 14));
    }

    private static List<String> tokens(String text) {
        return TOKENIZER.tokenize(text, new Span(0, text.length())).stream().map(Word::text).toList();
    }
}
