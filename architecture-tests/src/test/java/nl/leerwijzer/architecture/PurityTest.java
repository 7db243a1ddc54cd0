// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Core, analysis, interventions and instruments know no clock, no locale, no files and no state of their own. */
@AnalyzeClasses(
        packages = {
            "nl.leerwijzer.core",
            "nl.leerwijzer.analysis",
            "nl.leerwijzer.interventions",
            "nl.leerwijzer.instruments"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
    /** Discovery reads the texts that plug-ins bring, once, and the one lexicon, when its instrument is made. */
    private static final String[] DISCOVERY = {
        "nl.leerwijzer.core.guidance.BundledTexts",
        "nl.leerwijzer.core.guidance.ServiceLoaderSource",
        "nl.leerwijzer.instruments.roiobjections.matching.PropertiesFile"
    };

    @ArchTest
    static final ArchRule noInputOrOutputOutsideDiscovery = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(DISCOVERY[0])
            .and()
            .doNotHaveFullyQualifiedName(DISCOVERY[1])
            .and()
            .doNotHaveFullyQualifiedName(DISCOVERY[2])
            .should()
            .dependOnClassesThat(describe(
                    "read or write files, sockets or streams",
                    type -> (type.getPackageName().startsWith("java.io")
                                    && !type.getName().equals("java.io.Serializable"))
                            || type.getPackageName().startsWith("java.nio")
                            || (type.getPackageName().equals("java.net")
                                    && !Set.of("java.net.URI", "java.net.URISyntaxException")
                                            .contains(type.getName()))
                            || type.getPackageName().startsWith("java.util.logging")
                            || type.getName().equals("java.util.ResourceBundle")));

    @ArchTest
    static final ArchRule noClockLocaleZoneOrChance = noClasses()
            .should()
            .accessTargetWhere(describe("ask the clock, locale, zone, system or chance", PurityTest::isImpure))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                || (owner.equals("java.lang.Math") && name.equals("random"))
                || (owner.equals("java.lang.String") && name.equals("formatted"))
                || (owner.equals("java.lang.String") && name.equals("format") && !namesItsLocale(access))
                || (owner.equals("java.lang.System")
                        && !Set.of("identityHashCode", "arraycopy").contains(name))
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
    }

    private static boolean namesItsLocale(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("(java.util.Locale");
    }

    @ArchTest
    static final ArchRule lettersChangeCaseTheSameEverywhere =
            noClasses().should().callMethodWhere(describe("change case by the default locale", PurityTest::byLocale));

    private static boolean byLocale(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.lang.String")
                && Set.of("toLowerCase", "toUpperCase")
                        .contains(access.getTarget().getName())
                && access.getTarget().getFullName().endsWith("()");
    }

    @ArchTest
    static final ArchRule noGlobalState = noFields()
            .that(DescribedPredicate.describe(
                    "are written by hand", field -> !field.getName().startsWith("$")))
            .and()
            .areStatic()
            .should()
            .notBeFinal();

    @ArchTest
    static final ArchRule noThreads = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "start threads",
                    type -> type.getName().equals("java.lang.Thread")
                            || type.getName().startsWith("java.util.concurrent.Executor")
                            || type.getName().equals("java.util.concurrent.ForkJoinPool")));

    @ArchTest
    static final ArchRule mathematicsIsTheSameEverywhere = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "use Math where StrictMath is meant",
                    access -> access.getTargetOwner().getName().equals("java.lang.Math")
                            && Set.of("pow", "exp", "log", "log10", "log1p", "expm1", "sin", "cos", "tan", "cbrt")
                                    .contains(access.getTarget().getName())));
}
