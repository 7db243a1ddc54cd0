// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What may depend on what, over the built classes. */
@AnalyzeClasses(packages = "nl.leerwijzer", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String[] PURE = {
        "nl.leerwijzer.core..",
        "nl.leerwijzer.analysis..",
        "nl.leerwijzer.interventions..",
        "nl.leerwijzer.instruments.."
    };

    /** A check that saw nothing would pass: so it says what it has to have seen. */
    @ArchTest
    static void everyModuleWasSeen(com.tngtech.archunit.core.domain.JavaClasses seen) {
        Set<String> packages = seen.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages)
                .contains(
                        "nl.leerwijzer.core.value",
                        "nl.leerwijzer.core.fact",
                        "nl.leerwijzer.core.condition",
                        "nl.leerwijzer.core.engine",
                        "nl.leerwijzer.core.intervention",
                        "nl.leerwijzer.core.guidance",
                        "nl.leerwijzer.analysis",
                        "nl.leerwijzer.interventions.roibygroup",
                        "nl.leerwijzer.interventions.goalalignment",
                        "nl.leerwijzer.interventions.workplacelearning",
                        "nl.leerwijzer.interventions.developmentdialogue",
                        "nl.leerwijzer.interventions.learningambassadors",
                        "nl.leerwijzer.instruments.roiobjections",
                        "nl.leerwijzer.testkit.law",
                        "nl.leerwijzer.json",
                        "nl.leerwijzer.xlsx",
                        "nl.leerwijzer.ical",
                        "nl.leerwijzer.guice",
                        "nl.leerwijzer.spring",
                        "nl.leerwijzer.cli");
        assertThat(seen.size()).isGreaterThan(300);
    }

    @ArchTest
    static final ArchRule coreHasNoRuntimeDependency = classes()
            .that()
            .resideInAPackage("nl.leerwijzer.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.leerwijzer.core..",
                    "java..",
                    "org.apiguardian.api..",
                    "org.jspecify.annotations..",
                    "org.immutables..");

    @ArchTest
    static final ArchRule anAuthorSeesNoFramework = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", "tools.jackson..", "com.fasterxml..", "picocli..");

    @ArchTest
    static final ArchRule interventionsSeeNoAdapter = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.leerwijzer.json..",
                    "nl.leerwijzer.xlsx..",
                    "nl.leerwijzer.ical..",
                    "nl.leerwijzer.guice..",
                    "nl.leerwijzer.cli..");

    @ArchTest
    static final ArchRule interventionsDoNotSeeEachOther =
            slices().matching("nl.leerwijzer.interventions.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nobodySeesAnInstrument = noClasses()
            .that()
            .resideOutsideOfPackage("nl.leerwijzer.instruments..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.leerwijzer.instruments..");

    @ArchTest
    static final ArchRule instrumentsDoNotSeeEachOther =
            slices().matching("nl.leerwijzer.instruments.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule coreDoesNotSeeAnalysis = noClasses()
            .that()
            .resideInAPackage("nl.leerwijzer.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.leerwijzer.analysis..", "nl.leerwijzer.interventions..");

    @ArchTest
    static final ArchRule jacksonStaysInsideItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackages("nl.leerwijzer.json..", "nl.leerwijzer.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule theCalendarLibraryStaysInsideItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("nl.leerwijzer.ical..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.fortuna.ical4j..");

    @ArchTest
    static final ArchRule springStaysInsideItsStarter = noClasses()
            .that()
            .resideOutsideOfPackage("nl.leerwijzer.spring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule whatKnowsSpreadsheetsStaysInsideItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("nl.leerwijzer.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dhatim..", "de.siegmar..", "org.apache.commons.compress..");

    @ArchTest
    static final ArchRule onlyGuidanceUsesTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("nl.leerwijzer.core.engine..", "nl.leerwijzer.core.guidance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.leerwijzer.core.engine..");

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("nl.leerwijzer.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsSerializable = classes()
            .that()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .should(notImplementSerializableThemselves());

    private static ArchCondition<JavaClass> notImplementSerializableThemselves() {
        return new ArchCondition<>("not be Serializable: processes exchange JSON") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // The body of an enum constant is a class of its own.
                boolean enumBody = type.isAssignableTo(Enum.class);
                if (type.isAssignableTo(Serializable.class) && !enumBody) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is Serializable"));
                }
            }
        };
    }

    @ArchTest
    static final ArchRule generatedNamesStayHidden = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .allowEmptyShould(false);
}
