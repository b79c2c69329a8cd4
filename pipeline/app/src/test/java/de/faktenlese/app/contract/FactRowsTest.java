// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.faktenlese.Extraction;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactRowsTest {

    @Test
    void aFactIsOneFlatLine() {
        Extraction extraction = ContractMapperTest.everything();
        String lines = new String(FactRows.of(extraction, ContractMapper.map(extraction)), StandardCharsets.UTF_8);
        assertThat(lines).endsWith("}\n").containsOnlyOnce("\n");
        JsonNode row = JsonMapper.shared().readTree(lines);
        assertThat(row).allMatch(JsonNode::isValueNode);
        assertThat(row.propertyNames()).containsExactly("document", "source", "date", "id", "type", "factuality", "confidence",
                "role_company", "role_metric", "role_change", "role_change_number", "role_change_unit", "role_period",
                "evidence", "start", "end", "trigger", "trigger_start", "trigger_end", "found_by");
    }

    @Test
    void rolesCarryNamesAndNormalisedValues() {
        Extraction extraction = ContractMapperTest.everything();
        JsonNode row = JsonMapper.shared().readTree(FactRows.of(extraction, ContractMapper.map(extraction)));
        assertThat(row.get("role_company").stringValue()).isEqualTo("Nordex AG");
        assertThat(row.get("role_metric").stringValue()).isEqualTo("revenue");
        assertThat(row.get("role_change").stringValue()).isEqualTo("12 Prozent");
        assertThat(row.get("role_change_number").decimalValue()).isEqualByComparingTo("-12");
        assertThat(row.get("role_period").stringValue()).isEqualTo("2024");
    }
}
