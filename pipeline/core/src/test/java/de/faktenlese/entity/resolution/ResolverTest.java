// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.Sentences;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import de.faktenlese.value.Values;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Which names are one thing, and what else stands for it")
class ResolverTest {

    private static final ModelFiles MODELS = ModelFiles.shipped();
    private static final Resolver RESOLVER = Resolver.read(MODELS, Knowledge.read(MODELS), Lexicons.read(MODELS));
    private static final Pattern NAME = Pattern.compile("\\[(ORG|PER|LOC|PRODUCT) ([^\\]]+)]");

    /**
     * @param text a text with its names marked; sentences are divided by bars with spaces around
     * @param things what must come out: the texts of a thing's mentions and references, in text order, divided by semicolons
     */
    record Case(String text, List<String> things) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (Reader in = new InputStreamReader(Objects.requireNonNull(ResolverTest.class.getResourceAsStream("resolution.tsv")),
                StandardCharsets.UTF_8)) {
            return Table.read("resolution.tsv", in).rows().stream().map(row -> new Case(row.get("text"), row.list("things")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void resolves(Case example) {
        String marked = example.text().replace(" / ", "\n");
        String plain = NAME.matcher(marked).replaceAll(match -> Matcher.quoteReplacement(match.group(2)));
        List<Passage> passages = Sentences.of(plain).stream()
                .map(sentence -> Passage.of(sentence, new Values(List.of(), List.of(), List.of()))).toList();
        String text = String.join("\n", passages.stream().map(passage -> passage.sentence().text()).toList());

        List<Entity> entities = RESOLVER.resolve(passages, mentions(marked, passages, text));

        assertThat(entities.stream().map(entity -> spoken(entity, text))).containsExactlyElementsOf(example.things());
    }

    private static List<List<Mention>> mentions(String marked, List<Passage> passages, String text) {
        List<List<Mention>> mentions = new ArrayList<>();
        passages.forEach(passage -> mentions.add(new ArrayList<>()));
        int from = 0;
        for (Matcher name = NAME.matcher(marked); name.find();) {
            int start = text.indexOf(name.group(2), from);
            from = start + name.group(2).length();
            Span span = new Span(start, from);
            for (int i = 0; i < passages.size(); i++) {
                if (passages.get(i).sentence().span().contains(span)) {
                    mentions.get(i).add(new Mention(span, EntityType.valueOf(name.group(1)), 1, "model"));
                }
            }
        }
        return mentions;
    }

    private static String spoken(Entity entity, String text) {
        List<Span> spans = new ArrayList<>(entity.references());
        entity.mentions().forEach(mention -> spans.add(mention.span()));
        spans.sort(Comparator.naturalOrder());
        return String.join(";", spans.stream().map(span -> span.of(text)).toList());
    }
}
