// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The rules of the design: who may know whom, and what nobody does. */
@AnalyzeClasses(packagesOf = Faktenlese.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> UNMODIFIABLE = Set.of("java.util.List", "java.util.Set", "java.util.Map");

    @ArchTest
    static final ArchRule documentKnowsNothingOfTheRest = noClasses().that().resideInAPackage("de.faktenlese.document..")
            .should().dependOnClassesThat(DescribedPredicate.describe("are neither its own, the JDK's, jspecify's nor ICU's",
                    (JavaClass known) -> !inAnyOf(known, "de.faktenlese.document", "java.", "org.jspecify.", "com.ibm.icu.")
                            && !known.isPrimitive() && !known.isArray()));

    @ArchTest
    static final ArchRule onlyNormalizedTextKnowsIcuAmongDocuments = noClasses().that()
            .resideInAPackage("de.faktenlese.document..").and().haveNameNotMatching(".*\\.NormalizedText(\\$.*)?")
            .should().dependOnClassesThat().resideInAPackage("com.ibm.icu..");

    @ArchTest
    static final ArchRule valuesEntitiesAndFactsKnowNoEngine = noClasses().that()
            .resideInAnyPackage("de.faktenlese.value..", "de.faktenlese.entity..", "de.faktenlese.fact..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.tika..", "opennlp..", "edu.stanford..");

    @ArchTest
    static final ArchRule onlyIngestKnowsTika = noClasses().that().resideOutsideOfPackage("de.faktenlese.ingest..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.tika..");

    @ArchTest
    static final ArchRule onlyLanguageKnowsTheLanguageEngines = noClasses().that()
            .resideOutsideOfPackage("de.faktenlese.language..")
            .should().dependOnClassesThat().resideInAnyPackage("opennlp..", "edu.stanford..");

    @ArchTest
    static final ArchRule theLibraryKnowsNothingOfTheProgram = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("de.faktenlese.app..", "picocli..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("de.faktenlese.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = classes().should().haveNameNotMatching(".*(Manager|Helper|Util|Utils)");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that().areStatic()
            .and(DescribedPredicate.describe("are not the compiler's",
                    field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should().beFinal().andShould(holdNothingThatChanges());

    private static boolean inAnyOf(JavaClass known, String... prefixes) {
        for (String prefix : prefixes) {
            if (known.getName().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** A constant collection is declared by its interface, made by {@code List.of} and its like; an array stays in its class. */
    private static ArchCondition<JavaField> holdNothingThatChanges() {
        return new ArchCondition<>("hold nothing that changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean container = type.isAssignableTo(java.util.Collection.class) || type.isAssignableTo(java.util.Map.class);
                boolean array = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
                boolean atomic = type.getPackageName().startsWith("java.util.concurrent");
                if (atomic || array || container && !UNMODIFIABLE.contains(type.getName())) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change: " + type.getName()));
                }
            }
        };
    }
}
