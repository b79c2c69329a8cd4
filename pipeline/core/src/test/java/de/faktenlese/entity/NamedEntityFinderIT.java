// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import de.faktenlese.language.GermanReader;
import de.faktenlese.language.Reader;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import de.faktenlese.value.ValueFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Names in newsletters")
class NamedEntityFinderIT {

    private static final ModelFiles MODELS = ModelFiles.shipped();
    private static final Reader READER = GermanReader.load(MODELS);
    private static final ValueFinder VALUES = GermanValueFinder.read(MODELS);
    private static final EntityFinder FINDER = NamedEntityFinder.load(MODELS);
    private static final Pattern NAME = Pattern.compile("\\[(ORG|PER|LOC|PRODUCT) ([^\\]]+)]");

    static Stream<String> texts() throws IOException {
        try (InputStream in = Objects.requireNonNull(NamedEntityFinderIT.class.getResourceAsStream("newsletter-names.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void areFound(String marked) {
        List<String> expected = NAME.matcher(marked).results().map(match -> match.group(1) + " " + match.group(2)).toList();
        String text = NAME.matcher(marked).replaceAll(match -> Matcher.quoteReplacement(match.group(2)));

        assertThat(mentions(text)).containsExactlyElementsOf(expected);
    }

    @Test
    @DisplayName("a known company is found wherever it is named, in the genitive and in compounds, as one thing with its links")
    void aCompanyIsOneThing() {
        List<Entity> entities = find("Meta Platforms zahlt gut. Metas Kurs steigt, denn der Meta-Chef kauft. "
                + "Bei Meta freut man sich.");

        assertThat(entities).filteredOn(entity -> entity.type() == EntityType.ORG).singleElement()
                .satisfies(meta -> {
                    assertThat(meta.name()).isEqualTo("Meta Platforms");
                    assertThat(meta.mentions()).hasSize(4);
                    assertThat(meta.links().isEmpty()).isFalse();
                });
    }

    private static List<String> mentions(String text) {
        return find(text).stream().flatMap(entity -> entity.mentions().stream())
                .sorted((a, b) -> a.span().compareTo(b.span())).map(mention -> mention.type() + " " + mention.span().of(text))
                .toList();
    }

    private static List<Entity> find(String text) {
        List<Sentence> sentences = READER.read(NormalizedText.of(text));
        return FINDER.find(sentences, VALUES.find(sentences, null));
    }
}
