// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.document.Span;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.NamedEntityFinder;
import de.faktenlese.ingest.TikaIngester;
import de.faktenlese.language.GermanReader;
import de.faktenlese.language.OpenNlpLanguageDetector;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.value.GermanValueFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The measure of the entity stage")
class MeasureEntitiesIT {

    private static final Pattern MARK = Pattern.compile("\\[(\\w*):(\\w+) ([^\\]]+)]");

    @Test
    @DisplayName("finds names of whole texts joined to things with a B-cubed F1 of 95 and more")
    void joined() throws IOException {
        ModelFiles models = ModelFiles.shipped();
        MeasureEntities.Stage stage = new MeasureEntities.Stage(new TikaIngester(models, OpenNlpLanguageDetector.load()),
                GermanReader.load(models), GermanValueFinder.read(models), NamedEntityFinder.load(models));

        Measured measured = stage.measure(texts(), new Reliability());

        assertThat(measured.joined().f1()).describedAs("%s%n%s", measured, String.join("\n", measured.errors()))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(measured.joined().mentions()).isGreaterThan(30);
    }

    private static List<GoldText> texts() throws IOException {
        try (InputStream in = Objects.requireNonNull(MeasureEntitiesIT.class.getResourceAsStream("joined.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
            return Arrays.stream(all.split("\n\n")).map(MeasureEntitiesIT::text).toList();
        }
    }

    private static GoldText text(String marked) {
        StringBuilder text = new StringBuilder();
        List<GoldMark> names = new ArrayList<>();
        List<GoldMark> references = new ArrayList<>();
        int last = 0;
        for (Matcher mark = MARK.matcher(marked); mark.find(); last = mark.end()) {
            text.append(marked, last, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(3).length());
            text.append(mark.group(3));
            boolean name = !mark.group(1).isEmpty();
            (name ? names : references).add(new GoldMark(span, name ? List.of(EntityType.valueOf(mark.group(1))) : List.of(),
                    mark.group(2), false));
        }
        return new GoldText(text.append(marked.substring(last)).toString(), null, Set.of(EntityType.values()), names, references,
                List.of());
    }
}
