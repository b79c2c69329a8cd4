// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How all JSON of the program looks: UTF-8, line feeds on every platform, components in the order of their record, null left
 * out, numbers as plain decimals. Thread-safe.
 */
public final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT)
                    .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("").withArrayEmptySeparator("")))
            .build();

    private Json() {
    }

    /** Writes a record for people to read, with a line feed at the end; the stream stays open. */
    public static void writeIndented(OutputStream out, Object content) {
        try (JsonGenerator generator = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            generator.writePOJO(content);
            generator.writeRaw('\n');
        }
    }

    /** A generator for one line after the other; closing it leaves the stream open. */
    public static JsonGenerator lines(OutputStream out) {
        return MAPPER.writer().withRootValueSeparator("\n").createGenerator(out);
    }
}
