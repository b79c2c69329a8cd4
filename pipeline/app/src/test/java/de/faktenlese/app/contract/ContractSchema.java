// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract as tests see it: the schema, and the promise that each span's text is what the document has there. */
public final class ContractSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ContractSchema.class.getResourceAsStream("faktenlese-1.schema.json"), InputFormat.JSON);

    private ContractSchema() {
    }

    /** Holds a document against the contract and returns it as a tree. */
    public static JsonNode check(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("violations of the schema").isEmpty();
        JsonNode document = JsonMapper.shared().readTree(json);
        checkSpans(document, document.at("/document/text").stringValue());
        return document;
    }

    private static void checkSpans(JsonNode node, String text) {
        if (node.has("start")) {
            int start = text.offsetByCodePoints(0, node.get("start").intValue());
            int end = text.offsetByCodePoints(0, node.get("end").intValue());
            assertThat(text.substring(start, end)).as("text at %s", node).isEqualTo(node.get("text").stringValue());
        }
        node.forEach(child -> checkSpans(child, text));
    }
}
